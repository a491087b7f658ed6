import type { InsightRights } from '../../domain/insight.rights.js';
import type { GetLoad } from '../../insights.queries.js';
import { passageWithin } from '../passage/passage-within.js';
import {
  dayOf,
  inRange,
  inWhole,
  onDates,
  periodOf,
  withinRights,
  type Params,
  type Range,
} from '../scope.js';

/**
 * One way in which documents come to units or leave them: kept counts of it, the rows that these are of, and the
 * rows that are in none because their level has to be looked up.
 */
interface Way {
  readonly counts: string;
  readonly rows: string;
  readonly uncounted?: string;
  readonly unit: string;
  readonly at: string;
  readonly sign: 1 | -1;
}

/**
 * Documents come to a unit by being opened there or moved to it, and leave it by moving on or ending. How many did
 * so on a day is kept; only where the range begins or ends within a day are they counted one by one.
 */
export const flow = (
  params: Params,
  rights: InsightRights,
  { range, period }: Pick<GetLoad, 'range' | 'period'>,
): string => {
  const units = params.param(rights.units);
  const { whole: days, rest } = inWhole('day', range);
  const counted = ({ counts, unit, sign }: Way, within: Range): string =>
    `select ${unit} as unit_id, day::timestamp at time zone 'UTC' as at, ${sign} as sign, c.count
     from ${counts} and ${unit} = any(${units}) and ${onDates(params, 'day', within)}`;
  const each = ({ unit, at, sign }: Way, rows: string, within: Range): string =>
    `select ${unit} as unit_id, ${at} as at, ${sign} as sign, 1 as count
     from ${rows} and ${unit} = any(${units}) and ${inRange(params, at, within)}`;
  const parts = waysOf(params, rights).flatMap((way) => [
    ...rest.map((within) => each(way, way.rows, within)),
    ...days.map((within) => counted(way, within)),
    ...days.flatMap((within) => (way.uncounted ? [each(way, way.uncounted, within)] : [])),
  ]);
  return `
    select unit_id, ${dayOf(periodOf(params, 'at', period))} as period,
      coalesce(sum(count) filter (where sign = 1), 0) as inflow,
      coalesce(sum(count) filter (where sign = -1), 0) as outflow
    from (${parts.join(' union all ')}) moves group by unit_id, period order by unit_id, period`;
};

const waysOf = (params: Params, rights: InsightRights): readonly Way[] => {
  const within = withinRights(params, rights);
  const moved = `passage p where p.from_unit_id <> p.to_unit_id and ${passageWithin(params, rights)}`;
  const kept = (counts: string): Pick<Way, 'counts'> => ({ counts: `${counts} c where ${within}` });
  const course = { rows: `course c where ${within}` };
  const passage = { rows: moved, uncounted: `${moved} and p.access_level is null`, at: 'moved_at' };
  return [
    { ...course, ...kept('opened_count'), unit: 'opened_unit_id', at: 'opened_at', sign: 1 },
    { ...passage, ...kept('came_count'), unit: 'to_unit_id', sign: 1 },
    { ...passage, ...kept('left_count'), unit: 'from_unit_id', sign: -1 },
    { ...course, ...kept('ended_count'), unit: 'unit_id', at: 'ended_at', sign: -1 },
  ];
};
