import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { QueryTooLong, ReadStore } from '@chancery/read-store';
import { CountDocuments, type DocumentCount } from '../../documents.messages.js';
import { SearchTooBroad } from '../../domain/list.errors.js';
import { readableDocuments } from './readable-documents.js';
import { DocumentSearch } from './search/document-search.js';

/** Counted up to here, so that a count costs no more than some pages. */
const mostCounted = 1_000;

@QueryHandler(CountDocuments)
export class CountDocumentsHandler implements IQueryHandler<CountDocuments> {
  constructor(
    private readonly store: ReadStore,
    private readonly search: DocumentSearch,
  ) {}

  async execute(query: CountDocuments): Promise<DocumentCount | undefined> {
    const { text, party } = query.filter;
    const isSearch = text !== undefined || party !== undefined;
    try {
      const found = await (isSearch
        ? this.search.count(query, mostCounted + 1)
        : this.listed(query));
      return { count: Math.min(found, mostCounted), isMore: found > mostCounted };
    } catch (error) {
      if (error instanceof QueryTooLong || error instanceof SearchTooBroad) return undefined;
      throw error;
    }
  }

  private async listed({ by, filter }: CountDocuments): Promise<number> {
    const page = readableDocuments(by, filter, { after: undefined, limit: mostCounted + 1 });
    const sql = `select count(*)::int as found from (${page.sql}) counted`;
    const [row] = await this.store.search<{ found: number }>(sql, page.params);
    return row?.found ?? 0;
  }
}
