import type {
  Identification,
  PartyKind,
  PartyLanguage,
  Person,
  Preferences,
} from './party.terms.js';

/** What every event of a party carries. */
export interface OfParty {
  readonly authorityId: string;
  readonly partyId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}

/** Somebody came to an authority for the first time. `person` is sealed. */
export interface PartyIdentified {
  readonly type: 'PartyIdentified';
  readonly data: OfParty &
    Identification & {
      readonly kind: PartyKind;
      readonly language: PartyLanguage;
      readonly isEmailVerified: boolean;
      readonly person: Person;
    };
}

/** A second identity was shown to be of the same party. */
export interface IdentityLinked {
  readonly type: 'IdentityLinked';
  readonly data: OfParty & Identification;
}

/** The provider of identities calls the party something else, or knows another address. `person` is sealed. */
export interface PartyNameChanged {
  readonly type: 'PartyNameChanged';
  readonly data: OfParty & { readonly isEmailVerified: boolean; readonly person: Person };
}

/** The party named an address for mail; a code goes there. `contact` is sealed. */
export interface ContactNamed {
  readonly type: 'ContactNamed';
  readonly data: OfParty & {
    readonly confirmationId: string;
    readonly expiresAt: string;
    readonly contact: { readonly partyId: string; readonly email: string };
  };
}

/** The party has read what was sent to the address that it named. */
export interface ContactConfirmed {
  readonly type: 'ContactConfirmed';
  readonly data: OfParty & { readonly confirmationId: string };
}

export interface PreferencesSet {
  readonly type: 'PreferencesSet';
  readonly data: OfParty & {
    readonly language: PartyLanguage;
    readonly preferences: Preferences;
  };
}

/** A secret opens one matter without login. The code is made of the key of the office, the matter and `serial`. */
export interface AccessCodeIssued {
  readonly type: 'AccessCodeIssued';
  readonly data: OfParty & { readonly matterId: string; readonly serial: number };
}

export interface AccessCodeRevoked {
  readonly type: 'AccessCodeRevoked';
  readonly data: OfParty & { readonly matterId: string; readonly serial: number };
}

/** Who has logged in showed the code of a matter: it is theirs as well, from now on. */
export interface PartyClaimed {
  readonly type: 'PartyClaimed';
  readonly data: OfParty & { readonly matterId: string; readonly claimedBy: string };
}

/** A party's key is destroyed, or is about to be: the reactor sees to it. */
export interface PartyErased {
  readonly type: 'PartyErased';
  readonly data: OfParty & { readonly reason: string };
}

export type PartyEvent =
  | PartyIdentified
  | IdentityLinked
  | PartyNameChanged
  | ContactNamed
  | ContactConfirmed
  | PreferencesSet
  | AccessCodeIssued
  | AccessCodeRevoked
  | PartyClaimed
  | PartyErased;
