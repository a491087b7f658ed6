import { lengthClass } from '@chancery/read-store';
import { insightRights, type InsightRights } from '../../domain/insight.rights.js';
import { GetHandOverGraph } from '../../insights.messages.js';
import {
  inRange,
  inWhole,
  msBetween,
  onDates,
  withinRights,
  type Params,
  type Range,
} from '../scope.js';
import { spreadOver } from '../spread.js';
import { passageWithin } from './passage-within.js';

const isAnswered = `outcome in ('accepted', 'refused')`;

/** The passages for action that were sent in a range of time, from or to a unit of the asker's. */
export const passagesOf = (params: Params, { by, range }: GetHandOverGraph): string => {
  const rights = insightRights(by);
  return `passage p where p.purpose = 'action' and ${inRange(params, 'p.sent_at', range)}
    and ${passageWithin(params, rights)} and ${touching(params, rights)}`;
};

/** The ways that they went, each passage measured. */
export const measuredEdges = (params: Params, query: GetHandOverGraph): string => {
  const rows = `
    select p.from_unit_id, p.to_unit_id, p.outcome, 1 as count,
      ${msBetween('p.sent_at', 'p.answered_at')} as waited
    from ${passagesOf(params, query)}`;
  return edges(rows, spreadOver('waited', isAnswered));
};

/**
 * The same from what is kept of whole months, where only the classes of lengths are known. What is left of the
 * range, and passages of these months whose level has to be looked up, are put into classes as well.
 */
export const countedEdges = (params: Params, { by, range }: GetHandOverGraph): string => {
  const rights = insightRights(by);
  const { whole, rest } = inWhole('month', range);
  const length = lengthClass(msBetween('p.sent_at', 'p.answered_at'));
  const each = (within: Range, condition = 'true'): string => `
    select p.from_unit_id, p.to_unit_id, p.outcome, ${length} as length, 1 as count
    from ${passagesOf(params, new GetHandOverGraph(by, within))} and ${condition}`;
  const kept = (months: Range): string => `
    select p.from_unit_id, p.to_unit_id, p.outcome, p.length, p.count from passage_count p
    where ${onDates(params, 'p.month', months)}
      and ${withinRights(params, rights, 'p')} and ${touching(params, rights)}`;
  const parts = [
    ...whole.flatMap((months) => [
      kept(months),
      each(months, `p.access_level is null and ${inRange(params, 'p.moved_at', months)}`),
    ]),
    ...rest.map((days) => each(days)),
  ];
  const rows = `
    select from_unit_id, to_unit_id, outcome, length, sum(count)::integer as count
    from (${parts.join(' union all ')}) passed
    group by from_unit_id, to_unit_id, outcome, length`;
  const classes = `json_agg(json_build_object('length', length, 'count', count) order by length)`;
  return edges(rows, `${classes} filter (where ${isAnswered})`);
};

const edges = (rows: string, waiting: string): string => {
  const count = (condition: string): string =>
    `coalesce(sum(count) filter (where ${condition}), 0)`;
  return `
    select from_unit_id, to_unit_id, sum(count) as count,
      ${count("outcome = 'accepted'")} as accepted, ${count("outcome = 'refused'")} as refused,
      ${count("outcome = 'recalled'")} as recalled,
      ${count("outcome in ('returned', 'concluded')")} as went_back,
      ${count('outcome is null')} as open, ${waiting} as waiting
    from (${rows}) passed group by from_unit_id, to_unit_id
    order by sum(count) desc, from_unit_id, to_unit_id`;
};

const touching = (params: Params, { units }: InsightRights): string => {
  if (units === null) return 'true';
  const mine = params.param(units);
  return `(p.from_unit_id = any(${mine}) or p.to_unit_id = any(${mine}))`;
};
