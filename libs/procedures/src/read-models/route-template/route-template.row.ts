import type { TableOf } from '@chancery/kernel';

/** A template with what its last version says. */
export interface RouteTemplateRow {
  readonly templateId: string;
  readonly authorityId: string;
  readonly name: string;
  readonly lastVersion: number;
}

export const routeTemplateTable: TableOf<RouteTemplateRow> = {
  name: 'route_template',
  key: ['templateId'],
  columns: { templateId: 'text', authorityId: 'text', name: 'text', lastVersion: 'integer' },
  indexes: ['(authority_id, template_id)'],
};
