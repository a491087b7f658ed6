import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AddAddressee, PrepareDispatch, RecordSent } from '@chancery/documents/contract';
import { SendDecision } from '../domain/follow-up.commands.js';
import { Custodies } from '../look-ups/custodies.js';
import { FirstDocuments } from '../look-ups/first-document.js';
import { derived, giveUnlessRefused } from './given.js';

/** The document goes to the party by the portal, and is sent by lying there. */
@CommandHandler(SendDecision)
export class SendDecisionHandler implements ICommandHandler<SendDecision, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly custodies: Custodies,
    private readonly first: FirstDocuments,
  ) {}

  async execute(command: SendDecision): Promise<void> {
    const { data, by, context } = command;
    const { decisionId: documentId, consignmentId, at } = data;
    const addresseeId = await this.addressee(command);
    if (addresseeId === undefined) return;
    const consignments = [{ consignmentId, addresseeId, channel: 'portal' as const }];
    await giveUnlessRefused(
      this.bus,
      new PrepareDispatch({ documentId, consignments, at }, by, derived(context, 'prepare')),
    );
    await giveUnlessRefused(
      this.bus,
      new RecordSent({ documentId, consignmentId, at }, by, derived(context, 'sent')),
    );
  }

  /** The party as an addressee of the document, added if it is none yet. */
  private async addressee({ data, by, context }: SendDecision): Promise<string | undefined> {
    const { matterId, decisionId: documentId, partyId, at } = data;
    const document = await this.custodies.standingOf(documentId, by);
    const known = document?.addressees.find((each) => each.partyId === partyId);
    if (known) return known.addresseeId;
    const party = await this.first.senderOf(matterId, partyId);
    if (!party) return undefined;
    const addresseeId = `portal-${partyId.slice(0, 8)}`;
    const order = { documentId, addresseeId, party, role: 'to' as const, at };
    await giveUnlessRefused(this.bus, new AddAddressee(order, by, derived(context, 'addressee')));
    return addresseeId;
  }
}
