import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { ReactivateUnit } from '../domain/directory.commands.js';
import { unitStream, type Unit } from '../domain/unit.decider.js';
import type { UnitEvent } from '../domain/unit.events.js';
import { mustBeActive } from './must-exist.js';

/** A unit comes back below a parent that is in service. */
@CommandHandler(ReactivateUnit)
export class ReactivateUnitHandler implements ICommandHandler<
  ReactivateUnit,
  Outcome<Unit, UnitEvent>
> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(command: ReactivateUnit): Promise<Outcome<Unit, UnitEvent>> {
    const { unitId } = command.data;
    return this.runner.run(unitStream, unitId, command, async () => {
      const { state } = await this.runner.load(unitStream, unitId);
      if (state.status === 'deactivated' && state.parentId !== undefined)
        await mustBeActive(this.runner, state.authorityId, state.parentId);
      return command;
    });
  }
}
