import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { OpenUnit } from '../domain/directory.commands.js';
import { unitStream, type Unit } from '../domain/unit.decider.js';
import type { UnitEvent } from '../domain/unit.events.js';
import { mustBeActive, mustBeOpen } from './must-exist.js';

/** A unit is opened below a parent that is there; so the tree has no loops and no loose ends. */
@CommandHandler(OpenUnit)
export class OpenUnitHandler implements ICommandHandler<OpenUnit, Outcome<Unit, UnitEvent>> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(command: OpenUnit): Promise<Outcome<Unit, UnitEvent>> {
    const { unitId, authorityId, parentId } = command.data;
    return this.runner.run(unitStream, unitId, command, async () => {
      await mustBeOpen(this.runner, authorityId);
      if (parentId !== undefined) await mustBeActive(this.runner, authorityId, parentId);
      return command;
    });
  }
}
