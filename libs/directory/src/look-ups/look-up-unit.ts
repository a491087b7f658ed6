import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { LookUpUnit, type UnitStanding } from '../directory.look-ups.js';
import { unitStream } from '../domain/unit.decider.js';

@QueryHandler(LookUpUnit)
export class LookUpUnitHandler implements IQueryHandler<LookUpUnit> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ unitId, maxAgeMs }: LookUpUnit): Promise<UnitStanding | undefined> {
    const { state } = await this.runner.load(unitStream, unitId, { maxAgeMs });
    if (state.status === 'absent') return undefined;
    const { authorityId, name, status, succeededBy } = state;
    const isActive = status === 'active';
    return { unitId, authorityId, name, isActive, ...(succeededBy && { succeededBy }) };
  }
}
