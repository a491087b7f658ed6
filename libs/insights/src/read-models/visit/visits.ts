import { lengthClass } from '@chancery/read-store';
import { rightsOverUnit } from '../../domain/insight.rights.js';
import type { GetUnitTimes } from '../../insights.messages.js';
import { inRange, inWhole, onDates, withinRights, type Params, type Range } from '../scope.js';
import { inShifts, periodSql, shiftsIn, type Periods, type PeriodSql } from '../periods.js';
import { spreadOver } from '../spread.js';

/** The visits to a unit that began in a range of time, that of the question if not said. Throws InsightNotPermitted. */
export const visitsOf = (
  params: Params,
  query: GetUnitTimes,
  range: Range = query.filter,
): string => `visit v where ${atUnit(params, query)} and ${inRange(params, 'v.arrived_at', range)}`;

/** By kind and period and altogether, each visit that has ended measured. */
export const measuredVisits = (params: Params, query: GetUnitTimes, periods: Periods): string => {
  const sql = periodSql(params, periods);
  const spread = (ms: string): string => spreadOver(ms, 'left_at is not null');
  return `
    select period, kind, count(*) as arrived, count(left_at) as left,
      ${spread('waiting_ms')} as waiting, ${spread('working_ms')} as working,
      ${spread('waiting_ms + working_ms')} as total
    from (${visits(params, query, sql, query.filter)}) v group by grouping sets ((period, kind), ())
    order by period, kind`;
};

/** What is measured of a visit, as rows. */
const measures = `(values
  ('waiting', waiting_ms), ('working', working_ms), ('total', waiting_ms + working_ms)
) as of_visit (measure, ms)`;

/** Where it is kept of how many visits of a month a time is how long. */
const countColumns = { waiting: 'waiting_count', working: 'working_count', total: 'visit_count' };

/**
 * The same from how many visits there are in each class of lengths, of which those that have not ended have none.
 * It is kept by months of UTC; by weeks, in what is left of a range before and after its months, and in the hours that
 * belong to another month by the calendar of the zone, visits are put into classes one by one.
 */
export const countedVisits = (params: Params, query: GetUnitTimes, periods: Periods): string => {
  const { filter } = query;
  const sql = periodSql(params, periods);
  const { whole, rest } =
    filter.period === 'month' ? inWhole('month', filter) : { whole: [], rest: [filter] };
  const each = (range: Range): string => `
    select period, kind, measure, ${lengthClass('ms')} as length, 1 as count
    from (${visits(params, query, sql, range)}) v cross join lateral ${measures}`;
  const ofMonths = (months: Range): string[] =>
    Object.entries(countColumns).map(
      ([measure, counts]) => `
        select to_char(v.month, 'YYYY-MM-DD') as period, v.kind, '${measure}' as measure, v.length, v.count
        from ${counts} v
        where ${atUnit(params, query)} and ${onDates(params, 'v.month', months)}`,
    );
  const shifted = (months: Range): string => {
    const rows = `select v.* from visit v where ${atUnit(params, query)}
      and v.arrived_at >= shift.begins and v.arrived_at < shift.ends`;
    return `
      select moved.period, kind, measure, ${lengthClass('ms')} as length, moved.count
      from ${inShifts(params, shiftsIn(periods, months), rows)} cross join lateral ${measures}
      cross join lateral (values
        (${sql.inUtc('arrived_at')}, -1), (${sql.of('arrived_at')}, 1)) as moved (period, count)`;
  };
  const all = [
    ...rest.map(each),
    ...whole.flatMap((months) => [...ofMonths(months), shifted(months)]),
  ];
  const classes = Object.keys(countColumns).map(
    (measure) => `(array_agg(classes) filter (where measure = '${measure}'))[1] as ${measure}`,
  );
  return `
    with counted (period, kind, measure, length, count) as (
      select period, kind, measure, length, sum(count) from (${all.join(' union all ')}) visits
      group by grouping sets ((period, kind, measure, length), (measure, length))
      having sum(count) <> 0
    ),
    measured as (
      select period, kind, measure, sum(count) as arrived,
        sum(count) filter (where length is not null) as left,
        json_agg(json_build_object('length', length, 'count', count) order by length)
          filter (where length is not null) as classes
      from counted group by period, kind, measure
    )
    select period, kind, max(arrived) as arrived,
      coalesce(max(m.left), 0) as left, ${classes.join()}
    from measured m group by m.period, kind order by m.period, kind`;
};

const visits = (params: Params, query: GetUnitTimes, sql: PeriodSql, range: Range): string => `
  select ${sql.of('v.arrived_at')} as period, v.kind, v.left_at, v.waiting_ms, v.working_ms
  from ${visitsOf(params, query, range)}`;

const atUnit = (params: Params, { unitId, by, filter: { kind } }: GetUnitTimes): string => {
  const rights = withinRights(params, rightsOverUnit(by, unitId), 'v');
  const ofKind = kind === undefined ? '' : `and v.kind = ${params.param(kind)}`;
  return `v.unit_id = ${params.param(unitId)} and ${rights} ${ofKind}`;
};
