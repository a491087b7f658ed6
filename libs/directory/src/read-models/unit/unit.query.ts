import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { GetUnit, ListUnits, type IdKey } from '../../directory.messages.js';
import { UnitNotFound } from '../../domain/directory.errors.js';
import type { UnitRow } from './unit.row.js';

/** The unit, for whoever may know of it. */
export const unitSeenBy = async (
  store: ReadStore,
  unitId: string,
  by: Principal,
): Promise<UnitRow> => {
  const [unit] = await store.query<UnitRow>('select * from unit where unit_id = $1', [unitId]);
  if (!unit || (by.kind === 'officer' && by.authorityId !== unit.authorityId))
    throw new UnitNotFound(unitId);
  return unit;
};

@QueryHandler(GetUnit)
export class GetUnitHandler implements IQueryHandler<GetUnit> {
  constructor(private readonly store: ReadStore) {}

  async execute({ unitId, by }: GetUnit): Promise<UnitRow> {
    return unitSeenBy(this.store, unitId, by);
  }
}

@QueryHandler(ListUnits)
export class ListUnitsHandler implements IQueryHandler<ListUnits> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, page }: ListUnits): Promise<RowPage<UnitRow, IdKey>> {
    const sql =
      'select * from unit where authority_id = $1 and unit_id > $2 order by unit_id limit $3';
    const [after = ''] = page.after ?? [];
    return findPage(
      page.limit,
      (rows) => this.store.query<UnitRow>(sql, [authorityId, after, rows]),
      ({ unitId }) => [unitId],
    );
  }
}
