import type { Assurance, Recorded } from '@chancery/kernel';
import type { PartyEvent } from './domain/party.events.js';
import {
  usualPreferences,
  type PartyKind,
  type PartyLanguage,
  type Preferences,
} from './domain/party.terms.js';

/** A party by name, for those who write to it or show it to itself. */
export interface PartyProfile {
  readonly authorityId: string;
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly familyName?: string;
  readonly givenName?: string;
  /** A day: `2009-03-02`. */
  readonly birthDate?: string;
  /** The address that was named last. */
  readonly email?: string;
  readonly emailConfirmed: boolean;
  /** At the first login. */
  readonly assurance: Assurance;
  readonly providers: readonly string[];
  readonly language: PartyLanguage;
  readonly preferences: Preferences;
  /** The address that waits for its code. */
  readonly unconfirmed?: { readonly confirmationId: string; readonly email: string };
}

/** What the events of a party, opened, say of it now; undefined for who was never identified, or is erased. */
export const profileOf = (events: readonly Recorded[]): PartyProfile | undefined =>
  (events as readonly Recorded<PartyEvent>[]).reduce<PartyProfile | undefined>(
    (profile, event) =>
      profile || event.type === 'PartyIdentified' ? next(profile, event) : undefined,
    undefined,
  );

const next = (
  profile: PartyProfile | undefined,
  { type, data }: Pick<Recorded<PartyEvent>, 'type' | 'data'> & PartyEvent,
): PartyProfile | undefined => {
  if (type === 'PartyIdentified') {
    const { person, isEmailVerified, provider, at: _, ...rest } = data;
    return {
      ...{ ...rest, ...person, emailConfirmed: isEmailVerified && person.email !== undefined },
      ...{ providers: [provider], preferences: usualPreferences },
    };
  }
  if (!profile) return undefined;
  switch (type) {
    case 'PartyNameChanged':
      return renamed(profile, data);
    case 'IdentityLinked':
      return { ...profile, providers: [...profile.providers, data.provider] };
    case 'ContactNamed':
      return {
        ...profile,
        unconfirmed: { confirmationId: data.confirmationId, email: data.contact.email },
      };
    case 'ContactConfirmed': {
      const { unconfirmed, ...rest } = profile;
      return unconfirmed ? { ...rest, email: unconfirmed.email, emailConfirmed: true } : profile;
    }
    case 'PreferencesSet':
      return { ...profile, language: data.language, preferences: data.preferences };
    case 'PartyErased':
      return undefined;
    case 'AccessCodeIssued':
    case 'AccessCodeRevoked':
    case 'PartyClaimed':
      return profile;
  }
};

/** An address that the party has confirmed here counts for more than what a provider says. */
const renamed = (
  profile: PartyProfile,
  { person, isEmailVerified }: Extract<PartyEvent, { type: 'PartyNameChanged' }>['data'],
): PartyProfile => {
  const { email, ...names } = person;
  if (email === undefined || profile.emailConfirmed) return { ...profile, ...names };
  return { ...profile, ...names, email, emailConfirmed: isEmailVerified };
};
