import type { Recorded } from '@chancery/kernel';
import type { RouteTemplatePublished } from '../../domain/route-template.events.js';
import { routeTemplatePublished } from '../../examples.js';
import { routeTemplateProjection } from './route-template.projection.js';

describe('The list of route templates', () => {
  it('has a row for each template, and one for each version', () => {
    const event = routeTemplatePublished as unknown as Recorded<RouteTemplatePublished>;
    const { templateId, authorityId, validFrom, template, at } = routeTemplatePublished.data;
    expect(routeTemplateProjection.on.RouteTemplatePublished?.(event)).toEqual([
      {
        ...{ kind: 'upsert', table: 'route_template_version', key: { templateId, version: 1 } },
        set: { validFrom, template, publishedAt: at },
      },
      {
        ...{ kind: 'upsert', table: 'route_template', key: { templateId } },
        set: { authorityId, name: 'Outgoing letter', lastVersion: 1 },
      },
    ]);
  });
});
