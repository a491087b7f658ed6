import type { PlainDate } from '@chancery/deadlines/rules';

/** To whom a document goes: for them to act on, or to know of. */
export const addresseeRoles = ['to', 'copy'] as const;
export type AddresseeRole = (typeof addresseeRoles)[number];

export { dispatchChannels, type DispatchChannel } from '@chancery/procedures/rules';

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

/** When a sending is deemed to have arrived, by a version of a policy. */
export interface DeemedTerm {
  readonly policyVersion: number;
  readonly dueDate: PlainDate;
  readonly dueAt: string;
}

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
