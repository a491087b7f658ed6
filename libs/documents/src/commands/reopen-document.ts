import { QueryBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { ReopenDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { Document } from '../domain/document.state.js';
import { placesFor } from '../domain/standing.js';
import { LookUpCaseStanding } from '../higher.messages.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './document-outcome.js';
import { Standings } from './standings.js';

/** Looks up whether the officer who had the document is still there, and whether its case may be opened again, too. */
@CommandHandler(ReopenDocument)
export class ReopenDocumentHandler implements ICommandHandler<ReopenDocument, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
    private readonly standings: Standings,
  ) {}

  execute({ data, by, context }: ReopenDocument): Promise<DocumentOutcome> {
    const command = new ReopenDocument(omit(data, 'isBarredByCase'), by, context);
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const { state } = await this.runner.load(documentStream, data.documentId);
      const standings = await Promise.all(
        placesFor(state, command).map((place) => this.standings.of(place, by, data.at)),
      );
      const isBarredByCase = await this.isBarred(state, by);
      return new ReopenDocument({ ...command.data, standings, isBarredByCase }, by, context);
    });
  }

  private async isBarred(document: Document, by: ReopenDocument['by']): Promise<boolean> {
    if (document.situation === 'absent' || !document.filing) return false;
    const { caseId } = document.filing;
    const { isClosed, mayReopen } = await this.queries.execute(new LookUpCaseStanding(caseId, by));
    return isClosed && !mayReopen;
  }
}
