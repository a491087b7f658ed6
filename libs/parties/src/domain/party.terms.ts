import type { Assurance } from '@chancery/kernel';

/** A human being, or somebody that acts by human beings: a company, an association. */
export const partyKinds = ['person', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const partyLanguages = ['en', 'uk'] as const;
export type PartyLanguage = (typeof partyLanguages)[number];

/** What is known of a party by name; sealed in the log. */
export interface Person {
  readonly partyId: string;
  readonly name: string;
  readonly familyName?: string;
  readonly givenName?: string;
  /** A day: `2009-03-02`. */
  readonly birthDate?: string;
  readonly email?: string;
}

/** When a mail about something is sent. */
export const mailTimes = ['at-once', 'never'] as const;
export type MailTime = (typeof mailTimes)[number];

/** What a party may forgo mails about, in the order of the page. Of all else it is told while its address is confirmed. */
export const mailKinds = ['receipt', 'message', 'status'] as const;
export type MailKind = (typeof mailKinds)[number];

/** What is not named is sent at once. */
export interface Preferences {
  readonly mail: Readonly<Partial<Record<MailKind, MailTime>>>;
}

export const usualPreferences: Preferences = { mail: {} };

/** How an identity came to a party: at which provider, or `none` where somebody gave a name and no proof of it. */
export interface Identification {
  readonly provider: string;
  readonly assurance: Assurance;
}
