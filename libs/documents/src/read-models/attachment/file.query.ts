import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { ReadStore } from '@chancery/read-store';
import { BearsFile, FindReadableFile, type ReadableFile } from '../../file.messages.js';
import { documentStream } from '../../domain/document.decider.js';
import { readingRights } from '../../domain/document.rights.js';
import { involving, within } from '../document/readable-documents.js';

@QueryHandler(FindReadableFile)
export class FindReadableFileHandler implements IQueryHandler<FindReadableFile> {
  constructor(private readonly store: ReadStore) {}

  async execute({ sha256, by }: FindReadableFile): Promise<ReadableFile | undefined> {
    const rights = readingRights(by);
    const wanted = within(rights).and((ref) => `a.sha256 = ${ref}`, sha256);
    const scope = rights.everything ? 'true' : involving(wanted, rights);
    const rows = await this.store.query<ReadableFile>(
      `select a.sha256, a.size, a.media_type, a.sealed_for
       from attachment a join document d using (document_id)
       where ${wanted.sql} and ${scope} limit 1`,
      wanted.params,
    );
    return rows[0];
  }
}

@QueryHandler(BearsFile)
export class BearsFileHandler implements IQueryHandler<BearsFile> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ documentId, sha256 }: BearsFile): Promise<boolean> {
    const { state } = await this.runner.load(documentStream, documentId);
    if (state.situation === 'absent') return false;
    return Object.values(state.attachments).some((attachment) => attachment.sha256 === sha256);
  }
}
