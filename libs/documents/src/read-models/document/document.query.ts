import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import { ReadStore } from '@chancery/read-store';
import { FindDocuments, type DocumentFilter, type Page } from '../../documents.queries.js';
import { readingRights } from '../../domain/document.rights.js';
import { PartyOpener } from '../../party-opener.js';
import { Conditions, limitOf } from '../conditions.js';
import type { DocumentRow } from './document.row.js';

@QueryHandler(FindDocuments)
export class FindDocumentsHandler implements IQueryHandler<FindDocuments> {
  constructor(
    private readonly store: ReadStore,
    private readonly opener: PartyOpener,
  ) {}

  async execute({ by, filter, page }: FindDocuments): Promise<Page<DocumentRow>> {
    const limit = limitOf(page.limit);
    const wanted = matching(readable(by), filter);
    const [openedAt, documentId] = page.after ?? [];
    if (openedAt !== undefined && documentId !== undefined) {
      const last = `(${wanted.param(openedAt)}::timestamptz, ${wanted.param(documentId)})`;
      wanted.always(`(d.opened_at, d.document_id) < ${last}`);
    }
    const found = await this.store.query<DocumentRow>(
      `select d.* from document d where ${wanted.sql}
       order by d.opened_at desc, d.document_id desc limit ${limit + 1}`,
      wanted.params,
    );
    const rows = await Promise.all(found.slice(0, limit).map((row) => this.opened(row)));
    const last = rows.at(-1);
    const hasMore = found.length > limit && last !== undefined;
    return hasMore ? { rows, next: [last.openedAt, last.documentId] } : { rows };
  }

  private async opened(row: DocumentRow): Promise<DocumentRow> {
    return row.party ? { ...row, party: await this.opener.open(row.party) } : row;
  }
}

/** The same policy as `mayRead`, as a condition. */
const readable = (by: Principal): Conditions => {
  const { authorityId, everything, unregistered, units, levels } = readingRights(by);
  const conditions = new Conditions()
    .and((ref) => `d.authority_id = ${ref}`, authorityId ?? undefined)
    .and((ref) => `d.access_level = any(${ref})`, levels);
  if (everything) return conditions;
  const isInvolved = `exists (select from document_unit u
    where u.document_id = d.document_id and u.unit_id = any(${conditions.param(units)}))`;
  return conditions.always(
    unregistered ? `(${isInvolved} or d.situation = 'unregistered')` : isInvolved,
  );
};

const matching = (conditions: Conditions, filter: DocumentFilter): Conditions =>
  conditions
    .and((ref) => `d.unit_id = ${ref}`, filter.unitId)
    .and((ref) => `d.officer_id = ${ref}`, filter.officerId)
    .and((ref) => `d.direction = ${ref}`, filter.direction)
    .and((ref) => `d.situation = ${ref}`, filter.situation)
    .and((ref) => `d.kind = ${ref}`, filter.kind)
    .and((ref) => `d.number = ${ref}`, filter.number)
    .and((ref) => `d.party_id = ${ref}`, filter.partyId)
    .and(
      (ref) => `to_tsvector('simple', d.subject) @@ websearch_to_tsquery('simple', ${ref})`,
      filter.text,
    )
    .and(
      (ref) => `d.due < ${ref}::timestamptz and d.situation in ('unregistered', 'registered')`,
      filter.dueBefore,
    );
