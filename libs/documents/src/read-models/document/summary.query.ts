import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindSummaries, type DocumentSummary } from '../../documents.messages.js';
import { readingRights } from '../../domain/document.rights.js';
import { PartyOpener } from '../../party-opener.js';
import type { DocumentRow } from './document.row.js';
import { columns, involving, within } from './readable-documents.js';

type SummaryRow = DocumentRow & Pick<DocumentSummary, 'files'>;

@QueryHandler(FindSummaries)
export class FindSummariesHandler implements IQueryHandler<FindSummaries> {
  constructor(
    private readonly store: ReadStore,
    private readonly opener: PartyOpener,
  ) {}

  async execute({ documentIds, by }: FindSummaries): Promise<readonly DocumentSummary[]> {
    const rights = readingRights(by);
    const ids = [...new Set(documentIds)];
    const wanted = within(rights).and((ref) => `d.document_id = any(${ref}::text[])`, ids);
    if (!rights.everything) wanted.always(involving(wanted, rights));
    const rows = await this.store.query<SummaryRow>(
      `select ${columns}, (select count(*)::int from attachment a
         where a.document_id = d.document_id and a.standing = 'current') as files
       from document d where ${wanted.sql}`,
      wanted.params,
    );
    return Promise.all(rows.map((row) => this.summaryOf(row)));
  }

  private async summaryOf(row: SummaryRow): Promise<DocumentSummary> {
    const { documentId, senderNumber, senderDate, receivedAt, registeredAt, files } = row;
    const { party } = await this.opener.open(row);
    const { name = null } = (party ?? {}) as { readonly name?: string };
    return { documentId, party: name, senderNumber, senderDate, receivedAt, registeredAt, files };
  }
}
