import { Injectable } from '@nestjs/common';
import { boundedSearch, ReadStore, type Page, type Probe } from '@chancery/read-store';
import type { WorkItemView } from '../../../queues.messages.js';
import { orTooBroad, SearchLanguages } from '@chancery/documents/contract';
import { itemOf, itemPage, keysOf, type ItemHit } from '../item-page.js';
import type { Asked } from '../queue.js';
import { gather, waitingMatchesSql } from './queue-search-sql.js';

/** Where more documents than these have the words, it is not gone after what waits of them. */
const mostDocuments = 5_000;

/**
 * Finds work items by what their documents are (words of the subject, kind), at a cost that has a bound, however
 * long the queue is. Words are indexed; kinds, and words as of an instant, are looked for part by part.
 */
@Injectable()
export class QueueSearch {
  constructor(
    private readonly store: ReadStore,
    private readonly languages: SearchLanguages,
  ) {}

  /** Throws SearchTooBroad. */
  find(asked: Asked, limit: number): Promise<Page<WorkItemView>> {
    return orTooBroad(this.found(asked, limit));
  }

  private async found(asked: Asked, limit: number): Promise<Page<WorkItemView>> {
    const { order, asOf, filter } = asked;
    const isIndexed = filter.text !== undefined && asOf === undefined;
    return boundedSearch({
      probe: (window) => this.probe(asked, window, limit),
      gather: async () => (isIndexed ? this.gathered(asked, limit) : undefined),
      toPage: (items) => itemPage(items, limit, order),
    });
  }

  private async probe(asked: Asked, window: number, limit: number): Promise<Probe<WorkItemView>> {
    const { sql, params } = waitingMatchesSql(asked, this.languages, { window, limit: limit + 1 });
    const hits = await this.store.look<ItemHit>(sql, params);
    const end = hits.find(({ isEnd }) => isEnd);
    return {
      rows: hits.filter(({ isEnd }) => !isEnd).map(itemOf),
      end: end && keysOf(end, asked.order),
    };
  }

  /** Undefined where too many documents have the words. */
  private async gathered(
    asked: Asked,
    limit: number,
  ): Promise<readonly WorkItemView[] | undefined> {
    const { sql, params } = gather(asked, this.languages, {
      most: mostDocuments,
      limit: limit + 1,
    });
    const rows = await this.store.search<ItemHit>(sql, params);
    if ((rows[0]?.found ?? 0) >= mostDocuments) return undefined;
    return rows.filter(({ subjectId }) => subjectId !== null).map(itemOf);
  }
}
