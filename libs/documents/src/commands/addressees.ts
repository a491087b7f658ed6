import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner, type PartyRef } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import { AddAddressee, Resend } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { Document } from '../domain/document.state.js';
import type { DocumentOutcome } from './document-outcome.js';
import { KnownParties } from './known-parties.js';

const keyedBy = (
  context: CommandContext | undefined,
  party: PartyRef,
): CommandContext | undefined => context && { ...context, party };

/**
 * A party of earlier documents is looked up. The digest of the request is keyed with the party's own key, as it holds
 * personal data.
 */
@CommandHandler(AddAddressee)
export class AddAddresseeHandler implements ICommandHandler<AddAddressee, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly parties: KnownParties,
  ) {}

  async execute({ data, by, context }: AddAddressee): Promise<DocumentOutcome> {
    const { documentId, isKnownParty, party } = data;
    const { state } = await this.runner.load(documentStream, documentId);
    const authorityId = state.situation === 'absent' ? by.authorityId : state.authorityId;
    const ref = { authorityId, partyId: party.partyId };
    const command = new AddAddressee(data, by, keyedBy(context, ref));
    return this.runner.run(documentStream, documentId, command, async () => {
      if (isKnownParty !== true) return command;
      const partyStanding = await this.parties.standingOf(ref, by);
      return new AddAddressee({ ...data, partyStanding }, by, command.context);
    });
  }
}

/** An address is personal data of its addressee. */
@CommandHandler(Resend)
export class ResendHandler implements ICommandHandler<Resend, DocumentOutcome> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ data, by, context }: Resend): Promise<DocumentOutcome> {
    const { documentId, consignmentId } = data;
    const { state } = await this.runner.load(documentStream, documentId);
    const party = partyOf(state, consignmentId);
    const command = new Resend(data, by, party ? keyedBy(context, party) : context);
    return this.runner.run(documentStream, documentId, command, async () => command);
  }
}

/** To whom a sending goes. */
const partyOf = (document: Document, consignmentId: string): PartyRef | undefined => {
  if (document.situation === 'absent') return undefined;
  const { authorityId, dispatch } = document;
  const to = dispatch.consignments.find((each) => each.consignmentId === consignmentId);
  const found = dispatch.addressees.find(({ addresseeId }) => addresseeId === to?.addresseeId);
  return found && { authorityId, partyId: found.partyId };
};
