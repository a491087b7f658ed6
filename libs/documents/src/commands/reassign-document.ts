import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { LookUpOfficer } from '@chancery/directory/contract';
import { CommandRunner } from '@chancery/event-store';
import { ReassignDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './run-on-document.js';

/** Looks up where the officer who is to get the document holds a post. */
@CommandHandler(ReassignDocument)
export class ReassignDocumentHandler implements ICommandHandler<ReassignDocument, DocumentOutcome> {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ data, by, context }: ReassignDocument): Promise<DocumentOutcome> {
    const officer = await this.queries.execute(new LookUpOfficer(data.officerId));
    const officerUnitIds = officer?.posts.map(({ unitId }) => unitId) ?? [];
    const command = new ReassignDocument({ ...data, officerUnitIds }, by, context);
    return this.runner.run(documentStream, data.documentId, command);
  }
}
