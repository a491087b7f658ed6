import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { priorities } from '../../domain/document.terms.js';
import { FindWorkItems } from '../../documents.queries.js';
import { InstantInFuture } from '../../domain/document.errors.js';
import type { Keys, Page, WorkItemView } from '../../documents.queries.js';
import { limitOf } from '../conditions.js';
import { SearchLanguages } from '../document/search-languages.js';
import { waitingFor } from './waiting-for.js';
import type { WorkItemOrder } from './work-item.row.js';

type Found = WorkItemView & { readonly validFrom?: string };

@QueryHandler(FindWorkItems)
export class FindWorkItemsHandler implements IQueryHandler<FindWorkItems> {
  constructor(
    private readonly store: ReadStore,
    private readonly languages: SearchLanguages,
  ) {}

  async execute({ by, filter, order, page }: FindWorkItems): Promise<Page<WorkItemView>> {
    const { asOf } = page;
    if (asOf !== undefined && Date.parse(asOf) > Date.now()) throw new InstantInFuture(asOf);
    const limit = limitOf(page.limit);
    const cut = { order, after: page.after, limit: limit + 1, asOf, languages: this.languages };
    const { sql, params } = waitingFor(by, filter, cut);
    const found = await this.store.page<Found>(sql, params);
    const rows = found.slice(0, limit).map(({ validFrom: _validFrom, ...item }) => item);
    const last = rows.at(-1);
    return found.length > limit && last ? { rows, next: keysOf(last, order) } : { rows };
  }
}

const keysOf = (item: WorkItemView, order: WorkItemOrder): Keys => [
  ...placeIn[order](item),
  item.documentId,
  item.itemId,
];

const term = ({ due }: WorkItemView): string => due ?? 'infinity';

/** Where an item stands in each order, as `waiting-for.ts` compares it. */
const placeIn: Readonly<Record<WorkItemOrder, (item: WorkItemView) => Keys>> = {
  due: (item) => [term(item)],
  since: ({ since }) => [since],
  priority: (item) => [String([...priorities].reverse().indexOf(item.priority)), term(item)],
};
