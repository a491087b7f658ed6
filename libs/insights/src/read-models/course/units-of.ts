import { idWithin } from '@chancery/kernel';
import type { InsightRights } from '../../domain/insight.rights.js';
import type { Params } from '../scope.js';

/** The units that the asker oversees, or every unit of the authority that ever had a document. */
export const unitsOf = (params: Params, { authorityId, units }: InsightRights): string => {
  if (units !== null) return `select unnest(${params.param(units)}::text[]) as unit_id`;
  const known = `${steps('course', 'opened_unit_id')} union ${steps('passage', 'to_unit_id')}`;
  if (authorityId === null) return known;
  const prefix = params.param(idWithin(authorityId, ''));
  return `select unit_id from (${known}) known where starts_with(unit_id, ${prefix})`;
};

/** The values of an indexed column, each found by one step in the index: as fast however many rows there are. */
const steps = (table: string, column: string): string => `
  select unit_id from (
    with recursive step as (
      (select ${column} as unit_id from ${table} order by ${column} limit 1)
      union all
      select (select ${column} from ${table} where ${column} > step.unit_id
              order by ${column} limit 1)
      from step where step.unit_id is not null
    ) select unit_id from step where unit_id is not null
  ) steps`;
