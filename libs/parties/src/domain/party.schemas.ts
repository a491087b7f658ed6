import type { EventSchemas } from '@chancery/kernel';
import type { PartyEvent } from './party.events.js';

const partyId = '4f9c2d1e-6b5a-4c3d-9e8f-7a6b5c4d3e2f';
const matterId = '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21';
const party = { authorityId: 'riverside', partyId, at: '2026-03-02T09:30:00.000Z' };
const person = {
  ...{ partyId, name: 'Mariana Kovalenko', familyName: 'Kovalenko', givenName: 'Mariana' },
  ...{ birthDate: '1987-05-14', email: 'mariana@example.org' },
};
const identification = { provider: 'national', assurance: 'substantial' } as const;
const confirmationId = '9d3e5f7a-1b2c-4d5e-8f90-a1b2c3d4e5f6';

export const partySchemas: EventSchemas<PartyEvent> = {
  PartyIdentified: {
    type: 'PartyIdentified',
    version: 1,
    summary: 'Somebody came to the authority for the first time.',
    seals: ['person'],
    example: {
      ...{ ...party, ...identification, kind: 'person', language: 'uk' },
      ...{ isEmailVerified: true, person },
    },
  },
  IdentityLinked: {
    type: 'IdentityLinked',
    version: 1,
    summary: 'A further login was shown to be of the same party.',
    example: { ...party, provider: 'bank', assurance: 'high' },
  },
  PartyNameChanged: {
    type: 'PartyNameChanged',
    version: 1,
    summary: 'The provider of identities knows the party by another name or address.',
    seals: ['person'],
    example: {
      ...{ ...party, isEmailVerified: true },
      person: { ...person, name: 'Mariana Bondar', familyName: 'Bondar' },
    },
  },
  ContactNamed: {
    type: 'ContactNamed',
    version: 1,
    summary: 'A party named an address for mail, and a code was sent there.',
    seals: ['contact'],
    example: {
      ...{ ...party, confirmationId, expiresAt: '2026-03-02T09:40:00.000Z' },
      contact: { partyId, email: 'mariana@example.org' },
    },
  },
  ContactConfirmed: {
    type: 'ContactConfirmed',
    version: 1,
    summary: 'A party confirmed the address that it named.',
    example: { ...party, confirmationId },
  },
  PreferencesSet: {
    type: 'PreferencesSet',
    version: 1,
    summary: 'A party said in which language and about what it wants mails.',
    example: {
      ...{ ...party, language: 'uk' },
      preferences: { mail: { message: 'never' } },
    },
  },
  AccessCodeIssued: {
    type: 'AccessCodeIssued',
    version: 1,
    summary: 'A code was made that opens one matter without login.',
    example: { ...party, matterId, serial: 1 },
  },
  AccessCodeRevoked: {
    type: 'AccessCodeRevoked',
    version: 1,
    summary: 'A code opens its matter no more.',
    example: { ...party, matterId, serial: 1 },
  },
  PartyClaimed: {
    type: 'PartyClaimed',
    version: 1,
    summary: 'Somebody who had logged in showed the code of a matter, which is theirs as well.',
    example: { ...party, matterId, claimedBy: '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d' },
  },
  PartyErased: {
    type: 'PartyErased',
    version: 1,
    summary: 'The personal data of a party were made unreadable for ever',
    example: {
      authorityId: 'riverside',
      partyId: 'p-1',
      reason: 'Request 17 of the data protection officer',
      at: '2026-05-04T10:00:00.000Z',
    },
  },
};
