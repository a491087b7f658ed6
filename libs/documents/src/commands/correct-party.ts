import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { CorrectParty } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';

/**
 * Whom a document is from or for is read from the document itself. The digest of the request is keyed with the party's
 * own key, as it holds personal data; that key is asked for once the sender is admitted. Throws PartyKeyDestroyed if
 * the party was erased.
 */
@CommandHandler(CorrectParty)
export class CorrectPartyHandler implements ICommandHandler<CorrectParty, DocumentOutcome> {
  constructor(private readonly runner: CommandRunner) {}

  async execute(command: CorrectParty): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    const { documentId } = data;
    const { state } = await this.runner.load(documentStream, documentId);
    if (state.situation === 'absent') return this.runner.run(documentStream, documentId, command);
    const { authorityId, partyId = data.party.partyId } = state;
    const party = { ...data.party, partyId };
    const keyed = context && { ...context, party: { authorityId, partyId } };
    const correction = new CorrectParty({ ...data, party }, by, keyed);
    return this.runner.run(documentStream, documentId, correction, async () => correction);
  }
}
