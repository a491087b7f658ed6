import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { CorrectParty } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';

/**
 * Whom a document is from or for is read from the document itself. The digest of the request is keyed with the party's
 * own key, as it holds personal data. Throws PartyKeyDestroyed if the party was erased.
 */
@CommandHandler(CorrectParty)
export class CorrectPartyHandler implements ICommandHandler<CorrectParty, DocumentOutcome> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ data, by, context }: CorrectParty): Promise<DocumentOutcome> {
    const { documentId } = data;
    const { state } = await this.runner.load(documentStream, documentId);
    const known = state.situation === 'absent' ? {} : state;
    const { partyId = data.party.partyId, authorityId = '' } = known as {
      readonly partyId?: string;
      readonly authorityId?: string;
    };
    const party = { ...data.party, partyId };
    const keyed = context && { ...context, party: { authorityId, partyId } };
    const command = new CorrectParty({ ...data, party }, by, keyed);
    return this.runner.run(documentStream, documentId, command);
  }
}
