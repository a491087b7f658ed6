import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { authorityOf } from '@chancery/kernel';
import { MoveUnit } from '../domain/directory.commands.js';
import { UnitBelowItself } from '../domain/directory.errors.js';
import { unitStream, type Unit } from '../domain/unit.decider.js';
import type { UnitEvent } from '../domain/unit.events.js';
import { mustBeActive } from './must-exist.js';

/**
 * A unit moves below a unit in service that does not stand below it. Two moves at the same time can each be right and
 * make a loop together. So the handler looks again after a move, and a unit that now stands below itself moves back.
 */
@CommandHandler(MoveUnit)
export class MoveUnitHandler implements ICommandHandler<MoveUnit, Outcome<Unit, UnitEvent>> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ data, by, context }: MoveUnit): Promise<Outcome<Unit, UnitEvent>> {
    const { above: _, ...order } = data;
    const { unitId, parentId } = order;
    const { state: before } = await this.runner.load(unitStream, unitId);
    const command = new MoveUnit(order, by, context);
    const outcome = await this.runner.run(unitStream, unitId, command, async () => {
      if (parentId === undefined) return command;
      await mustBeActive(this.runner, authorityOf(unitId), parentId);
      return new MoveUnit({ ...order, above: await this.upFrom(parentId) }, by, context);
    });
    if (parentId === undefined || !(await this.upFrom(parentId)).includes(unitId)) return outcome;
    await this.moveBack(command, before);
    throw new UnitBelowItself(unitId, parentId);
  }

  private async moveBack({ data: { unitId, at }, by }: MoveUnit, before: Unit): Promise<void> {
    const parentId = before.status === 'absent' ? undefined : before.parentId;
    const back = new MoveUnit({ unitId, at, ...(parentId !== undefined && { parentId }) }, by);
    await this.runner.run(unitStream, unitId, back, () => Promise.resolve(back));
  }

  /** The unit and all units above it, the nearest first; of a loop each unit once. */
  private async upFrom(unitId: string): Promise<readonly string[]> {
    const path: string[] = [];
    for (let next: string | undefined = unitId; next && !path.includes(next);) {
      path.push(next);
      const { state }: { state: Unit } = await this.runner.load(unitStream, next);
      next = state.status === 'absent' ? undefined : state.parentId;
    }
    return path;
  }
}
