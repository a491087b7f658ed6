import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorityOf } from '@chancery/kernel';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { GivePost } from '../domain/directory.commands.js';
import { officerStream, type Officer } from '../domain/officer.decider.js';
import type { OfficerEvent } from '../domain/officer.events.js';
import { mustBeActive } from './must-exist.js';

@CommandHandler(GivePost)
export class GivePostHandler implements ICommandHandler<GivePost, Outcome<Officer, OfficerEvent>> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(command: GivePost): Promise<Outcome<Officer, OfficerEvent>> {
    const { officerId, unitId } = command.data;
    return this.runner.run(officerStream, officerId, command, async () => {
      await mustBeActive(this.runner, authorityOf(officerId), unitId);
      return command;
    });
  }
}
