import { service, type PartyPrincipal, type Principal } from '@chancery/kernel';
import type { PartyEvent } from './domain/party.events.js';
import { partySchemas } from './domain/party.schemas.js';

type Example<Type extends PartyEvent['type']> = Extract<PartyEvent, { type: Type }>;

const example = <Type extends PartyEvent['type']>(type: Type): Example<Type> =>
  ({ type, data: partySchemas[type].example }) as unknown as Example<Type>;

/** Canonical people, commands and events, for specs only. */
export const identified = example('PartyIdentified');
export const linked = example('IdentityLinked');
export const renamed = example('PartyNameChanged');
export const contactNamed = example('ContactNamed');
export const contactConfirmed = example('ContactConfirmed');
export const preferencesSet = example('PreferencesSet');
export const codeIssued = example('AccessCodeIssued');
export const codeRevoked = example('AccessCodeRevoked');
export const claimed = example('PartyClaimed');
export const erased = example('PartyErased');

const { authorityId, partyId } = identified.data;

export const portal: Principal = service('portal', authorityId);

export const mariana: PartyPrincipal = {
  ...{ kind: 'party', id: partyId, authorityId, assurance: 'substantial' },
};

/** Somebody else at the same authority. */
export const oleh: PartyPrincipal = { ...mariana, id: '8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d' };

export const registrar: Principal = {
  ...{ kind: 'officer', id: 'riverside.olena', authorityId },
  posts: [{ unitId: 'riverside.registry', roles: ['registrar'] }],
  ...{ oversees: [], clearance: 'internal' },
};

export const clerk: Principal = {
  ...registrar,
  id: 'riverside.ivan',
  posts: [{ unitId: 'riverside.permits', roles: ['clerk'] }],
};

/** A registrar too, but of the municipality across the river. */
export const stranger: Principal = {
  ...registrar,
  ...{ id: 'hillside.rolf', authorityId: 'hillside' },
  posts: [{ unitId: 'hillside.registry', roles: ['registrar'] }],
};
