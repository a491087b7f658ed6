import { Injectable } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import { pageLimit, ReadStore } from '@chancery/read-store';
import type { DocumentFilter, FindDocuments, Keys, Page } from '../../../documents.queries.js';
import { SearchTooBroad } from '../../../domain/document.errors.js';
import { readingRights } from '../../../domain/document.rights.js';
import { orTooBroad } from '../../or-too-broad.js';
import type { DocumentRow } from '../document.row.js';
import type { ResolvedFilter } from '../readable-documents.js';
import { SearchLanguages } from '../search-languages.js';
import { cut, newestKeys, plain, type Found } from './cut.js';
import { gather, lookThrough, rank, type Search, type Statement } from './search-sql.js';

/** Looked through first: what is common is found there, and costs the same however many documents there are. */
const near = 1_000;
/** Looked through where a word is neither common nor rare; a page that ends here goes on with the next. */
const far = 10_000;
/** More matches than these are not gathered, and not ranked. */
const most = 1_000;
/** Who names more parties than these has to name them better. */
const mostParties = 500;

/** Finds documents by words of their subject, at a cost that has a bound, whatever is searched for. */
@Injectable()
export class DocumentSearch {
  constructor(
    private readonly store: ReadStore,
    private readonly languages: SearchLanguages,
    private readonly log: EventStore,
  ) {}

  /** Throws SearchTooBroad. */
  find(query: FindDocuments): Promise<Page<DocumentRow>> {
    return orTooBroad(this.found(query));
  }

  private async found({ by, filter, page, order }: FindDocuments): Promise<Page<DocumentRow>> {
    const limit = pageLimit(page.limit);
    const resolved =
      filter.party === undefined ? filter : await this.resolved(by, filter.party, filter);
    const search = { by, filter: resolved, languages: this.languages, after: page.after };
    return order === 'relevance' && filter.text !== undefined
      ? this.mostRelevant(search, limit)
      : this.newest(search, limit);
  }

  /** Parties are looked for in the caller's own authority. */
  private async resolved(
    by: Principal,
    party: string,
    filter: DocumentFilter,
  ): Promise<ResolvedFilter> {
    const { authorityId } = readingRights(by);
    const partyIds = await this.log.parties.find(party, authorityId, mostParties + 1);
    if (partyIds.length > mostParties) throw new SearchTooBroad();
    return { ...filter, partyIds };
  }

  /** The newest first: common words among the newest documents, rare ones by the words. */
  private async newest(search: Search, limit: number): Promise<Page<DocumentRow>> {
    const first = await this.look(search, near, limit);
    if (first.rows.length > limit || !first.end) return cut(first.rows, limit, newestKeys);
    const all = await this.ask(gather(search, most, limit + 1));
    if ((all[0]?.found ?? 0) < most) return cut(all, limit, newestKeys);
    const { rows, end } = await this.look(search, far, limit);
    if (rows.length > limit || !end) return cut(rows, limit, newestKeys);
    return { rows: rows.map(plain), next: end };
  }

  /** Those that fit best first. Of more than can be ranked, the newest are, and the page says so. */
  private async mostRelevant(search: Search, limit: number): Promise<Page<DocumentRow>> {
    const all = await this.ask(rank(search, most, { limit: limit + 1 }));
    if ((all[0]?.found ?? 0) < most) return cut(all, limit, rankedKeys);
    const some = await this.ask(rank(search, most, { limit: limit + 1, window: far }));
    return { ...cut(some, limit, rankedKeys), isCut: true };
  }

  private async look(
    search: Search,
    window: number,
    limit: number,
  ): Promise<{ readonly rows: readonly Found[]; readonly end: Keys | undefined }> {
    const { sql, params } = lookThrough(search, window, limit + 1);
    const rows = await this.store.look<Found>(sql, params);
    const { endAt, endId } = rows[0] ?? {};
    return {
      rows: rows.filter(({ documentId }) => documentId !== null),
      end: endAt && endId ? [endAt, endId] : undefined,
    };
  }

  private ask({ sql, params }: Statement): Promise<readonly Found[]> {
    return this.store.search<Found>(sql, params);
  }
}

const rankedKeys = (row: Found): Keys => [String(row.rank), ...newestKeys(row)];
