import { spec } from '@chancery/testing';
import {
  ann,
  at,
  bob,
  cas,
  dora,
  due,
  fact,
  legal,
  order,
  permits,
  program,
  registry,
  standings,
} from '../examples.js';
import {
  AddresseeNotAvailable,
  AddresseeNotCleared,
  HoldersNotCleared,
  OfficerNotInUnit,
} from './document.errors.js';
import { documentDecider } from './document.decider.js';
import type { Place, Standing } from './document.terms.js';

const { given } = spec(documentDecider);
const noon = { at: at('12:00') };
const withBob = { ...permits, officerId: bob.id };
const toBob = { ...fact('DocumentHandedOver').data, to: withBob };
const [inRegistry, inPermits] = [
  [fact('DocumentReceived'), fact('DocumentRegistered')],
  [
    ...[fact('DocumentReceived'), fact('DocumentRegistered')],
    ...[fact('DocumentHandedOver'), fact('HandOverAccepted')],
  ],
];
const claimed = fact('DocumentClaimed');
const secret = fact('AccessLevelSet', { accessLevel: 'confidential' });

/** Everybody as usual, but for the place that is told otherwise. */
const except = (place: Place, change: Partial<Standing>): readonly Standing[] =>
  standings.map((one) =>
    one.unitId === place.unitId && one.officerId === place.officerId ? { ...one, ...change } : one,
  );
const gone = { isOfficerThere: false };
const closed = { isUnitActive: false };
const uncleared = { clearance: 'internal' as const };

describe('Work comes to nobody who has left', () => {
  const handOver = (to: Place, known: readonly Standing[]) =>
    order('HandOverDocument', ann, {
      ...{ handOverId: 'h-1', purpose: 'action', to },
      standings: known,
    });

  it('by a hand-over: neither to the officer nor to a unit that is closed', () => {
    given(...inRegistry)
      .when(handOver(withBob, except(withBob, gone)))
      .thenRefuse(AddresseeNotAvailable, { officerId: bob.id, reason: 'officer-not-there' });
    given(...inRegistry)
      .when(handOver(permits, except(permits, closed)))
      .thenRefuse(AddresseeNotAvailable, { unitId: permits.unitId, reason: 'unit-not-active' });
    given(...inRegistry)
      .when(handOver(permits, []))
      .thenRefuse(AddresseeNotAvailable);
  });

  it('by acceptance: the document lies with the unit', () => {
    const accept = (by = dora) =>
      order('AcceptHandOver', by, { handOverId: 'h-1', standings: except(withBob, gone) });
    const asked = { handOverId: 'h-1', note: 'Please check the zoning plan' };
    const accepted = fact('HandOverAccepted', { ...noon, to: withBob });
    given(...inRegistry, { type: 'DocumentHandedOver', data: toBob })
      .when(accept())
      .then({ ...accepted, data: { ...accepted.data, custody: { ...permits, due, ...asked } } });
    given(...inRegistry, { type: 'DocumentHandedOver', data: toBob })
      .when(accept(bob))
      .then({ ...accepted, data: { ...accepted.data, custody: { ...withBob, due, ...asked } } });
  });

  it('by reopening: the document lies with the unit, in the rules as in the record', () => {
    const reopen = order('ReopenDocument', dora, {
      reason: 'An appeal',
      standings: except(withBob, gone),
    });
    const ended = [claimed, fact('DocumentSettled'), fact('DocumentClosed')];
    const reopened = fact('DocumentReopened', {
      ...{ ...noon, reason: 'An appeal' },
      custody: { ...permits, due, handOverId: 'h-1', note: 'Please check the zoning plan' },
    });
    given(...inPermits, ...ended)
      .when(reopen)
      .then(reopened);
    given(...inPermits, ...ended, reopened)
      .when(order('ClaimDocument', cas))
      .then(fact('DocumentClaimed', { ...noon, officerId: cas.id }));
  });

  it('by a report that it is done: it goes back to the unit, or nowhere if that is closed', () => {
    const withAnn = { ...registry, officerId: ann.id };
    const history = [
      ...[...inRegistry, fact('DocumentClaimed', withAnn)],
      ...[fact('DocumentHandedOver', { from: withAnn }), fact('HandOverAccepted')],
    ];
    const conclude = (known: readonly Standing[]) =>
      order('ConcludeHandOver', bob, { handOverId: 'h-1', standings: known });
    const concluded = fact('HandOverConcluded', {
      ...{ ...noon, from: withAnn, to: permits },
      custody: { ...registry, due },
    });
    const { result: _, ...data } = concluded.data;
    given(...history)
      .when(conclude(except(withAnn, gone)))
      .then({ ...concluded, data });
    const nobody = [...except(withAnn, gone).filter((one) => one.unitId !== registry.unitId)];
    given(...history)
      .when(conclude(nobody))
      .thenRefuse(AddresseeNotAvailable, registry);
  });

  it('by a return or by the head', () => {
    const back = { to: registry, reason: 'Not ours' };
    given(...inPermits)
      .when(order('ReturnDocument', bob, { ...back, standings: except(registry, closed) }))
      .thenRefuse(AddresseeNotAvailable);
    given(...inPermits)
      .when(
        order('ReassignDocument', dora, {
          officerId: bob.id,
          standings: except(withBob, gone),
        }),
      )
      .thenRefuse(OfficerNotInUnit);
  });
});

