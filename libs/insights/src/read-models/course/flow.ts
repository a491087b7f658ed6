import type { InsightRights } from '../../domain/insight.rights.js';
import { inShifts, periodSql, shiftsIn, type Periods } from '../periods.js';
import { passageWithin } from '../passage/passage-within.js';
import { inRange, inWhole, onDates, withinRights, type Params, type Range } from '../scope.js';

/**
 * One way in which documents come to units or leave them: kept counts of it, the rows that these are of, and the
 * rows that are in none because their level has to be looked up.
 */
interface Way {
  readonly counts: string;
  readonly counted: string;
  readonly uncounted?: string;
  readonly unit: string;
  readonly at: string;
  readonly sign: 1 | -1;
}

/**
 * Documents come to a unit by being opened there or moved to it, and leave it by moving on or ending. How many did
 * so on a day of UTC is kept. They are counted one by one only where the range begins or ends within such a day,
 * and in the hours that belong to another period by the calendar of the zone than by that of UTC.
 */
export const flow = (
  params: Params,
  rights: InsightRights,
  { range, periods }: { readonly range: Range; readonly periods: Periods },
): string => {
  const units = params.param(rights.units);
  const { whole, rest } = inWhole('day', range);
  const sql = periodSql(params, periods);
  const kept = ({ counts, unit, sign }: Way, days: Range): string =>
    `select ${unit} as unit_id, ${sql.inUtc("day::timestamp at time zone 'UTC'")} as period, ${sign} as sign, c.count
     from ${counts} and ${unit} = any(${units}) and ${onDates(params, 'day', days)}`;
  const each = ({ unit, at, sign }: Way, rows: string, within: Range): string =>
    `select ${unit} as unit_id, ${sql.of(at)} as period, ${sign} as sign, 1 as count
     from ${rows} and ${unit} = any(${units}) and ${inRange(params, at, within)}`;
  const shifted = ({ counted, unit, at, sign }: Way, days: Range): string => {
    const rows = `select ${unit} as unit_id, ${at} as at from ${counted}
      and ${unit} = any(${units}) and ${at} >= shift.begins and ${at} < shift.ends`;
    return `select unit_id, moved.period, ${sign} as sign, moved.count
      from ${inShifts(params, shiftsIn(periods, days), rows)}
      cross join lateral (values (${sql.inUtc('at')}, -1), (${sql.of('at')}, 1)) as moved (period, count)`;
  };
  const parts = waysOf(params, rights).flatMap((way) => {
    const others = way.uncounted === undefined ? [] : [way.uncounted];
    return [
      ...rest.flatMap((part) => [way.counted, ...others].map((rows) => each(way, rows, part))),
      ...whole.flatMap((days) => [kept(way, days), shifted(way, days)]),
      ...whole.flatMap((days) => others.map((rows) => each(way, rows, days))),
    ];
  });
  const sum = (sign: number): string => `coalesce(sum(count) filter (where sign = ${sign}), 0)`;
  return `
    select unit_id, period, ${sum(1)} as inflow, ${sum(-1)} as outflow
    from (${parts.join(' union all ')}) moves group by unit_id, period
    having ${sum(1)} <> 0 or ${sum(-1)} <> 0 order by unit_id, period`;
};

const waysOf = (params: Params, rights: InsightRights): readonly Way[] => {
  const within = withinRights(params, rights);
  const moved = `passage p where p.from_unit_id <> p.to_unit_id and ${passageWithin(params, rights)}`;
  const kept = (counts: string): Pick<Way, 'counts'> => ({ counts: `${counts} c where ${within}` });
  const course = { counted: `course c where ${within}` };
  const passage = {
    counted: `${moved} and p.access_level is not null`,
    uncounted: `${moved} and p.access_level is null`,
    at: 'moved_at',
  };
  return [
    { ...course, ...kept('opened_count'), unit: 'opened_unit_id', at: 'opened_at', sign: 1 },
    { ...passage, ...kept('came_count'), unit: 'to_unit_id', sign: 1 },
    { ...passage, ...kept('left_count'), unit: 'from_unit_id', sign: -1 },
    { ...course, ...kept('ended_count'), unit: 'unit_id', at: 'ended_at', sign: -1 },
  ];
};
