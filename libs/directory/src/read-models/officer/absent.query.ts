import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindAbsent } from '../../directory.messages.js';

/** Those of a unit act there, and those who head or supervise it or a unit above it. */
const absentFromUnits = `
  with recursive asked as (
    select distinct unit_id, officer_id from unnest($1::text[], $2::text[]) as a (unit_id, officer_id)
  ), above as (
    select unit_id, unit_id as above_id from asked
    union
    select a.unit_id, u.parent_id from above a join unit u on u.unit_id = a.above_id
    where u.parent_id is not null
  )
  select a.unit_id, a.officer_id from asked a
  where not exists (
    select from officer o join post p using (officer_id)
    join above on above.unit_id = a.unit_id and above.above_id = p.unit_id
    where o.officer_id = a.officer_id and o.is_active
      and (p.unit_id = a.unit_id and p.roles && $3 or p.roles && array['head', 'supervisor']))
  order by a.unit_id, a.officer_id`;

@QueryHandler(FindAbsent)
export class FindAbsentHandler implements IQueryHandler<FindAbsent> {
  constructor(private readonly store: ReadStore) {}

  execute({ officers, roles }: FindAbsent): Promise<FindAbsent['officers']> {
    return this.store.query(absentFromUnits, [
      officers.map(({ unitId }) => unitId),
      officers.map(({ officerId }) => officerId),
      roles,
    ]);
  }
}
