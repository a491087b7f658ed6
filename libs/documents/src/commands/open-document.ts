import { Inject, type Type } from '@nestjs/common';
import { asHandlerOf, CommandRunner, type PartyRef } from '@chancery/event-store';
import type {
  DraftDocument,
  OpeningCommand,
  ReceiveDocument,
} from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { KnownParties } from './known-parties.js';
import type { DocumentOutcome } from './document-outcome.js';

/**
 * The handler of a command that brings a document into being. Where the caller names a party of earlier
 * documents, it looks up whether they may. The digest of the request is keyed with the party's own key.
 */
export const openDocument = <Command extends ReceiveDocument | DraftDocument>(
  commandClass: Type<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(KnownParties) private readonly parties: KnownParties,
    ) {}

    execute({ data, by, context }: Command): Promise<DocumentOutcome> {
      const party = partyOf(data);
      const opening = new commandClass(
        data,
        by,
        context && { ...context, ...(party && { party }) },
      );
      return this.runner.run(documentStream, data.documentId, opening, async () => {
        if (!party || !data.isKnownParty) return opening;
        const partyStanding = await this.parties.standingOf(party, by);
        return new commandClass({ ...data, partyStanding }, by, opening.context);
      });
    }
  }
  return asHandlerOf(commandClass, Handler);
};

const partyOf = (data: OpeningCommand['data']): PartyRef | undefined => {
  const party = 'sender' in data ? data.sender : data.addressee;
  return party && { authorityId: data.authorityId, partyId: party.partyId };
};
