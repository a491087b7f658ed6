import { command } from '@chancery/kernel';
import type { SettlingStep } from '@chancery/procedures/rules';
import type { LooksUpStandings, NamesParty, OfDocument, Party } from './document.terms.js';
import type { LooksUpTerms } from './route.terms.js';
import type { AddresseeRole, DispatchChannel, Reply } from './dispatch.terms.js';

type ToConsignment = OfDocument & { readonly consignmentId: string };

export class AddAddressee extends command('AddAddressee', {
  action: 'add-addressee',
  looksUp: true,
})<
  OfDocument &
    NamesParty & {
      readonly addresseeId: string;
      readonly party: Party;
      readonly role: AddresseeRole;
      readonly channel?: DispatchChannel;
    }
> {}

/** Strikes an addressee off. What was prepared for them is withdrawn; what was sent to them stays. */
export class RemoveAddressee extends command('RemoveAddressee', { action: 'remove-addressee' })<
  OfDocument & { readonly addresseeId: string; readonly reason: string }
> {}

/**
 * Makes a document ready for sending. Each goes by the way named here, else by the one that the addressee wishes for,
 * else by post. `unitId` is to send it; the unit that has the document, if left out.
 */
export class PrepareDispatch extends command('PrepareDispatch', {
  action: 'prepare-dispatch',
  looksUp: true,
})<
  OfDocument &
    LooksUpStandings & {
      readonly consignments: readonly {
        readonly consignmentId: string;
        readonly addresseeId: string;
        readonly channel?: DispatchChannel;
      }[];
      readonly unitId?: string;
    }
> {}

/** `reference` is the number under which a carrier or a gateway took it. */
export class RecordSent extends command('RecordSent', { action: 'record-sent', looksUp: true })<
  ToConsignment & LooksUpTerms & { readonly reference?: string }
> {}

/** The term is over after which it is deemed to have arrived. Says nothing new of what has come to another end. */
export class DeemDelivered extends command('DeemDelivered')<ToConsignment> {}

/** `proofId` is an attachment of the document. */
export class RecordDelivered extends command('RecordDelivered', { action: 'record-delivered' })<
  ToConsignment & { readonly receiptId?: string; readonly proofId?: string }
> {}

export class RecordBounce extends command('RecordBounce', { action: 'record-bounce' })<
  ToConsignment & { readonly code: string; readonly text: string }
> {}

/** Prepares what came back once more, under the id `newConsignmentId`, perhaps by another way or to another address. */
export class Resend extends command('Resend', { action: 'resend', looksUp: true })<
  ToConsignment & {
    readonly newConsignmentId: string;
    readonly channel?: DispatchChannel;
    readonly address?: string;
  }
> {}

export class WithdrawConsignment extends command('WithdrawConsignment', {
  action: 'withdraw-consignment',
})<ToConsignment & { readonly reason: string }> {}

/** `number`, under which the reply went, is looked up. */
export class NoteInterimReply extends command('NoteInterimReply', {
  action: 'note-interim-reply',
  looksUp: true,
})<OfDocument & { readonly replyId: string; readonly number?: string }> {}

/** Ordered once the reply has its number, and again once it was sent to everybody whom it is for. */
export class SettleByReply extends command('SettleByReply', { action: 'settle-by-reply' })<
  OfDocument & { readonly reply: Reply; readonly once: SettlingStep }
> {}

export type AddresseeCommand = AddAddressee | RemoveAddressee;
export type ConsignmentCommand =
  RecordSent | RecordDelivered | RecordBounce | Resend | WithdrawConsignment;
export type DispatchCommand = AddresseeCommand | PrepareDispatch | ConsignmentCommand;
export type ReplyCommand = NoteInterimReply | SettleByReply;
