import type { Behalf, Principal } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import { ann, bob, cas, dora, fact, order, permits } from '../examples.js';
import { actions, allowedActions } from './document.actions.js';
import { documentDecider } from './document.decider.js';
import { NotPermitted } from './document.errors.js';
import type { Document } from './document.state.js';

const { given } = spec(documentDecider);

const inRegistry = [fact('DocumentReceived'), fact('DocumentRegistered')];
const sent = [...inRegistry, fact('DocumentHandedOver', { to: { ...permits, officerId: bob.id } })];
const inPermits = [...sent, fact('HandOverAccepted', { custody: permits })];

/** Lea of the legal unit, as the door makes her: with the posts of the holder whom she substitutes. */
const leaFor = (holder: Principal, bounds: Partial<Behalf> = {}): Principal => ({
  ...holder,
  id: 'riverside.lea',
  behalf: {
    ...{ officerId: holder.id, substitutionId: 's-1', rights: ['handle'], level: 'internal' },
    ...bounds,
  },
});

const offered = (by: Principal) =>
  allowedActions(
    inPermits.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
      situation: 'absent',
    }),
    by,
  );

describe('Who acts for another', () => {
  it('claims for the holder, whose the work then is', () => {
    given(...inPermits)
      .when(order('ClaimDocument', leaFor(bob)))
      .then(fact('DocumentClaimed', { at: '2026-03-02T12:00:00.000Z', officerId: bob.id }));
    given(...inPermits, fact('DocumentClaimed', { officerId: bob.id }))
      .when(order('ClaimDocument', leaFor(bob)))
      .thenNothing();
  });

  it('releases what the holder claimed, and nothing that another did', () => {
    const claimed = (officerId: string) =>
      given(...inPermits, fact('DocumentClaimed', { officerId })).when(
        order('ReleaseDocument', leaFor(bob)),
      );
    claimed(cas.id).thenRefuse(NotPermitted);
    claimed(bob.id).then(
      fact('DocumentReleased', {
        ...{ at: '2026-03-02T12:00:00.000Z', officerId: bob.id },
      }),
    );
  });

  it('answers a hand-over that names the holder, and none that names another', () => {
    const refuse = (by: Principal) =>
      given(...sent).when(
        order('RefuseHandOver', by, { handOverId: 'h-1', reason: 'Not for permits' }),
      );
    refuse(leaFor(cas)).thenRefuse(NotPermitted);
    refuse(leaFor(bob, { rights: ['sign'] })).thenRefuse(NotPermitted);
    const { at: _, ...refused } = fact('HandOverRefused').data;
    const to = { ...permits, officerId: bob.id };
    refuse(leaFor(bob)).then(
      fact('HandOverRefused', {
        ...refused,
        at: '2026-03-02T12:00:00.000Z',
        to,
        reason: 'Not for permits',
      }),
    );
  });

  it('does what the substitution includes, and nothing else that the holder may do', () => {
    given(...inPermits)
      .when(order('SettleDocument', leaFor(dora, { rights: ['close'] }), { way: 'taken-note' }))
      .thenRefuse(NotPermitted, { action: 'settle' });
    given(fact('DocumentReceived'))
      .when(order('RefuseRegistration', leaFor(ann), { reason: 'A double' }))
      .thenRefuse(NotPermitted, { action: 'refuse-registration' });
    expect(offered(leaFor(dora, { rights: ['sign'] }))).toEqual([]);
    expect(offered(leaFor(dora))).toEqual(
      offered(dora).filter((action) => actions[action].right === 'handle'),
    );
  });

  it('keeps to the kinds of documents that the substitution names', () => {
    const kinds = (...documentKinds: string[]) => leaFor(dora, { documentKinds });
    expect(offered(kinds('complaint'))).toEqual([]);
    expect(offered(kinds('application', 'complaint'))).toEqual(offered(leaFor(dora)));
    given(...inPermits, fact('DocumentCorrected', { kind: 'complaint' }))
      .when(order('ClaimDocument', kinds('complaint')))
      .then(fact('DocumentClaimed', { at: '2026-03-02T12:00:00.000Z', officerId: dora.id }));
  });

  it('receives and drafts only where that is included, and drafts for the holder', () => {
    const draft = {
      ...{ authorityId: 'riverside', ...permits, language: 'en' },
      direction: 'internal',
      ...{ subject: 'A memo', kind: 'memo' },
      accessLevel: 'internal',
    } as const;
    given()
      .when(order('DraftDocument', leaFor(bob, { rights: ['sign'] }), draft))
      .thenRefuse(NotPermitted);
    given()
      .when(order('DraftDocument', leaFor(bob, { documentKinds: ['letter'] }), draft))
      .thenRefuse(NotPermitted);
    given()
      .when(order('DraftDocument', leaFor(bob), draft))
      .then({
        type: 'DocumentDrafted',
        data: {
          ...draft,
          documentId: fact('DocumentReceived').data.documentId,
          at: '2026-03-02T12:00:00.000Z',
          officerId: bob.id,
        },
      });
  });
});
