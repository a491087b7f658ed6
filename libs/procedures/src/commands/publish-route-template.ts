import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { authorityOf } from '@chancery/kernel';
import { PublishRouteTemplate } from '../domain/route-template.commands.js';
import { routeTemplateStream } from '../domain/route-template.decider.js';
import type { RouteTemplateEvent } from '../domain/route-template.events.js';
import type { PublishedTemplate } from '../domain/route-template.state.js';
import { policiesOf } from '../domain/usable-template.js';
import { policyFaults } from './policy-faults.js';

/** Looks up the policies by which terms of steps are counted. */
@CommandHandler(PublishRouteTemplate)
export class PublishRouteTemplateHandler implements ICommandHandler<
  PublishRouteTemplate,
  Outcome<PublishedTemplate, RouteTemplateEvent>
> {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: CommandRunner,
  ) {}

  execute(command: PublishRouteTemplate): Promise<Outcome<PublishedTemplate, RouteTemplateEvent>> {
    const { data, by, context } = command;
    const { templateId, validFrom, template } = data;
    return this.runner.run(routeTemplateStream, templateId, command, async () => {
      const day = { authorityId: authorityOf(templateId), validFrom };
      const faults = await policyFaults(this.queries, day, policiesOf(template));
      return new PublishRouteTemplate({ ...data, faults }, by, context);
    });
  }
}
