import { spec } from '@chancery/testing';
import { ann, bob, dora, fact, lea, order, program } from '../examples.js';
import { allowedActions } from './document.actions.js';
import { documentDecider } from './document.decider.js';
import {
  ActionNotAllowedNow,
  AlreadyFiled,
  DocumentNotFound,
  NotFiledHere,
  NotPermitted,
} from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import { mayRead } from './document.rights.js';
import type { Document } from './document.state.js';
import { samples } from './document.samples.js';

const { given } = spec(documentDecider);
const received = fact('DocumentReceived');
const registered = fact('DocumentRegistered');
const { caseId, entry } = samples.DocumentFiled;
const caseUnitId = 'riverside.legal';
const openedAt = received.data.at;
const reason = 'It belongs there';
const other = samples.DocumentRefiled.caseId;
const filed = fact('DocumentFiled', { caseUnitId });
const take = { caseId, caseUnitId, entry };
const move = { caseId: other, caseUnitId, entry: 3, fromCaseId: caseId, reason };
const stateOf = (...events: readonly DocumentEvent[]): Document =>
  events.reduce<Document>((state, event) => documentDecider.evolve(state, event), {
    situation: 'absent',
  });

describe('Taking a document into a case', () => {
  it('says where it lies, and lets the unit of the case read it', () => {
    given(received, registered)
      .when(order('FileDocument', ann, take))
      .then(fact('DocumentFiled', { caseUnitId, at: order('FileDocument', ann, take).data.at }));
    const before = stateOf(received, registered);
    const after = stateOf(received, registered, filed);
    if (before.situation === 'absent' || after.situation === 'absent') throw new Error('absent');
    expect([mayRead(before, lea), mayRead(after, lea)]).toEqual([false, true]);
    expect(after.filing).toEqual({ caseId, caseUnitId, entry });
  });

  it('is refused while it lies in another, which is named', () =>
    given(received, registered, filed)
      .when(order('FileDocument', ann, { caseId: other, caseUnitId, entry: 1 }))
      .thenRefuse(AlreadyFiled, { caseId, entry }));

  it('is for the unit that has it in hand, and for registrars', () => {
    const inPermits = [
      ...[received, registered, fact('DocumentHandedOver')],
      ...[fact('HandOverAccepted')],
    ];
    given(received, registered)
      .when(order('FileDocument', bob, take))
      .thenRefuse(DocumentNotFound);
    given(...inPermits)
      .when(order('FileDocument', bob, take))
      .then(fact('DocumentFiled', { caseUnitId, openedAt, at: '2026-03-02T12:00:00.000Z' }));
  });

  it('is possible after it was closed, not after it was forwarded', () => {
    given(received, registered, fact('DocumentClosed'))
      .when(order('FileDocument', ann, take))
      .then(fact('DocumentFiled', { caseUnitId, at: '2026-03-02T12:00:00.000Z' }));
    given(received, fact('DocumentForwarded'))
      .when(order('FileDocument', ann, take))
      .thenRefuse(ActionNotAllowedNow, { reason: 'situation' });
  });
});

describe('Moving a document to another case', () => {
  it('is for the head of the unit of the case, and tells both cases', () => {
    const ofPermits = fact('DocumentFiled', { caseUnitId: 'riverside.permits' });
    given(received, registered, ofPermits)
      .when(order('RefileDocument', dora, move))
      .then(fact('DocumentRefiled', { ...move, at: '2026-03-02T12:00:00.000Z' }));
    given(received, registered, ofPermits)
      .when(order('RefileDocument', bob, move))
      .thenRefuse(NotPermitted);
  });

  it('again says nothing new; from a case where it does not lie it is refused', () => {
    const moved = fact('DocumentRefiled', { ...move });
    given(received, registered, filed, moved)
      .when(order('RefileDocument', program, move))
      .thenNothing();
    given(received, registered, filed)
      .when(order('RefileDocument', ann, { ...move, fromCaseId: other }))
      .thenRefuse(NotFiledHere, { caseId: other });
  });
});

describe('Taking a document out of a case', () => {
  it('is for registrars once it is registered', () => {
    given(received, registered, filed)
      .when(order('UnfileDocument', ann, { caseId, reason }))
      .then(fact('DocumentUnfiled', { reason, at: '2026-03-02T12:00:00.000Z' }));
    given(received, registered, filed)
      .when(order('UnfileDocument', lea, { caseId, reason }))
      .thenRefuse(NotPermitted);
  });

  it('leaves it readable to those who could read it, and fit for another case', () => {
    const state = stateOf(received, registered, filed, fact('DocumentUnfiled'));
    if (state.situation === 'absent') throw new Error('absent');
    expect(mayRead(state, lea)).toBe(true);
    expect(allowedActions(state, ann)).toContain('file');
  });
});

describe('A case that goes to another unit', () => {
  const order12 = order('AdmitUnit', program, { unitId: 'riverside.permits', caseId });

  it('opens its documents to that unit, once', () => {
    given(received, registered, filed)
      .when(order12)
      .then(fact('UnitAdmitted', { unitId: 'riverside.permits', at: order12.data.at }));
    given(received, registered, filed, fact('UnitAdmitted', { unitId: 'riverside.permits' }))
      .when(order12)
      .thenNothing();
  });

  it('opens nothing that was moved out meanwhile', () =>
    given(received, registered, filed, fact('DocumentRefiled')).when(order12).thenNothing());
});
