import {
  serviceFor,
  type Behalf,
  type PartyPrincipal,
  type Principal,
  type Sender,
} from '@chancery/kernel';
import { newEvents } from './new-events.js';

const lea: Principal = {
  kind: 'officer',
  id: 'riverside.lea',
  authorityId: 'riverside',
  actingUnitId: 'riverside.permits',
  posts: [],
  oversees: [],
  clearance: 'internal',
};
const behalf: Behalf = {
  officerId: 'riverside.bob',
  substitutionId: 's-1',
  rights: ['handle'],
  level: 'internal',
};

const metadataOf = (by: Sender) =>
  newEvents('counter-1', [{ type: 'Counted', data: {} }], {
    ...{ type: 'Count', data: { at: '2026-03-02T09:30:00.000Z' }, by },
  })[0]?.metadata;

describe('What is stamped on an event', () => {
  it('names who acted, for whom, and in the name of which unit', () => {
    expect(metadataOf({ ...lea, behalf })).toMatchObject({
      actor: { kind: 'officer', id: 'riverside.lea' },
      onBehalfOf: { kind: 'officer', id: 'riverside.bob' },
      unitId: 'riverside.permits',
    });
    expect(metadataOf(lea)).not.toHaveProperty('onBehalfOf');
  });

  it('names the party that acted, and whom it represents', () => {
    const mariana: PartyPrincipal = {
      ...{ kind: 'party', id: 'p-mariana', authorityId: 'riverside', assurance: 'substantial' },
    };
    const forLime = { ...mariana, actsFor: { partyId: 'p-lime', mandate: 'm-1' } };
    expect(metadataOf(mariana)).not.toHaveProperty('onBehalfOf');
    expect(metadataOf(forLime)).toMatchObject({
      actor: { kind: 'party', id: 'p-mariana' },
      onBehalfOf: { kind: 'party', id: 'p-lime' },
      authorityId: 'riverside',
    });
  });

  it('names the party whose request a service carries out', () =>
    expect(metadataOf(serviceFor('portal', 'riverside', 'p-mariana'))).toMatchObject({
      actor: { kind: 'service', id: 'portal' },
      onBehalfOf: { kind: 'party', id: 'p-mariana' },
    }));
});
