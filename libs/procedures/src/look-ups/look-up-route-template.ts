import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { authorityOf } from '@chancery/kernel';
import { routeTemplateStream } from '../domain/route-template.decider.js';
import {
  RouteTemplateNotFound,
  RouteTemplateVersionNotFound,
} from '../domain/route-template.errors.js';
import { versionOf, type TemplateVersion } from '../domain/route-template.state.js';
import { LookUpRouteTemplate } from '../procedures.messages.js';

@QueryHandler(LookUpRouteTemplate)
export class LookUpRouteTemplateHandler implements IQueryHandler<LookUpRouteTemplate> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ wanted }: LookUpRouteTemplate): Promise<TemplateVersion> {
    const { templateId, authorityId, version } = wanted;
    const { state } = await this.runner.load(routeTemplateStream, templateId);
    const lastVersion = state.versions.length;
    if (authorityOf(templateId) !== authorityId || lastVersion === 0)
      throw new RouteTemplateNotFound(templateId);
    const found = versionOf(state, wanted);
    if (!found) throw new RouteTemplateVersionNotFound(templateId, lastVersion, version);
    return found;
  }
}
