import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { LookUpOfficer } from '@chancery/directory/contract';
import { CommandRunner } from '@chancery/event-store';
import { isOfAuthority, type Principal } from '@chancery/kernel';
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

  execute(command: ReassignDocument): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const officerUnitIds = await this.unitsOf(data.officerId, by);
      return new ReassignDocument({ ...data, officerUnitIds }, by, context);
    });
  }

  /** Nobody of another authority is looked up: for who asks they hold no post. */
  private async unitsOf(officerId: string, by: Principal): Promise<readonly string[]> {
    if (!isOfAuthority(by, officerId)) return [];
    const officer = await this.queries.execute(new LookUpOfficer(officerId));
    return officer?.posts.map(({ unitId }) => unitId) ?? [];
  }
}
