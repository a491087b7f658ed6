import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindWorkItems } from '../../documents.queries.js';
import type { Keys, Page, WorkItemOrder, WorkItemView } from '../../documents.queries.js';
import { limitOf } from '../conditions.js';
import { waitingFor } from './waiting-for.js';

@QueryHandler(FindWorkItems)
export class FindWorkItemsHandler implements IQueryHandler<FindWorkItems> {
  constructor(private readonly store: ReadStore) {}

  async execute({ by, filter, order, page }: FindWorkItems): Promise<Page<WorkItemView>> {
    const limit = limitOf(page.limit);
    const { sql, params } = waitingFor(by, filter, { order, after: page.after, limit: limit + 1 });
    const found = await this.store.query<WorkItemView>(sql, params);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return found.length > limit && last ? { rows, next: keysOf(last, order) } : { rows };
  }
}

const keysOf = ({ due, since, documentId, itemId }: WorkItemView, order: WorkItemOrder): Keys => [
  order === 'due' ? (due ?? 'infinity') : since,
  documentId,
  itemId,
];
