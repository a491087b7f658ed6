import type { AccessLevel } from '@chancery/kernel';
import type { Fact } from './document.fact.js';
import type { Custody, Place, Priority, Purpose } from './document.terms.js';

/** What every event of a hand-over says, so that it can be understood alone. */
interface OfHandOver {
  readonly handOverId: string;
  readonly purpose: Purpose;
  readonly from: Place;
  readonly to: Place;
}

/** Where the document lies from now on, with whom, and until when it is to be dealt with there. */
interface NewCustody {
  readonly custody: Custody;
}

/** The level of a document that goes back; events that were recorded before it was told leave it out. */
interface GoneBack {
  readonly accessLevel?: AccessLevel;
}
export type DocumentHandedOver = Fact<
  'DocumentHandedOver',
  OfHandOver & {
    readonly authorityId: string;
    readonly accessLevel: AccessLevel;
    /** When the document was received or drafted: its place in the lists of the addressee. */
    readonly openedAt: string;
    /** Left out while it is ordinary. */
    readonly priority?: Priority;
    /** When the nearest statutory clock ends. */
    readonly nearestDue?: string;
    readonly note?: string;
    readonly due?: string;
  }
>;
export type HandOverAccepted = Fact<'HandOverAccepted', OfHandOver & NewCustody>;
export type HandOverRefused = Fact<'HandOverRefused', OfHandOver & { readonly reason: string }>;
export type HandOverRecalled = Fact<'HandOverRecalled', OfHandOver & { readonly reason?: string }>;
/** `custody` only if it moved: a hand-over for action, once done, goes back to who handed it over. */
export type HandOverConcluded = Fact<
  'HandOverConcluded',
  OfHandOver & GoneBack & { readonly custody?: NewCustody['custody']; readonly result?: string }
>;
export type DocumentReturned = Fact<
  'DocumentReturned',
  NewCustody & GoneBack & { readonly from: Place; readonly reason: string }
>;

export type HandOverEvent =
  | DocumentHandedOver
  | HandOverAccepted
  | HandOverRefused
  | HandOverRecalled
  | HandOverConcluded
  | DocumentReturned;
