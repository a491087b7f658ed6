import { Inject, type Type } from '@nestjs/common';
import { asHandlerOf, CommandRunner, type PartyRef } from '@chancery/event-store';
import type {
  DraftDocument,
  OpeningCommand,
  ReceiveDocument,
} from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';
import { OpeningLookUps } from './opening-look-ups.js';

/**
 * The handler of a command that brings a document into being. Where the caller names a party of earlier
 * documents, it looks up whether they may. Kind and tags are held against the lists of the authority, and the procedure for the kind is looked up. The digest of the request is keyed with the party's own key.
 */
export const openDocument = <Command extends ReceiveDocument | DraftDocument>(
  commandClass: Type<Command>,
): Type<object> => {
  class Handler {
    constructor(
      @Inject(CommandRunner) private readonly runner: CommandRunner,
      @Inject(OpeningLookUps) private readonly lookUps: OpeningLookUps,
    ) {}

    execute({ data, by, context }: Command): Promise<DocumentOutcome> {
      const party = partyOf(data);
      const opening = new commandClass(
        data,
        by,
        context && { ...context, ...(party && { party }) },
      );
      return this.runner.run(documentStream, data.documentId, opening, async () => {
        const known = await this.lookUps.completed(data, party, by);
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
