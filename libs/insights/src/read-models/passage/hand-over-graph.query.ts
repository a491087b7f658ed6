import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { GetHandOverGraph, type HandOverEdge, type Spread } from '../../insights.messages.js';
import type { Params } from '../scope.js';
import { spreadOf, spreadOfClasses } from '../spread.js';
import { areFew, survey } from '../survey.js';
import { countedEdges, measuredEdges, passagesOf } from './edges.js';

type Edge<Durations> = Omit<HandOverEdge, 'waiting'> & { readonly waiting: Durations | null };

/** Ways that lead to or from a unit of the asker's; what only others pass to each other is theirs. */
@QueryHandler(GetHandOverGraph)
export class GetHandOverGraphHandler implements IQueryHandler<GetHandOverGraph> {
  constructor(private readonly store: ReadStore) {}

  async execute(query: GetHandOverGraph): Promise<readonly HandOverEdge[]> {
    return (await areFew(this.store, (params) => passagesOf(params, query)))
      ? this.answer(query, measuredEdges, spreadOf)
      : this.answer(query, countedEdges, spreadOfClasses);
  }

  private async answer<Durations>(
    query: GetHandOverGraph,
    sqlOf: (params: Params, query: GetHandOverGraph) => string,
    spread: (of: Durations | null) => Spread,
  ): Promise<readonly HandOverEdge[]> {
    const edges = await survey<Edge<Durations>>(this.store, (params) => sqlOf(params, query));
    return edges.map((edge) => ({ ...edge, waiting: spread(edge.waiting) }));
  }
}
