/** To whom a document goes: for them to act on, or to know of. */
export const addresseeRoles = ['to', 'copy'] as const;
export type AddresseeRole = (typeof addresseeRoles)[number];

/** By which way a document leaves the house. By `portal` it lies where the party follows its matter. */
export const dispatchChannels = [
  'post',
  'registered-post',
  'email',
  'e-delivery',
  'desk',
  'exchange',
  'portal',
] as const;
export type DispatchChannel = (typeof dispatchChannels)[number];

/**
 * Where one sending stands. `replaced`: it came back, and another was prepared in its place. A receipt that comes for
 * what was withdrawn or replaced is recorded and changes nothing of this.
 */
export const consignmentStates = [
  'prepared',
  'sent',
  'delivered',
  'bounced',
  'withdrawn',
  'replaced',
] as const;
export type ConsignmentState = (typeof consignmentStates)[number];

/** A file as it was when a sending was prepared. */
export interface SentFile {
  readonly attachmentId: string;
  readonly sha256: string;
}

/** The document that answers another, under its register number. */
export interface Reply {
  readonly documentId: string;
  readonly number: string;
}

/** The addressee that a draft was begun with. */
export const firstAddressee = 'first';
