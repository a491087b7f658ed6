import type { AccessLevel } from '@chancery/kernel';

/** The name of a service in the languages of a portal. */
export interface Names {
  readonly en: string;
  readonly uk: string;
}

/** Against a decision: within how many days of its opening, and which unit takes it. */
export interface AppealTerms {
  readonly days: number;
  readonly unitId: string;
}

/** The service that a matter was asked for by, in the version of that day. */
export interface FollowedService {
  readonly serviceId: string;
  readonly version: number;
  readonly names: Names;
  readonly appeal?: AppealTerms;
}

/** The decision of an earlier matter that is appealed against. */
export interface AppealOf {
  readonly matterId: string;
  readonly decisionId: string;
}

/** As what a party takes part in a matter. The applicant is the party whose matter it is. */
export const matterRoles = ['applicant', 'joined'] as const;
export type MatterRole = (typeof matterRoles)[number];

/** What every command to a matter and every event of one carries. */
export interface OfMatter {
  readonly matterId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}

/** Words, sealed in the log with the key of the party. */
export interface SealedText {
  readonly partyId: string;
  readonly text: string;
  /** What the party called its files, in their order. */
  readonly names?: readonly string[];
}

/** Where an answer of a party waits for an officer: with who has the document at that instant. */
export interface WaitsAt {
  readonly authorityId: string;
  readonly unitId: string;
  readonly officerId?: string;
  readonly accessLevel: AccessLevel;
}

/** A file that a party sent, as the document knows it. The name that the party gave it is sealed with the words. */
export interface SentFile {
  readonly attachmentId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

/** A file as a party sends it, with the name that it has there. */
export interface OfferedFile extends SentFile {
  readonly name: string;
}

/** What is asked of a party: a file or a fact. */
export interface AskedItem {
  readonly itemId: string;
  readonly text: string;
}

/** The clocks that stand for as long as an answer is awaited, and on which ground of their policy. */
export interface Standstill {
  readonly ground: string;
  readonly clockIds: readonly string[];
}

export const outcomes = ['granted', 'partly', 'refused', 'other'] as const;
export type Outcome = (typeof outcomes)[number];

/** Who loses something by a decision is heard before it, and is told why and how to appeal. */
export const isUnfavourable = (outcome: Outcome): boolean =>
  outcome === 'partly' || outcome === 'refused';

/** Why a decision is as it is. The words are sealed, the law is not. */
export interface Reason {
  readonly law: string;
  readonly text: string;
}

/**
 * When nobody needs to be heard: § 28 (2) and (3) of the German Administrative Procedure Act and article 63 (3) of the
 * Law of Ukraine "On Administrative Procedure" name these.
 */
export const skipGrounds = [
  'danger-in-delay',
  'term-would-be-missed',
  'as-the-party-stated',
  'decision-for-many',
  'party-not-reachable',
] as const;
export type SkipGround = (typeof skipGrounds)[number];

/** What silence of the authority means once the term is over, as the deadline policy says. */
export const silences = ['deemed-approved', 'deemed-refused'] as const;
export type Silence = (typeof silences)[number];
