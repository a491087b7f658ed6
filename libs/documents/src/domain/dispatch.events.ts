import type { Fact } from './document.fact.js';
import type { Party } from './document.terms.js';
import type {
  AddresseeRole,
  DeemedTerm,
  DispatchChannel,
  Reply,
  SentFile,
} from './dispatch.terms.js';
import type { OpensWork } from './task.terms.js';

/** One event for each addressee: what is told of one party is sealed with that party's own key. */
export type AddresseeAdded = Fact<
  'AddresseeAdded',
  {
    readonly authorityId: string;
    readonly addresseeId: string;
    readonly party: Party;
    readonly role: AddresseeRole;
    readonly channel?: DispatchChannel;
  }
>;
/** `consignmentId` is what had come back and is not sent again. */
export type AddresseeRemoved = Fact<
  'AddresseeRemoved',
  { readonly addresseeId: string; readonly reason: string; readonly consignmentId?: string }
>;

interface OfConsignment {
  readonly consignmentId: string;
  readonly addresseeId: string;
}
/** `unitId` is to send it. `party` holds the address, if it is another one than the party's. */
export type ConsignmentPrepared = Fact<
  'ConsignmentPrepared',
  OpensWork &
    OfConsignment & {
      readonly channel: DispatchChannel;
      readonly unitId: string;
      readonly files: readonly SentFile[];
      readonly replaces?: string;
      readonly party?: { readonly partyId: string; readonly address: string };
    }
>;
/** `deemed`: when it is taken to have arrived, if nobody hears anything. */
export type ConsignmentSent = Fact<
  'ConsignmentSent',
  OfConsignment & { readonly reference?: string; readonly deemed?: DeemedTerm }
>;
/**
 * `isLate`: it was withdrawn or sent anew by then, so that somebody should know. `isDeemed`: nobody has confirmed it;
 * the law takes it to have arrived.
 */
export type ConsignmentDelivered = Fact<
  'ConsignmentDelivered',
  OfConsignment & {
    readonly receiptId?: string;
    readonly proofId?: string;
    readonly isLate?: true;
    readonly isDeemed?: true;
  }
>;
/** `unitId` has the document, and has to see to it. */
export type ConsignmentBounced = Fact<
  'ConsignmentBounced',
  OpensWork &
    OfConsignment & { readonly code: string; readonly text: string; readonly unitId: string }
>;
export type ConsignmentWithdrawn = Fact<
  'ConsignmentWithdrawn',
  OfConsignment & { readonly reason: string }
>;
/** It has been sent to everybody whom it is for, under `number`. It answers the documents of `inReplyTo`. */
export type DocumentDispatched = Fact<
  'DocumentDispatched',
  {
    readonly consignmentIds: readonly string[];
    readonly inReplyTo: readonly string[];
    readonly number: string;
  }
>;
/** An answer that does not settle: the document stays unanswered. */
export type InterimReplyNoted = Fact<
  'InterimReplyNoted',
  { readonly replyId: Reply['documentId']; readonly number: Reply['number'] }
>;

export type AddresseeEvent = AddresseeAdded | AddresseeRemoved;
export type ConsignmentEvent =
  | ConsignmentPrepared
  | ConsignmentSent
  | ConsignmentDelivered
  | ConsignmentBounced
  | ConsignmentWithdrawn;
export type DispatchEvent = AddresseeEvent | ConsignmentEvent | DocumentDispatched;
