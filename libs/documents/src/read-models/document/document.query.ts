import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore } from '@chancery/read-store';
import { FindDocuments, type Page } from '../../documents.queries.js';
import { PartyOpener } from '../../party-opener.js';
import type { DocumentRow } from './document.row.js';
import { readableDocuments } from './readable-documents.js';
import { newestKeys } from './search/hit-page.js';
import { DocumentSearch } from './search/document-search.js';

@QueryHandler(FindDocuments)
export class FindDocumentsHandler implements IQueryHandler<FindDocuments> {
  constructor(
    private readonly store: ReadStore,
    private readonly search: DocumentSearch,
    private readonly opener: PartyOpener,
  ) {}

  async execute(query: FindDocuments): Promise<Page<DocumentRow>> {
    const { filter } = query;
    const isSearch = filter.text !== undefined || filter.party !== undefined;
    const page = await (isSearch ? this.search.find(query) : this.list(query));
    return { ...page, rows: await Promise.all(page.rows.map((row) => this.opener.open(row))) };
  }

  private async list({ by, filter, page }: FindDocuments): Promise<Page<DocumentRow>> {
    const find = (limit: number): Promise<readonly DocumentRow[]> => {
      const { sql, params } = readableDocuments(by, filter, { after: page.after, limit });
      return this.store.query<DocumentRow>(sql, params);
    };
    return findPage(page.limit, find, newestKeys);
  }
}
