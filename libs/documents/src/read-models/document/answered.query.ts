import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindAnswered, type AnsweredDocument } from '../../documents.messages.js';
import { readingRights } from '../../domain/document.rights.js';
import { involving, within } from './readable-documents.js';

/** One letter may answer many; more are found in lists. */
const mostAnswered = 100;

@QueryHandler(FindAnswered)
export class FindAnsweredHandler implements IQueryHandler<FindAnswered> {
  constructor(private readonly store: ReadStore) {}

  execute({ replyId, by }: FindAnswered): Promise<readonly AnsweredDocument[]> {
    const rights = readingRights(by);
    const wanted = within(rights).and((ref) => `r.reply_id = ${ref}`, replyId);
    if (!rights.everything) wanted.always(involving(wanted, rights));
    return this.store.query<AnsweredDocument>(
      `select d.document_id, d.number, d.subject, r.is_reopened
       from document_reply r join document d using (document_id)
       where r.kind = 'final' and ${wanted.sql} order by d.opened_at, d.document_id limit ${mostAnswered}`,
      wanted.params,
    );
  }
}
