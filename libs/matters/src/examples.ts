import { serviceFor, type PartyPrincipal, type Principal } from '@chancery/kernel';
import { OpenMatter } from './domain/matter.commands.js';
import type { MatterEvent } from './domain/matter.events.js';
import type { Custody } from './domain/looked.terms.js';
import { matterSamples } from './domain/matter.samples.js';
import { clockId, joinedId, waits } from './domain/samples.terms.js';

/** Canonical people, commands and events, for specs only. */
const { MatterOpened: data } = matterSamples;
export const { matterId, documentId, authorityId, partyId } = data;

export const program = serviceFor('submissions', authorityId, partyId);

export const mariana: PartyPrincipal = {
  ...{ kind: 'party', id: partyId, authorityId, assurance: 'substantial' },
};

/** Somebody else whom the authority knows. */
export const petro: PartyPrincipal = { ...mariana, id: '9a1b7a52-0e0e-4f43-8a66-5f1f0c5a2b22' };

export const clerk: Principal = {
  ...{ kind: 'officer', id: 'riverside.ivan', authorityId, oversees: [], clearance: 'internal' },
  posts: [{ unitId: 'riverside.permits', roles: ['clerk'] }],
};

/** A party like the one who joins in the sample. */
export const neighbour: PartyPrincipal = { ...mariana, id: joinedId };

export const lime: PartyPrincipal = {
  ...petro,
  actsFor: { partyId, mandate: 'claim:77' },
};

/** An event as in its schema, with some of its data changed. */
export const fact = <Type extends MatterEvent['type']>(
  type: Type,
  changes: Partial<Extract<MatterEvent, { type: Type }>['data']> = {},
): Extract<MatterEvent, { type: Type }> =>
  ({ type, data: { ...matterSamples[type], ...changes } }) as never;

export const openMatter = new OpenMatter(data, program);
export const matterOpened = fact('MatterOpened');

/** How the document stands for an officer of the unit that has it. */
export const custody: Custody = {
  ...{ isReadable: true, isCustodian: true, isHead: false, isOpen: true, unitId: waits.unitId },
  ...{ officerId: waits.officerId, accessLevel: 'internal', timeZone: 'Europe/Kyiv' },
  clocks: [{ clockId, grounds: { 'party-asked': { limit: 30 } }, stood: {} }],
};
export const headsCustody: Custody = { ...custody, isHead: true };

export const at = '2026-03-10T09:00:00.000Z';
