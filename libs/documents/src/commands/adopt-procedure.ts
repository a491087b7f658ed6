import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { AdoptProcedure } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';
import { ProceduresToFollow } from './procedures-to-follow.js';

/** Looks up the version that the document is to follow. */
@CommandHandler(AdoptProcedure)
export class AdoptProcedureHandler implements ICommandHandler<AdoptProcedure, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly procedures: ProceduresToFollow,
  ) {}

  execute(command: AdoptProcedure): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const { state } = await this.runner.load(documentStream, data.documentId);
      if (state.situation === 'absent') return command;
      const { authorityId, openedAt, receivedAt } = state;
      const receipt = { documentId: data.documentId, openedAt, receivedAt, at: data.at };
      const procedure = await this.procedures.ofVersion(authorityId, data, receipt);
      return new AdoptProcedure({ ...data, ...(procedure && { procedure }) }, by, context);
    });
  }
}
