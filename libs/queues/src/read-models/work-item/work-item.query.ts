import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { pageLimit, ReadStore, type Page } from '@chancery/read-store';
import { FindWorkItems } from '../../queues.messages.js';
import type { WorkItemFilter, WorkItemView } from '../../queues.messages.js';
import { SearchLanguages } from '@chancery/documents/contract';
import { Absentees } from './absentees.js';
import { refuseFuture } from './as-of.js';
import { itemPage } from './item-page.js';
import type { Asked } from './queue.js';
import { QueueSearch } from './search/queue-search.js';
import { queuePageSql } from './queue-sql.js';

@QueryHandler(FindWorkItems)
export class FindWorkItemsHandler implements IQueryHandler<FindWorkItems> {
  constructor(
    private readonly store: ReadStore,
    private readonly search: QueueSearch,
    private readonly languages: SearchLanguages,
    private readonly absentees: Absentees,
  ) {}

  async execute({ by, filter, order, page }: FindWorkItems): Promise<Page<WorkItemView>> {
    const { after, asOf } = page;
    refuseFuture(asOf);
    const limit = pageLimit(page.limit);
    const wantsAbsent = filter.isUnclaimed !== undefined && asOf === undefined;
    const absent = wantsAbsent ? await this.absentees.of(by, filter.unitId) : [];
    const asked = { by, filter, order, after, asOf, absent };
    return isSearch(filter) ? this.search.find(asked, limit) : this.list(asked, limit);
  }

  private async list(asked: Asked, limit: number): Promise<Page<WorkItemView>> {
    const { sql, params } = queuePageSql(asked, this.languages, limit + 1);
    return itemPage(await this.store.page<WorkItemView>(sql, params), limit, asked.order);
  }
}

/** Whether documents are looked at for it, and nothing else says which these are. */
const isSearch = ({ text, documentKind, number }: WorkItemFilter): boolean =>
  number === undefined && (text !== undefined || documentKind !== undefined);
