import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { EnrolOfficer } from '../domain/directory.commands.js';
import { officerStream, type Officer } from '../domain/officer.decider.js';
import type { OfficerEvent } from '../domain/officer.events.js';
import { mustBeOpen } from './must-exist.js';

@CommandHandler(EnrolOfficer)
export class EnrolOfficerHandler implements ICommandHandler<
  EnrolOfficer,
  Outcome<Officer, OfficerEvent>
> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(command: EnrolOfficer): Promise<Outcome<Officer, OfficerEvent>> {
    const { officerId, authorityId } = command.data;
    return this.runner.run(officerStream, officerId, command, async () => {
      await mustBeOpen(this.runner, authorityId);
      return command;
    });
  }
}
