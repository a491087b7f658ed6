import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { insightRights, type InsightRights } from '../../domain/insight.rights.js';
import { GetHandOverGraph, type HandOverEdge } from '../../insights.queries.js';
import { inRange, msBetween, Params } from '../scope.js';
import { spreadOf, spreadOver } from '../spread.js';
import { passageWithin } from './passage-within.js';

type Edge = Omit<HandOverEdge, 'waiting'> & { readonly waiting: readonly number[] | null };

/** Ways that lead to or from a unit of the asker's; what only others pass to each other is theirs. */
@QueryHandler(GetHandOverGraph)
export class GetHandOverGraphHandler implements IQueryHandler<GetHandOverGraph> {
  constructor(private readonly store: ReadStore) {}

  async execute(query: GetHandOverGraph): Promise<readonly HandOverEdge[]> {
    const params = new Params();
    const edges = await this.store.query<Edge>(graph(params, query), params.values);
    return edges.map((edge) => ({ ...edge, waiting: spreadOf(edge.waiting) }));
  }
}

const graph = (params: Params, { by, range }: GetHandOverGraph): string => {
  const rights = insightRights(by);
  const answered = `outcome in ('accepted', 'refused')`;
  const count = (outcomes: string): string => `count(*) filter (where ${outcomes})`;
  return `
    select p.from_unit_id, p.to_unit_id, count(*) as count,
      ${count("outcome = 'accepted'")} as accepted, ${count("outcome = 'refused'")} as refused,
      ${count("outcome = 'recalled'")} as recalled,
      ${count("outcome in ('returned', 'concluded')")} as went_back,
      ${count('outcome is null')} as open,
      ${spreadOver(msBetween('p.sent_at', 'p.answered_at'), answered)} as waiting
    from passage p
    where p.purpose = 'action' and ${inRange(params, 'p.sent_at', range)}
      and ${passageWithin(params, rights)} and ${touching(params, rights)}
    group by p.from_unit_id, p.to_unit_id
    order by count desc, p.from_unit_id, p.to_unit_id`;
};

const touching = (params: Params, { units }: InsightRights): string => {
  if (units === null) return 'true';
  const mine = params.param(units);
  return `(p.from_unit_id = any(${mine}) or p.to_unit_id = any(${mine}))`;
};
