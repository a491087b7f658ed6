import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { mayKnow } from '../../domain/rights.js';
import {
  RouteTemplateNotFound,
  RouteTemplateVersionNotFound,
} from '../../domain/route-template.errors.js';
import {
  GetRouteTemplate,
  ListRouteTemplates,
  type RouteTemplateView,
} from '../../procedures.messages.js';
import type { RouteTemplateVersionRow } from './route-template-version.row.js';
import type { RouteTemplateRow } from './route-template.row.js';

@QueryHandler(ListRouteTemplates)
export class ListRouteTemplatesHandler implements IQueryHandler<ListRouteTemplates> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by }: ListRouteTemplates): Promise<readonly RouteTemplateRow[]> {
    if (!mayKnow(by, authorityId)) return [];
    return this.store.query<RouteTemplateRow>(
      'select * from route_template where authority_id = $1 order by template_id',
      [authorityId],
    );
  }
}

@QueryHandler(GetRouteTemplate)
export class GetRouteTemplateHandler implements IQueryHandler<GetRouteTemplate> {
  constructor(private readonly store: ReadStore) {}

  async execute({ templateId, by, version }: GetRouteTemplate): Promise<RouteTemplateView> {
    const [template] = await this.store.query<RouteTemplateRow>(
      'select * from route_template where template_id = $1',
      [templateId],
    );
    if (!template || !mayKnow(by, template.authorityId))
      throw new RouteTemplateNotFound(templateId);
    const asked = version ?? template.lastVersion;
    const [row] = await this.store.query<RouteTemplateVersionRow>(
      'select * from route_template_version where template_id = $1 and version = $2',
      [templateId, asked],
    );
    if (!row) throw new RouteTemplateVersionNotFound(templateId, template.lastVersion, asked);
    return { ...template, ...row };
  }
}
