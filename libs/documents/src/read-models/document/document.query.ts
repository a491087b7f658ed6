import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindDocuments, type Page } from '../../documents.queries.js';
import { PartyOpener } from '../../party-opener.js';
import { limitOf } from '../conditions.js';
import type { DocumentRow } from './document.row.js';
import { readableDocuments } from './readable-documents.js';

@QueryHandler(FindDocuments)
export class FindDocumentsHandler implements IQueryHandler<FindDocuments> {
  constructor(
    private readonly store: ReadStore,
    private readonly opener: PartyOpener,
  ) {}

  async execute({ by, filter, page }: FindDocuments): Promise<Page<DocumentRow>> {
    const limit = limitOf(page.limit);
    const cut = { after: page.after, limit: limit + 1 };
    const { sql, params } = readableDocuments(by, filter, cut);
    const found = await this.store.query<DocumentRow>(sql, params);
    const rows = await Promise.all(found.slice(0, limit).map((row) => this.opened(row)));
    const last = rows.at(-1);
    const hasMore = found.length > limit && last !== undefined;
    return hasMore ? { rows, next: [last.openedAt, last.documentId] } : { rows };
  }

  private async opened(row: DocumentRow): Promise<DocumentRow> {
    return row.party ? { ...row, party: await this.opener.open(row.party) } : row;
  }
}
