import type { Recorded } from '@chancery/kernel';
import type { PartyEvent } from './domain/party.events.js';
import * as known from './examples.js';
import { profileOf } from './profile.js';

const profile = (...events: readonly PartyEvent[]) =>
  profileOf(events as unknown as readonly Recorded[]);
const { identified, contactNamed, contactConfirmed, preferencesSet, renamed, erased } = known;

describe('What is known of a party by name', () => {
  it('comes from its first login', () =>
    expect(profile(identified)).toMatchObject({
      ...{ name: 'Mariana Kovalenko', email: 'mariana@example.org', emailConfirmed: true },
      ...{ language: 'uk', preferences: { mail: {} } },
    }));

  it('has the address that was confirmed last, whatever a provider says', () => {
    const other = {
      ...contactNamed.data,
      contact: { ...contactNamed.data.contact, email: 'm@x.ua' },
    };
    const named: PartyEvent = { ...contactNamed, data: other };
    expect(profile(identified, named)).toMatchObject({ email: 'mariana@example.org' });
    expect(profile(identified, named, contactConfirmed, renamed)).toMatchObject({
      ...{ name: 'Mariana Bondar', email: 'm@x.ua', emailConfirmed: true },
    });
  });

  it('has what the party prefers', () =>
    expect(profile(identified, preferencesSet)?.preferences.mail).toEqual({ message: 'never' }));

  it('is nothing for who has codes alone, and for who was erased', () => {
    expect(profile(known.codeIssued)).toBeUndefined();
    expect(profile(identified, erased)).toBeUndefined();
  });
});
