import { Injectable } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import { pageLimit, ReadStore, toPage } from '@chancery/read-store';
import type {
  CountDocuments,
  DocumentFilter,
  FindDocuments,
  Keys,
  Page,
} from '../../../documents.messages.js';
import { SearchTooBroad } from '../../../domain/document.errors.js';
import { readingRights } from '../../../domain/document.rights.js';
import { boundedSearch, farWindow, type Probe } from '@chancery/read-store';
import { orTooBroad } from '../../or-too-broad.js';
import type { SqlStatement } from '@chancery/read-store';
import type { DocumentRow } from '../document.row.js';
import type { ResolvedFilter } from '../readable-documents.js';
import { SearchLanguages } from '../search-languages.js';
import { hitPage, newestKeys, rowOf, type DocumentHit } from './hit-page.js';
import { gather, newestMatchesSql, rank, type Search } from './search-sql.js';

/** More matches than these are not gathered, and not ranked. */
const mostMatches = 1_000;
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

  /** How many there are, counted up to a bound. Throws SearchTooBroad and QueryTooLong. */
  async count(query: CountDocuments, bound: number): Promise<number> {
    const search = await this.searchOf(query);
    const [first] = await this.ask(gather(search, bound, 1));
    return first?.found ?? 0;
  }

  private async found({ page, order, ...query }: FindDocuments): Promise<Page<DocumentRow>> {
    const { filter } = query;
    const limit = pageLimit(page.limit);
    const search = await this.searchOf(query, page.after);
    return order === 'relevance' && filter.text !== undefined
      ? this.mostRelevant(search, limit)
      : this.newest(search, limit);
  }

  private async searchOf(
    { by, filter }: Pick<FindDocuments, 'by' | 'filter'>,
    after?: Keys,
  ): Promise<Search> {
    const resolved =
      filter.party === undefined ? filter : await this.resolved(by, filter.party, filter);
    return { by, filter: resolved, languages: this.languages, after };
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

  private async newest(search: Search, limit: number): Promise<Page<DocumentRow>> {
    const page = await boundedSearch<DocumentHit>({
      probe: (window) => this.probe(search, window, limit),
      gather: async () => {
        const all = await this.ask(gather(search, mostMatches, limit + 1));
        return isTooMany(all) ? undefined : all;
      },
      toPage: (hits) => toPage(hits, limit, newestKeys),
    });
    return { ...page, rows: page.rows.map(rowOf) };
  }

  /** Those that fit best first. Of more than can be ranked, the newest are, and the page says so. */
  private async mostRelevant(search: Search, limit: number): Promise<Page<DocumentRow>> {
    const all = await this.ask(rank(search, mostMatches, { limit: limit + 1 }));
    if (!isTooMany(all)) return hitPage(all, limit, rankedKeys);
    const some = await this.ask(rank(search, mostMatches, { limit: limit + 1, window: farWindow }));
    return { ...hitPage(some, limit, rankedKeys), isCut: true };
  }

  private async probe(search: Search, window: number, limit: number): Promise<Probe<DocumentHit>> {
    const { sql, params } = newestMatchesSql(search, window, limit + 1);
    const rows = await this.store.look<DocumentHit>(sql, params);
    const { endAt, endId } = rows[0] ?? {};
    return {
      rows: rows.filter(({ documentId }) => documentId !== null),
      end: endAt && endId ? [endAt, endId] : undefined,
    };
  }

  private ask({ sql, params }: SqlStatement): Promise<readonly DocumentHit[]> {
    return this.store.search<DocumentHit>(sql, params);
  }
}

const rankedKeys = (row: DocumentHit): Keys => [String(row.rank), ...newestKeys(row)];

const isTooMany = (hits: readonly DocumentHit[]): boolean => (hits[0]?.found ?? 0) >= mostMatches;
