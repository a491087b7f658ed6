import { rowsOf, type Projection } from '@chancery/kernel';
import type { RouteTemplateEvent } from '../../domain/route-template.events.js';
import { routeTemplateVersionTable } from './route-template-version.row.js';
import { routeTemplateTable } from './route-template.row.js';

const templates = rowsOf(routeTemplateTable);
const versions = rowsOf(routeTemplateVersionTable);

/** The route templates of each authority, and every version of each. */
export const routeTemplateProjection: Projection<RouteTemplateEvent> = {
  name: 'route_template',
  version: 1,
  group: 'procedures',
  tables: [routeTemplateTable, routeTemplateVersionTable],
  on: {
    RouteTemplatePublished: ({ data }) => {
      const { templateId, authorityId, version, validFrom, template, at: publishedAt } = data;
      return [
        versions.upsert({ templateId, version }, { validFrom, template, publishedAt }),
        templates.upsert(
          { templateId },
          { authorityId, name: template.name, lastVersion: version },
        ),
      ];
    },
  },
};
