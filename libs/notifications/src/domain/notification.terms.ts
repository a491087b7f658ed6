/** What a party is told of by mail. `code` proves that mail to a named address arrives. */
export const notificationKinds = [
  'code',
  'receipt',
  'message',
  'request',
  'hearing',
  'decision',
  'status',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

const mustBeKnown: readonly NotificationKind[] = ['code', 'request', 'hearing', 'decision'];

/** What a party cannot forgo while its address is confirmed: a term runs from it, or it was asked for by the party. */
export const isObligatory = (kind: NotificationKind): boolean => mustBeKnown.includes(kind);

/** How a party can be told: whether mail reaches it, and whether it wants mails of this kind. */
export interface Reach {
  readonly hasAddress: boolean;
  readonly isWanted: boolean;
}

/** Why no mail was sent. */
export type SuppressionReason = 'no-address' | 'not-wanted' | 'too-late';

export const attemptResults = ['accepted', 'unavailable', 'refused', 'pointless'] as const;

/** What became of an attempt to send. `reply` is the code of the mail server (RFC 5321), such as 451. */
export type Attempt =
  | { readonly result: 'accepted' }
  | { readonly result: 'unavailable'; readonly reply?: number }
  | { readonly result: 'refused'; readonly reply?: number }
  | { readonly result: 'pointless'; readonly reason: SuppressionReason };

/** What is told to whom. `until`: from this instant on nobody needs to hear of it. */
export interface Told {
  readonly authorityId: string;
  readonly partyId: string;
  readonly kind: NotificationKind;
  readonly matterId?: string;
  readonly confirmationId?: string;
  readonly until: string;
}
