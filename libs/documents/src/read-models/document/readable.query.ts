import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { FindReadable } from '@chancery/registers/contract';
import { readingRights } from '../../domain/document.rights.js';
import { involving, within } from './readable-documents.js';

@QueryHandler(FindReadable)
export class FindReadableHandler implements IQueryHandler<FindReadable> {
  constructor(private readonly store: ReadStore) {}

  async execute({ documentIds, by }: FindReadable): Promise<readonly string[]> {
    const rights = readingRights(by);
    const wanted = within(rights).and((ref) => `d.document_id = any(${ref}::text[])`, documentIds);
    const scope = rights.everything ? 'true' : involving(wanted, rights);
    const rows = await this.store.query<{ readonly documentId: string }>(
      `select d.document_id from document d where ${wanted.sql} and ${scope}`,
      wanted.params,
    );
    return rows.map(({ documentId }) => documentId);
  }
}
