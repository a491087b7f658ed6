import type { TableOf } from '@chancery/kernel';
import type { RouteTemplate } from '../../domain/route-template.js';

export interface RouteTemplateVersionRow {
  readonly templateId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly template: RouteTemplate;
  readonly publishedAt: string;
}

export const routeTemplateVersionTable: TableOf<RouteTemplateVersionRow> = {
  name: 'route_template_version',
  key: ['templateId', 'version'],
  columns: {
    templateId: 'text',
    version: 'integer',
    validFrom: 'text',
    template: 'jsonb',
    publishedAt: 'timestamptz',
  },
};