describe('Nothing comes to who may not read it', () => {
  const confidential = [...inRegistry, secret];
  const sender = { ...ann, clearance: 'confidential' as const };
  const to = (place: Place, known: readonly Standing[], by = sender) =>
    order('HandOverDocument', by, {
      ...{ handOverId: 'h-1', purpose: 'acquaintance', to: place },
      standings: known,
    });

  it('whether sent to an officer or to a unit where nobody is cleared', () => {
    given(...confidential)
      .when(to(withBob, except(withBob, uncleared)))
      .thenRefuse(AddresseeNotCleared, { officerId: bob.id, accessLevel: 'confidential' });
    given(...confidential)
      .when(to(legal, except(legal, uncleared)))
      .thenRefuse(AddresseeNotCleared, { unitId: legal.unitId });
  });

  it('but to a unit where nobody works yet: whoever oversees it sees it', () => {
    const { clearance: _, ...empty } = standings.find((one) => one.unitId === legal.unitId) ?? {
      ...legal,
      ...{ isUnitActive: true, isOfficerThere: true },
    };
    expect(
      documentDecider.decide(
        confidential.reduce(
          (state, event) => documentDecider.evolve(state, event),
          documentDecider.initialState,
        ),
        to(legal, [empty]),
      ),
    ).toHaveLength(1);
  });

  it('returned or reassigned', () => {
    const raised = [...inPermits, secret];
    given(...raised)
      .when(
        order('ReturnDocument', dora, {
          ...{ to: registry, reason: 'Not ours' },
          standings: except(registry, uncleared),
        }),
      )
      .thenRefuse(AddresseeNotCleared);
    given(...raised)
      .when(
        order('ReassignDocument', dora, {
          officerId: bob.id,
          standings: except(withBob, uncleared),
        }),
      )
      .thenRefuse(AddresseeNotCleared, { officerId: bob.id });
  });

  it('accepted for an officer who is not cleared by now, it lies with the unit', () => {
    const data = { ...toBob, accessLevel: 'confidential' as const };
    const [event] = documentDecider.decide(
      [...confidential, { type: 'DocumentHandedOver', data } as const].reduce(
        (state, one) => documentDecider.evolve(state, one),
        documentDecider.initialState,
      ),
      order('AcceptHandOver', dora, { handOverId: 'h-1', standings: except(withBob, uncleared) }),
    );
    expect(event?.data).toMatchObject({ to: withBob, custody: permits });
    expect(event?.data).not.toHaveProperty('custody.officerId');
  });

  it('except what a service replays of the past', () => {
    const { note: _, ...data } = fact('DocumentHandedOver', {
      ...{ ...noon, purpose: 'acquaintance', to: withBob, accessLevel: 'confidential' },
    }).data;
    given(...confidential)
      .when(to(withBob, except(withBob, uncleared), program as typeof sender))
      .then({ type: 'DocumentHandedOver', data });
  });
});

describe('Raising the access level', () => {
  const raise = (known: readonly Standing[], by = dora) =>
    order('SetAccessLevel', by, {
      ...{ accessLevel: 'confidential', reason: 'Holds medical data' },
      standings: known,
    });

  it('is refused if who has the document would not see it any more, and says who', () => {
    given(...inPermits, claimed)
      .when(raise(except(withBob, uncleared)))
      .thenRefuse(HoldersNotCleared, { holders: [withBob] });
    given(...inPermits)
      .when(raise(except(permits, uncleared)))
      .thenRefuse(HoldersNotCleared, { holders: [permits] });
  });

  it('is refused if who is to get it would not', () => {
    const shown = fact('DocumentHandedOver', {
      ...{ handOverId: 'h-9', purpose: 'acquaintance', from: permits, to: legal },
    });
    given(...inPermits, shown)
      .when(raise(except(legal, uncleared)))
      .thenRefuse(HoldersNotCleared, { holders: [legal] });
  });

  it('is possible where they are cleared, or did not see it before either', () => {
    const raised = fact('AccessLevelSet', { ...noon, accessLevel: 'confidential' });
    given(...inPermits, claimed)
      .when(raise(standings))
      .then(raised);
    given(...inPermits, claimed)
      .when(raise(except(withBob, { clearance: 'public' })))
      .then(raised);
  });
});
