import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindReadable, type DocumentEntry } from '@chancery/registers/contract';
import { readingRights } from '../../domain/document.rights.js';
import { PartyOpener } from '../../party-opener.js';
import type { DocumentRow } from './document.row.js';
import { columns, involving, within } from './readable-documents.js';

@QueryHandler(FindReadable)
export class FindReadableHandler implements IQueryHandler<FindReadable> {
  constructor(
    private readonly store: ReadStore,
    private readonly opener: PartyOpener,
  ) {}

  async execute({ documentIds, by }: FindReadable): Promise<readonly DocumentEntry[]> {
    const rights = readingRights(by);
    const wanted = within(rights).and((ref) => `d.document_id = any(${ref}::text[])`, documentIds);
    const scope = rights.everything ? 'true' : involving(wanted, rights);
    const rows = await this.store.query<DocumentRow>(
      `select ${columns} from document d where ${wanted.sql} and ${scope}`,
      wanted.params,
    );
    return Promise.all(rows.map(async (row) => entryOf(await this.opener.open(row))));
  }
}

const entryOf = (row: DocumentRow): DocumentEntry => ({
  documentId: row.documentId,
  direction: row.direction,
  situation: row.situation,
  kind: row.kind,
  subject: row.subject,
  party: row.party as DocumentEntry['party'],
  receivedAt: row.receivedAt,
  settledAt: row.settledAt,
  settledBy: row.settledBy,
  replyNumber: row.replyNumber,
  forwardedTo: row.forwardedTo,
});
