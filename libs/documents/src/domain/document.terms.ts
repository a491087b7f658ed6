import type { AccessLevel } from '@chancery/kernel';
import type { AttachmentRole } from './content.terms.js';

/** The words that commands, events and state share. */

/** Incoming from a party, outgoing to one, or staying inside the authority. */
export const directions = ['incoming', 'outgoing', 'internal'] as const;
export type Direction = (typeof directions)[number];

export const channels = ['desk', 'post', 'email', 'portal', 'internal', 'other'] as const;
export type Channel = (typeof channels)[number];

/**
 * What a hand-over is for. `action` moves custody once it is accepted; every other purpose runs beside
 * it. Concurrence, signature, execution and dispatch are further names for this list.
 */
export const purposes = ['action', 'acquaintance'] as const;
export type Purpose = (typeof purposes)[number];

/** How soon a document wants dealing with, the least first; ordinary unless somebody says otherwise. */
export const priorities = ['ordinary', 'urgent', 'immediate'] as const;
export type Priority = (typeof priorities)[number];

/** How handling of an incoming document ended. */
export const settlementWays = [
  'reply',
  'taken-note',
  'forwarded',
  'withdrawn',
  'case-closed',
  'phone',
  'oral',
] as const;
export type SettlementWay = (typeof settlementWays)[number];

/** A person or body outside the authority. All beside `partyId` is sealed in the log. */
export interface Party {
  readonly partyId: string;
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Of an organisation, who there is spoken to. */
  readonly contact?: string;
  readonly kind: 'person' | 'organisation';
}

/** A unit, and if it is meant for one person there, the officer. */
export interface Place {
  readonly unitId: string;
  readonly officerId?: string;
}

/** Who could take a document at a place, as the directory knows it when a command is given. */
export interface Standing extends Place {
  readonly isUnitActive: boolean;
  /** The officer is active and works in the unit; true where none is named. */
  readonly isOfficerThere: boolean;
  /** The clearance of the officer, or the highest in the unit. Absent where nobody works there yet. */
  readonly clearance?: AccessLevel;
}

/** `standings` of the places that the command concerns are looked up. */
export interface LooksUpStandings {
  readonly standings?: readonly Standing[];
}

/** Whether the caller may use the id of a party, and whether there is anything left to name by it. */
export type PartyStanding = 'known' | 'unknown' | 'erased';

/** `isKnownParty` says that the party is one of earlier documents; `partyStanding` is looked up then. */
export interface NamesParty {
  readonly isKnownParty?: true;
  readonly partyStanding?: PartyStanding;
}

/** The unit that answers for a document, the officer there who works on it, and until when. */
export interface Custody extends Place {
  readonly due?: string;
  /** The hand-over that brought it here, by which it is reported done, and what was asked with it. */
  readonly handOverId?: string;
  readonly note?: string;
}

/** A file as the log knows it: `sha256` in hexadecimal, `size` in bytes. The bytes live elsewhere. */
export interface Attachment {
  readonly attachmentId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
  /** Left out: an annex of an own document, auxiliary in an incoming one. */
  readonly role?: AttachmentRole;
  /** The party that sent the file through the portal: its key seals the bytes, and they are erased with it. */
  readonly sealedFor?: SealOwner;
}

/** A file as it is kept. */
export type ScannedFile = Pick<Attachment, 'sha256' | 'size' | 'sealedFor'>;

/** A party as one authority knows it. */
export interface SealOwner {
  readonly authorityId: string;
  readonly partyId: string;
}

/** What came with a document, or is to go with it; each may be left out. */
export interface Particulars {
  /** The number and the day that the sender gave it; the day as `2026-03-01`. */
  readonly senderNumber?: string;
  readonly senderDate?: string;
  /** In words, such as `3 sheets, 1 plan`. */
  readonly enclosures?: string;
  /** The way in which the sender wants the answer. */
  readonly replyWay?: Channel;
  readonly tags?: readonly string[];
}

/** What is written down about a document when it comes into being. `language` is a BCP 47 tag. */
export interface Description extends Particulars {
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  /** The instant by which the document is to be dealt with, ISO 8601 in UTC. */
  readonly due?: string;
  readonly accessLevel: AccessLevel;
}

/** Who reads a document where neither anybody nor its procedure says so. */
export const usualLevel: AccessLevel = 'internal';

/** The level is that of the procedure for the kind, or the usual one, if nobody says another. */
export type NewDescription = Omit<Description, 'accessLevel'> &
  Partial<Pick<Description, 'accessLevel'>>;

/** What can be put right afterwards: only what is named changes. */
export type Correction = Partial<
  Omit<Description, 'accessLevel'> & {
    readonly receivedAt: string;
    readonly channel: Channel;
    /** The documents that an outgoing one answers, all of them. */
    readonly inReplyTo: readonly string[];
  }
>;

/** What every command to a document and every event of one carries. */
export interface OfDocument {
  readonly documentId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}
