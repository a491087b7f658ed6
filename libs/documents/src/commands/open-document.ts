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
import { WordLists } from './word-lists.js';

/**
 * The handler of a command that brings a document into being. Where the caller names a party of earlier
 * documents, it looks up whether they may. Kind and tags are held against the lists of the authority. The digest of the request is keyed with the party's own key.
 */
export const openDocument = <Command extends ReceiveDocument | DraftDocument>(
  commandClass: Type<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(KnownParties) private readonly parties: KnownParties,
      @Inject(WordLists) private readonly lists: WordLists,
    ) {}

    execute({ data, by, context }: Command): Promise<DocumentOutcome> {
      const party = partyOf(data);
      const opening = new commandClass(
        data,
        by,
        context && { ...context, ...(party && { party }) },
      );
      return this.runner.run(documentStream, data.documentId, opening, async () => {
        const spelled = await this.lists.spelled(data.authorityId, data);
        const partyStanding =
          party && data.isKnownParty && (await this.parties.standingOf(party, by));
        const known = partyStanding ? { ...spelled, partyStanding } : spelled;
        return new commandClass(known, by, opening.context);
      });
    }
  }
  return asHandlerOf(commandClass, Handler);
};

const partyOf = (data: OpeningCommand['data']): PartyRef | undefined => {
  const party = 'sender' in data ? data.sender : data.addressee;
  return party && { authorityId: data.authorityId, partyId: party.partyId };
};
