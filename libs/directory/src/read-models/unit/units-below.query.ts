import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindUnitsBelow } from '../../directory.look-ups.js';

const below = `
  with recursive below as (
    select unit_id from unit where unit_id = $1
    union
    select u.unit_id from unit u join below b on u.parent_id = b.unit_id
  )
  select unit_id from below order by unit_id`;

@QueryHandler(FindUnitsBelow)
export class FindUnitsBelowHandler implements IQueryHandler<FindUnitsBelow> {
  constructor(private readonly store: ReadStore) {}

  async execute({ unitId }: FindUnitsBelow): Promise<readonly string[]> {
    const found = await this.store.query<{ readonly unitId: string }>(below, [unitId]);
    return found.map((unit) => unit.unitId);
  }
}
