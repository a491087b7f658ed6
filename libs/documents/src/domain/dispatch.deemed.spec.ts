import { spec } from '@chancery/testing';
import { bob, counting, documentId, fact, order, permits, program, registry } from '../examples.js';
import { DeemDelivered } from './dispatch.commands.js';
import { dispatchUnitOf } from './dispatch.state.js';
import type { DocumentCommand } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';

const { given } = spec(documentDecider);
const decided = (history: readonly DocumentEvent[], command: DocumentCommand) => {
  const { initialState } = documentDecider;
  const state = history.reduce<Document>(
    (before, event) => documentDecider.evolve(before, event),
    initialState,
  );
  return documentDecider.decide(state, command);
};

const policyId = 'riverside.delivery';
const following = {
  ...{ procedureId: 'riverside.letters', version: 1, needs: {} },
  ...{ dispatchUnit: registry.unitId, settleOn: 'registered' as const },
  deemedDeliveries: [{ channel: 'email' as const, policyId }],
};
const followed = fact('ProcedureAssigned', following);
const letter = [fact('DocumentDrafted'), followed, fact('DocumentRegistered')];
const prepared = fact('ConsignmentPrepared', { addresseeId: 'first', unitId: permits.unitId });
const deemed = { policyVersion: 1, dueDate: '2026-04-01', dueAt: '2026-04-01T21:00:00.000Z' };
const sent = fact('ConsignmentSent', { addresseeId: 'first', deemed });
const waiting = [...letter, prepared, sent];
const delivered = fact('ConsignmentDelivered', {
  ...{ addresseeId: 'first', at: deemed.dueAt, isDeemed: true },
});
const { receiptId: _, proofId: __, ...byLaw } = delivered.data;
const arrived = { ...delivered, data: byLaw };

const consignmentId = 'g-1';
const deem = (at = '2026-04-05T08:00:00.000Z', by = program) =>
  new DeemDelivered({ documentId, consignmentId, at }, by);

describe('Where the law deems delivery', () => {
  it('the term begins when a letter goes off by that way, by the policy of the procedure', () =>
    expect(
      decided(
        [...letter, prepared],
        order('RecordSent', bob, { consignmentId, countings: [{ policyId, ...counting }] }),
      ),
    ).toMatchObject([
      { type: 'ConsignmentSent', data: { deemed: { policyVersion: counting.policyVersion } } },
      { type: 'DocumentDispatched' },
    ]));

  it('it has arrived at the end of the term, however late anybody looks', () =>
    given(...waiting)
      .when(deem())
      .then(arrived));

  it('nothing is recorded before that, nor twice, nor after what was heard of it', () => {
    given(...waiting)
      .when(deem('2026-04-01T20:59:59.000Z'))
      .thenNothing();
    for (const heard of [arrived, fact('ConsignmentDelivered'), fact('ConsignmentBounced')])
      given(...waiting, heard)
        .when(deem())
        .thenNothing();
  });

  it('a receipt, or a return, that comes later is kept', () => {
    const later = [...waiting, arrived];
    const receipt = order('RecordDelivered', bob, { consignmentId, receiptId: 'r-1' });
    const bounce = order('RecordBounce', bob, { consignmentId, code: 'unknown', text: 'Moved' });
    expect(decided(later, receipt)).toMatchObject([{ data: { receiptId: 'r-1' } }]);
    expect(decided(later, bounce)).toMatchObject([{ type: 'ConsignmentBounced' }]);
  });

  it('an alarm says so, and no officer', () =>
    given(...waiting)
      .when(deem(undefined, bob))
      .thenRefuse(NotPermitted));
});

describe('The unit that sends', () => {
  const custody = { unitId: permits.unitId };
  it('is the one named, else that of the procedure, else the one that has the letter', () => {
    expect(dispatchUnitOf({ custody, following }, 'riverside.legal')).toBe('riverside.legal');
    expect(dispatchUnitOf({ custody, following }, undefined)).toBe(registry.unitId);
    expect(dispatchUnitOf({ custody }, undefined)).toBe(permits.unitId);
  });
});

describe('A reply that has its number and was not sent yet', () => {
  const reply = { documentId: 'reply-17', number: '17/out' };
  const settle = order('SettleByReply', program, { reply, once: 'registered' });
  const open = [fact('DocumentReceived'), fact('DocumentRegistered')];

  it('settles what it answers where the procedure of that says so', () => {
    given(...open)
      .when(settle)
      .thenNothing();
    expect(decided([...open, followed], settle)).toMatchObject([
      { type: 'DocumentSettled', data: { replies: [reply] } },
    ]);
  });
});
