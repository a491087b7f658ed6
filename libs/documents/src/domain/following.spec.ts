import type { Principal } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import { ann, at, bob, counting, dora, fact, order, without } from '../examples.js';
import { AdoptProcedure, CorrectDocument, ReceiveDocument } from './document.commands.js';
import { documentDecider } from './document.decider.js';
import { ActionNotAllowedNow, NotPermitted } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Document } from './document.state.js';
import { RegisterNotNamed } from './procedure.errors.js';
import type { Following, ProcedureToFollow } from './procedure.terms.js';

const { given } = spec(documentDecider);
const { at: receivedAtDesk, ...receipt } = fact('DocumentReceived').data;
const policyId = 'riverside.permit';

const procedure: ProcedureToFollow = {
  ...{ procedureId: 'riverside.application', version: 3, register: 'in' },
  accessLevel: 'confidential',
  needs: { closing: ['no-open-tasks'] },
  clocks: [{ clockId: 'c-1', role: 'statutory', policyId, stopOn: 'settled', counting }],
};
const requests: ProcedureToFollow = {
  ...procedure,
  ...{ procedureId: 'riverside.request', version: 1, needs: {} },
  clocks: [{ clockId: 'c-2', role: 'internal', policyId, stopOn: 'closed', counting }],
};
const following = ({ procedureId, version, register, needs }: Following): Following => ({
  ...{ procedureId, version, needs },
  ...(register !== undefined && { register }),
});

/** Dora, who is cleared for what is confidential, and for once keeps the register. */
const registrar: Principal = {
  ...dora,
  posts: [{ unitId: receipt.unitId, roles: ['registrar'] }],
};

const receive = (data: Partial<ReceiveDocument['data']>, by = registrar) =>
  new ReceiveDocument(
    { ...without(receipt, 'accessLevel'), at: receivedAtDesk, procedure, ...data },
    by,
  );

/** What each of these commands comes to, one after the other. */
const decided = (...commands: readonly Parameters<typeof documentDecider.decide>[1][]) => {
  let state: Document = documentDecider.initialState;
  return commands.map((command) => {
    const events: readonly DocumentEvent[] = documentDecider.decide(state, command);
    state = events.reduce<Document>(
      (document, event) => documentDecider.evolve(document, event),
      state,
    );
    return events;
  });
};
const typesOf = (events: readonly DocumentEvent[] = []) => events.map(({ type }) => type);
const assigned = fact('ProcedureAssigned', { needs: {}, register: 'in' });

describe('A document of a kind that has a procedure', () => {
  it('follows the version in force, at its level, and its term runs from the receipt', () => {
    const [events] = decided(receive({ receivedAt: '2026-02-27T13:00:00.000Z' }));
    expect(events).toMatchObject([
      { type: 'DocumentReceived', data: { accessLevel: 'confidential' } },
      { type: 'ProcedureAssigned', data: following(procedure) },
      {
        type: 'ClockStarted',
        data: {
          ...{ clockId: 'c-1', role: 'statutory', procedureId: 'riverside.application' },
          ...{ startedAt: '2026-02-27T13:00:00.000Z', stopOn: 'settled' },
        },
      },
    ]);
    expect(JSON.stringify(events?.[0])).not.toContain('procedure');
  });

  it('has the level that somebody says, and never one above the clearance of who takes it in', () => {
    const [[received] = []] = decided(receive({ accessLevel: 'public' }));
    expect(received).toMatchObject({ data: { accessLevel: 'public' } });
    const [[plain] = []] = decided(receive({ procedure: without(procedure, 'accessLevel') }));
    expect(plain).toMatchObject({ data: { accessLevel: 'internal' } });
    given().when(receive({}, ann)).thenRefuse(NotPermitted, { accessLevel: 'confidential' });
  });

  it('follows none where there is none for its kind', () => {
    const [events] = decided(order('ReceiveDocument', ann, without(receipt, 'documentId')));
    expect(typesOf(events)).toEqual(['DocumentReceived']);
  });
});

describe('What a procedure needs', () => {
  const inRegistry = [fact('DocumentReceived'), fact('ProcedureAssigned')];
  const task = fact('TaskSet');

  it('is asked before a number is taken', () => {
    const needs = { registration: ['resolution-done'] } as const;
    given(fact('DocumentReceived'), fact('ProcedureAssigned', { needs }))
      .when(order('RegisterDocument', ann, { registerId: 'riverside.in.2026' }))
      .thenRefuse(ActionNotAllowedNow, { reason: 'no-resolution' });
  });

  it('is asked before it is settled', () => {
    const needs = { settlement: ['resolution-done'] } as const;
    given(
      ...[fact('DocumentReceived'), fact('ProcedureAssigned', { needs })],
      ...[fact('DocumentRegistered'), task],
    )
      .when(order('SettleDocument', ann, { way: 'taken-note' }))
      .thenRefuse(ActionNotAllowedNow, { reason: 'tasks-open' });
  });

  it('stands in the way of nobody once it is so', () => {
    const needs = { settlement: ['no-open-tasks'] } as const;
    const history = [...inRegistry.slice(0, 1), fact('ProcedureAssigned', { needs })];
    given(...history, fact('DocumentRegistered'))
      .when(order('SettleDocument', ann, { way: 'taken-note' }))
      .then({
        type: 'DocumentSettled',
        data: { documentId: receipt.documentId, way: 'taken-note', replies: [], at: at('12:00') },
      });
  });
});

