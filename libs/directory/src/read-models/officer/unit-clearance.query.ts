import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { accessLevels, type AccessLevel } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { FindUnitClearance } from '../../directory.messages.js';

const clearancesInUnit = `
  select distinct o.clearance from post p join officer o using (officer_id)
  where p.unit_id = $1 and p.roles && $2 and o.is_active`;

@QueryHandler(FindUnitClearance)
export class FindUnitClearanceHandler implements IQueryHandler<FindUnitClearance> {
  constructor(private readonly store: ReadStore) {}

  async execute({ unitId, roles }: FindUnitClearance): Promise<AccessLevel | undefined> {
    const rows = await this.store.query<{ clearance: AccessLevel }>(clearancesInUnit, [
      unitId,
      roles,
    ]);
    return accessLevels.findLast((level) => rows.some(({ clearance }) => clearance === level));
  }
}
