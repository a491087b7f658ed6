import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { LookUpWorkLeft } from '../directory.look-ups.js';
import { ReactivateUnit, SucceedUnit } from '../domain/directory.commands.js';
import { UnitSucceedsItself } from '../domain/directory.errors.js';
import { unitStream, type Unit } from '../domain/unit.decider.js';
import type { UnitEvent } from '../domain/unit.events.js';

/**
 * Looks up whether the successors are in service, and what work a unit leaves behind that has none. Two units can each
 * be let go on in the other at the same time. So the handler looks again, and a unit that now goes on in itself is put
 * back into service.
 */
@CommandHandler(SucceedUnit)
export class SucceedUnitHandler implements ICommandHandler<SucceedUnit, Outcome<Unit, UnitEvent>> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  async execute({ data, by, context }: SucceedUnit): Promise<Outcome<Unit, UnitEvent>> {
    const { notActive: _, workLeft: __, ...order } = data;
    const { unitId, into } = order;
    const command = new SucceedUnit(order, by, context);
    const outcome = await this.runner.run(unitStream, unitId, command, async () => {
      const units = await Promise.all(into.map((id) => this.unit(id)));
      const notActive = into.filter((_id, index) => units[index]?.status !== 'active');
      const workLeft =
        into.length > 0 ? [] : await this.queries.execute(new LookUpWorkLeft({ unitId }));
      return new SucceedUnit({ ...order, notActive, workLeft }, by, context);
    });
    if (!(await this.goesOnIn(into)).includes(unitId)) return outcome;
    const back = new ReactivateUnit({ unitId, at: data.at }, by);
    await this.runner.run(unitStream, unitId, back, () => Promise.resolve(back));
    throw new UnitSucceedsItself(unitId);
  }

  /** All units in which these go on by now. */
  private async goesOnIn(unitIds: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const next = [...unitIds]; next.length > 0;) {
      const unit = await this.unit(next.shift() ?? '');
      const further = unit.status === 'absent' ? [] : (unit.succeededBy ?? []);
      for (const id of further)
        if (!found.includes(id)) {
          found.push(id);
          next.push(id);
        }
    }
    return found;
  }

  private async unit(unitId: string): Promise<Unit> {
    return (await this.runner.load(unitStream, unitId)).state;
  }
}
