import { lengthClass } from '@chancery/read-store';
import { rightsOverUnit } from '../../domain/insight.rights.js';
import type { GetUnitTimes } from '../../insights.queries.js';
import { dayOf, inRange, periodOf, withinRights, type Params } from '../scope.js';
import { spreadOver } from '../spread.js';

/** The visits to a unit that began in a range of time. Throws InsightNotPermitted. */
export const visitsOf = (params: Params, { unitId, by, filter }: GetUnitTimes): string => {
  const rights = rightsOverUnit(by, unitId);
  const ofKind = filter.kind === undefined ? '' : `and v.kind = ${params.param(filter.kind)}`;
  return `visit v where v.unit_id = ${params.param(unitId)}
    and ${inRange(params, 'v.arrived_at', filter)} and ${withinRights(params, rights, 'v')} ${ofKind}`;
};

/** By kind and period and altogether, each visit that has ended measured. */
export const measuredVisits = (params: Params, query: GetUnitTimes): string => {
  const spread = (ms: string): string => spreadOver(ms, 'left_at is not null');
  return `
    select ${dayOf('period')} as period, kind, count(*) as arrived, count(left_at) as left,
      ${spread('waiting_ms')} as waiting, ${spread('working_ms')} as working,
      ${spread('waiting_ms + working_ms')} as total
    from (${visited(params, query)}) v group by grouping sets ((period, kind), ())
    order by period, kind`;
};

/** The same, with how many visits that have ended there are in each class of lengths. */
export const countedVisits = (params: Params, query: GetUnitTimes): string => `
  with visited as not materialized (${visited(params, query)}),
  counted as (
    select period, kind, measure, ${lengthClass('ms')} as length, count(*) as count
    from visited cross join lateral (values ('waiting', waiting_ms), ('working', working_ms),
      ('total', waiting_ms + working_ms)) as of_visit (measure, ms)
    where left_at is not null
    group by grouping sets ((period, kind, measure, length), (measure, length))
  ),
  measured as (
    select period, kind, measure,
      json_agg(json_build_object('length', length, 'count', count) order by length) as classes
    from counted group by period, kind, measure
  )
  select ${dayOf('period')} as period, v.kind, v.arrived, v.left, ${['waiting', 'working', 'total']
    .map(
      (measure) => `(select classes from measured m where m.measure = '${measure}'
        and m.period is not distinct from v.period and m.kind is not distinct from v.kind) as ${measure}`,
    )
    .join()}
  from (
    select period, kind, count(*) as arrived, count(left_at) as left
    from visited group by grouping sets ((period, kind), ())
  ) v
  order by period, kind`;

const visited = (params: Params, query: GetUnitTimes): string => `
  select ${periodOf(params, 'v.arrived_at', query.filter.period)} as period, v.kind, v.left_at,
    v.waiting_ms, v.working_ms
  from ${visitsOf(params, query)}`;
