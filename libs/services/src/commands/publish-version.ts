import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { DefinitionChecks } from '../definition/check-definition.js';
import { PublishServiceVersion } from '../domain/service.commands.js';
import { serviceStream } from '../domain/service.decider.js';
import type { ServiceEvent } from '../domain/service.events.js';
import type { Service } from '../domain/service.state.js';

/** Looks up what a definition names, and checks its form, before it is decided. */
@CommandHandler(PublishServiceVersion)
export class PublishServiceVersionHandler implements ICommandHandler<
  PublishServiceVersion,
  Outcome<Service, ServiceEvent>
> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly checks: DefinitionChecks,
  ) {}

  execute(command: PublishServiceVersion): Promise<Outcome<Service, ServiceEvent>> {
    const { data, by, context } = command;
    return this.runner.run(serviceStream, data.serviceId, command, async () => {
      const checked = await this.checks.check(data.serviceId, data.definition);
      return new PublishServiceVersion({ ...data, checked }, by, context);
    });
  }
}