describe('A register that nobody names', () => {
  it('is asked for', () =>
    given(fact('DocumentReceived'))
      .when(order('RegisterDocument', ann, {}))
      .thenRefuse(RegisterNotNamed));
});

describe('A kind that is put right', () => {
  const correct = (to: ProcedureToFollow | undefined) =>
    new CorrectDocument(
      {
        ...{ documentId: receipt.documentId, at: '2026-03-02T09:00:00.000Z' },
        ...{ kind: 'request', reason: 'Read again', ...(to && { procedure: to }) },
      },
      registrar,
    );

  it('brings its own procedure and terms, from the same receipt; those before are over', () => {
    const [, events] = decided(receive({}), correct(requests));
    expect(events).toMatchObject([
      { type: 'DocumentCorrected', data: { kind: 'request' } },
      { type: 'ClockStopped', data: { clockId: 'c-1', because: 'replaced', isKept: true } },
      { type: 'ProcedureAssigned', data: following(requests) },
      { type: 'ClockStarted', data: { clockId: 'c-2', startedAt: receipt.receivedAt } },
    ]);
  });

  it('ends the procedure where the other kind has none', () => {
    const [, events] = decided(receive({}), correct(undefined));
    expect(typesOf(events)).toEqual(['DocumentCorrected', 'ClockStopped']);
  });
});

describe('A day of receipt that is put right', () => {
  it('counts the terms anew that run from it', () => {
    const receivedAt = '2026-02-20T09:00:00.000Z';
    const [, events] = decided(
      receive({}),
      new CorrectDocument(
        {
          ...{ documentId: receipt.documentId, at: '2026-03-02T09:00:00.000Z', receivedAt },
          ...{ reason: 'The stamp says so', recounting: { 'c-1': counting } },
        },
        registrar,
      ),
    );
    expect(events).toMatchObject([
      { type: 'DocumentCorrected', data: { receivedAt } },
      {
        type: 'ClockRecalculated',
        data: {
          ...{ clockId: 'c-1', because: 'receipt', calendarVersion: 1, dueDate: '2026-04-17' },
          clock: { startedAt: receivedAt, version: 2 },
        },
      },
    ]);
    expect(JSON.stringify(events?.[0])).not.toContain('recounting');
  });
});

describe('Another version', () => {
  const adopt = (to: ProcedureToFollow, by = registrar) =>
    new AdoptProcedure(
      {
        ...{ documentId: receipt.documentId, at: '2026-03-02T09:00:00.000Z' },
        ...{ procedureId: to.procedureId, version: to.version },
        ...{ reason: 'The new law applies', procedure: to },
      },
      by,
    );
  const next = { ...procedure, version: 4, clocks: requests.clocks };

  it('is adopted by order, which says what was before, and starts its own terms', () => {
    const [, events, again] = decided(receive({}), adopt(next), adopt(next));
    expect(events).toMatchObject([
      {
        type: 'ProcedureAdopted',
        data: {
          ...following(next),
          before: { procedureId: 'riverside.application', version: 3 },
          reason: 'The new law applies',
        },
      },
      { type: 'ClockStopped', data: { clockId: 'c-1', because: 'replaced' } },
      { type: 'ClockStarted', data: { clockId: 'c-2' } },
    ]);
    expect(again).toEqual([]);
  });

  it('is ordered by a registrar or the head', () =>
    given(fact('DocumentReceived'), assigned, fact('DocumentRegistered'))
      .when(adopt(next, { ...bob, posts: [{ unitId: receipt.unitId, roles: ['clerk'] }] }))
      .thenRefuse(NotPermitted));
});

describe('A term that ends with closing', () => {
  it('runs on when the document is settled', () => {
    const [, , settled, closed] = decided(
      receive({ procedure: requests }),
      order('RegisterDocument', registrar, {
        ...{ registerId: 'riverside.in.2026', number: '1', sequence: 1 },
      }),
      order('SettleDocument', registrar, { way: 'taken-note' }),
      order('CloseDocument', registrar),
    );
    expect(typesOf(settled)).toEqual(['DocumentSettled']);
    expect(typesOf(closed)).toEqual(['DocumentClosed', 'ClockStopped']);
  });
});
