import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { findPage, ReadStore } from '@chancery/read-store';
import type { Principal } from '@chancery/kernel';
import { FindDocuments } from '../../documents.messages.js';
import type { DocumentFilter, Page, PageWish } from '../../documents.messages.js';
import { PartyOpener } from '../../party-opener.js';
import { orTooBroad } from '../or-too-broad.js';
import type { DocumentRow } from './document.row.js';
import { isListOrder, orderedDocuments, orderedKeys, type ListOrder } from './ordered-documents.js';
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

  private async list({ by, filter, page, order }: FindDocuments): Promise<Page<DocumentRow>> {
    if (isListOrder(order)) return this.ordered(by, filter, page, order);
    const find = (limit: number): Promise<readonly DocumentRow[]> => {
      const { sql, params } = readableDocuments(by, filter, { after: page.after, limit });
      return this.store.query<DocumentRow>(sql, params);
    };
    return findPage(page.limit, find, newestKeys);
  }

  private ordered(
    by: Principal,
    filter: DocumentFilter,
    page: PageWish,
    order: ListOrder,
  ): Promise<Page<DocumentRow>> {
    const find = (limit: number): Promise<readonly DocumentRow[]> => {
      const { sql, params } = orderedDocuments(by, filter, order, { after: page.after, limit });
      return this.store.search<DocumentRow>(sql, params);
    };
    return orTooBroad(findPage(page.limit, find, orderedKeys(order)));
  }
}
