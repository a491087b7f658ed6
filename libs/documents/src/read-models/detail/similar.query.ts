import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '@chancery/event-store';
import { ReadStore } from '@chancery/read-store';
import { FindSimilar, type SimilarDocument } from '../../documents.messages.js';
import { readingRights } from '../../domain/document.rights.js';
import { involving, within } from '../document/readable-documents.js';
import { DocumentReader } from './document-reader.js';
import { documentView, type OwnView } from './document-view.js';

const mostSimilar = 5;
const mostParties = 50;

/** The document itself is read from its stream, so it is compared also while the read models lag. */
@QueryHandler(FindSimilar)
export class FindSimilarHandler implements IQueryHandler<FindSimilar> {
  constructor(
    private readonly reader: DocumentReader,
    private readonly store: ReadStore,
    private readonly log: EventStore,
  ) {}

  async execute({ documentId, by }: FindSimilar): Promise<readonly SimilarDocument[]> {
    const view = documentView(await this.reader.read(documentId, by), by);
    if (!view) return [];
    const rights = readingRights(by);
    const wanted = within(rights).and((ref) => `d.document_id <> ${ref}`, documentId);
    if (!rights.everything) wanted.always(involving(wanted, rights));
    const files = wanted.param(view.attachments.map(({ sha256 }) => sha256));
    const parties = wanted.param(await this.partiesOf(view));
    const subject = wanted.param(view.subject);
    return this.store.query<SimilarDocument>(
      `select document_id, number, subject, opened_at, min(because) as because from (
         select d.*, 'same-file' as because from document d
         where d.document_id in (select a.document_id from attachment a where a.sha256 = any(${files}::text[]))
           and ${wanted.sql}
         union all
         select d.*, 'same-sender-and-subject' from document d
         where d.party_id = any(${parties}::text[]) and lower(d.subject) = lower(${subject})
           and ${wanted.sql}
       ) d group by 1, 2, 3, 4 order by opened_at desc, document_id desc limit ${mostSimilar}`,
      wanted.params,
    );
  }

  /** The party, and others whose names have all the words of its name: a new letter often makes a new party. */
  private async partiesOf({ partyId, party, authorityId }: OwnView): Promise<readonly string[]> {
    const { name = '' } = (party ?? {}) as { readonly name?: string };
    const alike = name === '' ? [] : await this.log.parties.find(name, authorityId, mostParties);
    return partyId === null ? alike : [...alike, partyId];
  }
}
