import { Injectable } from '@nestjs/common';
import { ReadStore } from '@chancery/read-store';
import type { Page, WorkItemView } from '../../../documents.queries.js';
import { SearchLanguages } from '../../document/search-languages.js';
import { orTooBroad } from '../../or-too-broad.js';
import { cut, keysOf, plain, type Found } from '../cut.js';
import type { Asked } from '../queue.js';
import { gather, lookThrough } from './queue-search-sql.js';

/** Looked through first: words that are common in a queue are found there. */
const near = 1_000;
/** Looked through where words are neither common in the queue nor rare; a page that ends here goes on with the next. */
const far = 10_000;
/** Where more documents than these have the words, it is not gone after what waits of them. */
const most = 5_000;

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
    const first = await this.look(asked, near, limit);
    if (first.rows.length > limit || !first.end) return cut(first.rows, limit, order);
    const isIndexed = filter.text !== undefined && asOf === undefined;
    const all = isIndexed ? await this.gathered(asked, limit) : undefined;
    if (all) return cut(all, limit, order);
    const { rows, end } = await this.look(asked, far, limit);
    if (rows.length > limit || !end) return cut(rows, limit, order);
    return { rows, next: keysOf(end, order) };
  }

  private async look(
    asked: Asked,
    window: number,
    limit: number,
  ): Promise<{ readonly rows: readonly WorkItemView[]; readonly end: Found | undefined }> {
    const { sql, params } = lookThrough(asked, this.languages, { window, limit: limit + 1 });
    const found = await this.store.look<Found>(sql, params);
    const rows = found.filter((row) => !row.isEnd).map(plain);
    return { rows, end: found.find((row) => row.isEnd) };
  }

  /** Undefined where too many documents have the words. */
  private async gathered(
    asked: Asked,
    limit: number,
  ): Promise<readonly WorkItemView[] | undefined> {
    const { sql, params } = gather(asked, this.languages, { most, limit: limit + 1 });
    const rows = await this.store.search<Found>(sql, params);
    if ((rows[0]?.found ?? 0) >= most) return undefined;
    return rows.filter(({ documentId }) => documentId !== null).map(plain);
  }
}
