import { randomUUID } from 'node:crypto';
import {
  AcceptHandOver,
  AddresseeNotAvailable,
  AlreadyClaimed,
  ClaimDocument,
  CloseDocument,
  ConcludeHandOver,
  DocumentNotFound,
  DraftDocument,
  FindDocuments,
  FinishRegistration,
  GetAttachment,
  GetDocument,
  GetHistory,
  HandOverDocument,
  PrepareDispatch,
  RecordSent,
  HandOverDocuments,
  OfficerNotInUnit,
  ReassignDocument,
  ReceiveDocument,
  RefuseHandOver,
  RefuseRegistration,
  RegisterDocument,
  ReplyNotRegistered,
  RevokeRegistration,
  SettleDocument,
  type BulkResult,
} from '@chancery/documents';
import { CountWorkItems, FindWorkItems } from '@chancery/queues';
import {
  ann,
  bob,
  cas,
  dora,
  eve,
  fact,
  lea,
  permits,
  program,
  without,
  zoe,
} from '@chancery/documents/examples';
import { StaleRevision } from '@chancery/event-store';
import { AllocateNumber, VoidNumber } from '@chancery/registers';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.start();
  await office.furnish();
});
afterAll(() => office.stop());

const registerId = 'riverside.in.2026';
const receipt = without(without(fact('DocumentReceived').data, 'documentId'), 'at');

const received = async (change: Partial<typeof receipt> = {}): Promise<string> => {
  const documentId = randomUUID();
  await office.order(ReceiveDocument, ann, { ...receipt, ...change, documentId });
  return documentId;
};
const registered = async (change: Partial<typeof receipt> = {}): Promise<string> => {
  const documentId = await received(change);
  await office.order(RegisterDocument, ann, { documentId, registerId });
  return documentId;
};
const inPermits = async (change: Partial<typeof receipt> = {}): Promise<string> => {
  const documentId = await registered(change);
  const handOverId = randomUUID();
  const to = { documentId, handOverId, purpose: 'action', to: permits } as const;
  await office.order(HandOverDocument, ann, to);
  await office.order(AcceptHandOver, bob, { documentId, handOverId });
  return documentId;
};

describe('The way of a document', () => {
  it('from the desk to the closed file, with every step in the history and the queues', async () => {
    const documentId = await received();
    const [waiting] = (await office.ask(new FindWorkItems(ann, { kind: 'registration' }))).rows;
    expect(waiting).toMatchObject({ documentId, subject: receipt.subject, number: null });

    await office.order(RegisterDocument, ann, { documentId, registerId });
    const handOverId = randomUUID();
    await office.order(HandOverDocument, ann, {
      documentId,
      handOverId,
      purpose: 'action',
      to: permits,
    });
    expect((await office.ask(new FindWorkItems(bob))).rows).toEqual([
      expect.objectContaining({ itemId: handOverId, kind: 'hand-over', unitId: permits.unitId }),
    ]);
    await office.order(AcceptHandOver, bob, { documentId, handOverId });
    await office.order(ClaimDocument, bob, { documentId });
    expect(await office.ask(new CountWorkItems(bob))).toEqual([
      { unitId: permits.unitId, kind: 'handling', total: 1, own: 1, unclaimed: 0 },
    ]);

    const replyId = randomUUID();
    const draft = without(without(fact('DocumentDrafted').data, 'officerId'), 'at');
    await office.order(DraftDocument, bob, { ...draft, documentId: replyId });
    const settle = { documentId, way: 'reply', replyIds: [replyId] } as const;
    await expect(office.order(SettleDocument, bob, settle)).rejects.toThrow(ReplyNotRegistered);
    await office.order(RegisterDocument, ann, {
      documentId: replyId,
      registerId: 'riverside.out.2026',
    });
    await office.order(SettleDocument, bob, settle);
    await office.order(CloseDocument, bob, { documentId });
    const sending = { documentId: replyId, consignmentId: randomUUID() };
    await office.order(PrepareDispatch, bob, {
      documentId: replyId,
      consignments: [{ consignmentId: sending.consignmentId, addresseeId: 'first' }],
    });
    await office.order(RecordSent, bob, sending);
    await office.order(CloseDocument, bob, { documentId: replyId });

    const view = await office.ask(new GetDocument(documentId, bob));
    expect(view).toMatchObject({
      situation: 'closed',
      number: '00001/in-2026',
      replyNumber: '00001/out-2026',
      party: receipt.sender,
      workItems: [],
      allowedActions: [
        ...['add-note', 'check-signatures', 'hand-over-for-acquaintance', 'file', 'reopen'],
      ],
    });
    const history = await office.ask(new GetHistory(documentId, bob));
    expect(history.map(({ type }) => type)).toEqual([
      ...['DocumentReceived', 'DocumentRegistered', 'DocumentHandedOver', 'HandOverAccepted'],
      ...['DocumentClaimed', 'DocumentSettled', 'DocumentClosed'],
    ]);
    expect(history[5]?.details).toMatchObject({ way: 'reply', replyNumber: '00001/out-2026' });
    expect((await office.ask(new FindWorkItems(bob))).rows).toEqual([]);
    expect(await office.ask(new CountWorkItems(bob))).toEqual([]);
  });

  it('is seen in the queue of who sent it: to whom, since when, and how it came back', async () => {
    const documentId = await registered();
    const handOverId = randomUUID();
    const sending = { documentId, handOverId, purpose: 'action', to: permits } as const;
    const custody = async (by = ann) =>
      (await office.ask(new FindWorkItems(by))).rows.find(
        (item) => item.documentId === documentId && item.itemId === 'custody',
      );
    const [, { at: registeredAt = '' } = {}] = await office.ask(new GetHistory(documentId, ann));
    await office.order(HandOverDocument, ann, { ...sending, note: 'Please examine' });
    const sent = await custody();
    expect(sent).toMatchObject({ kind: 'sent', toUnitId: permits.unitId, outcome: null });
    expect(Date.parse(sent?.since ?? '')).toBeGreaterThan(Date.parse(registeredAt));
    await office.order(RefuseHandOver, bob, { documentId, handOverId, reason: 'Not ours' });
    expect(await custody()).toMatchObject({
      ...{ kind: 'handling', outcome: 'refused', reason: 'Not ours', toUnitId: null },
    });

    const again = randomUUID();
    await office.order(HandOverDocument, ann, { ...sending, handOverId: again, note: 'It is' });
    await office.order(AcceptHandOver, bob, { documentId, handOverId: again });
    expect(await custody(bob)).toMatchObject({
      ...{ kind: 'handling', handOverId: again, note: 'It is', outcome: null, reason: null },
    });
    expect((await office.ask(new GetDocument(documentId, bob))).workItems).toMatchObject([
      { itemId: 'custody', handOverId: again },
    ]);
    await office.order(ConcludeHandOver, bob, { documentId, handOverId: again, result: 'Done' });
    expect(await custody()).toMatchObject({
      ...{ kind: 'handling', handOverId: null, note: null, outcome: 'concluded', reason: 'Done' },
    });
  });

  it('can be read as it stood at an instant', async () => {
    const documentId = await inPermits();
    const [, , { at = '' } = {}] = await office.ask(new GetHistory(documentId, ann));
    const then = await office.ask(new GetDocument(documentId, ann, at));
    expect(then).toMatchObject({ unitId: 'riverside.registry', situation: 'registered' });
    const before = '2000-01-01T00:00:00.000Z';
    await expect(office.ask(new GetDocument(documentId, ann, before))).rejects.toThrow(
      DocumentNotFound,
    );
  });

  it('shows the tables what the stream shows', async () => {
    const documentId = await inPermits({ due: '2026-05-01T00:00:00.000Z' });
    const view = await office.ask(new GetDocument(documentId, ann));
    const { rows } = await office.ask(new FindDocuments(ann, { number: view.number ?? '' }));
    expect(rows).toHaveLength(1);
    expect(view).toMatchObject(rows[0] ?? {});
    const items = await office.rows(`select * from work_item where document_id = '${documentId}'`);
    expect(items).toMatchObject(view.workItems);
    const file = await office.ask(new GetAttachment(documentId, 'a-1', bob));
    expect(file).toMatchObject({ name: 'ground-plan.pdf', standing: 'current' });
  });
});

describe('What is looked up', () => {
  it('sends nothing to a unit or officer that is not there', async () => {
    const documentId = await registered();
    const places = [
      { unitId: 'riverside.nowhere' },
      { ...permits, officerId: lea.id },
      { unitId: 'hillside.registry' },
    ];
    for (const to of places) {
      const order = { documentId, handOverId: randomUUID(), purpose: 'action', to } as const;
      await expect(office.order(HandOverDocument, ann, order)).rejects.toThrow(
        AddresseeNotAvailable,
      );
    }
  });

  it('reassigns within the unit only', async () => {
    const documentId = await inPermits();
    await office.order(ReassignDocument, dora, { documentId, officerId: cas.id });
    await expect(
      office.order(ReassignDocument, dora, { documentId, officerId: lea.id }),
    ).rejects.toThrow(OfficerNotInUnit);
  });
});

describe('Numbers', () => {
  it('are given once and without gaps to a hundred documents registered at once', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => received()));
    await Promise.all(
      [...ids, ...ids].map((documentId) =>
        office.order(RegisterDocument, ann, { documentId, registerId }),
      ),
    );
    await office.ask(new CountWorkItems(ann));
    const [numbers] = await office.rows(
      `select count(*) as all, count(distinct sequence) as distinct, max(sequence) as last,
         (select count(*) from document where register_id = '${registerId}') as borne
       from register_number where register_id = '${registerId}'`,
    );
    const { last } = numbers as { last: number };
    expect(numbers).toEqual({ all: last, distinct: last, last, borne: last });
  });

  it('are not taken for what may not be registered, or has changed meanwhile', async () => {
    const documentId = await received();
    const before = await office.events(`register-${registerId}`);
    await expect(office.order(RegisterDocument, bob, { documentId, registerId })).rejects.toThrow();
    const stale = office.order(
      RegisterDocument,
      ann,
      { documentId, registerId },
      { expectedRevision: 7 },
    );
    await expect(stale).rejects.toThrow(StaleRevision);
    expect(await office.events(`register-${registerId}`)).toHaveLength(before.length);
  });

  it('that were allocated when somebody died are put on the document, or become void', async () => {
    const [kept, lost] = [await received(), await received()];
    for (const documentId of [kept, lost])
      await office.order(AllocateNumber, program, { registerId, documentId });
    const reason = 'Not ours';
    await office.order(RefuseRegistration, ann, { documentId: lost, reason });
    const allocated = (await office.events(`register-${registerId}`)).slice(-2);
    for (const { data } of allocated)
      await office.execute(new FinishRegistration(data as never, program));
    const [borne] = allocated.map(({ data }) => (data as { number: string }).number);
    expect(await office.ask(new GetDocument(kept, ann))).toMatchObject({ number: borne });
    expect((await office.events(`register-${registerId}`)).at(-1)).toMatchObject({
      type: 'NumberVoided',
      data: { documentId: lost },
    });
  });

  it('cannot be voided while a document bears them or is about to', async () => {
    const [borne, pending] = [await registered(), await received()];
    await office.order(AllocateNumber, program, { registerId, documentId: pending });
    const events = await office.events(`register-${registerId}`);
    for (const documentId of [borne, pending]) {
      const { data } = events.findLast(
        (event) => 'documentId' in event.data && event.data.documentId === documentId,
      ) ?? { data: {} };
      const { sequence } = data as { sequence: number };
      const refusal = office.order(VoidNumber, ann, { registerId, sequence, reason: 'Mistake' });
      await expect(refusal).rejects.toMatchObject({
        code: 'number-in-use',
        data: { registerId, sequence, documentId },
      });
    }
  });

  it('are named in such a refusal without the document, to who may not read it', async () => {
    await registered({ accessLevel: 'internal' });
    const { data } = (await office.events(`register-${registerId}`)).at(-1) ?? { data: {} };
    const { sequence } = data as { sequence: number };
    const uncleared = { ...ann, clearance: 'public' as const };
    await expect(
      office.order(VoidNumber, uncleared, { registerId, sequence, reason: 'Mistake' }),
    ).rejects.toMatchObject({ code: 'number-in-use', data: { registerId, sequence } });
  });

  it('become void when the registration is revoked; the document is registered anew', async () => {
    const documentId = await inPermits();
    const before = await office.ask(new GetDocument(documentId, bob));
    const revocation = { commandId: randomUUID() };
    const reason = 'Registered twice';
    await office.order(RevokeRegistration, ann, { documentId, reason }, revocation);
    const [voided] = (await office.events(`register-${registerId}`)).slice(-1);
    expect(voided).toMatchObject({
      type: 'NumberVoided',
      data: { documentId, number: before.number, reason },
    });
    const revoked = await office.ask(new GetDocument(documentId, bob));
    expect(revoked).toMatchObject({
      ...{ situation: 'unregistered', number: null, registerId: null, unitId: permits.unitId },
      workItems: [expect.objectContaining({ kind: 'registration', unitId: permits.unitId })],
    });

    const { sequence } = voided?.data as { sequence: number };
    const stale = { documentId, registerId, sequence, number: before.number ?? '' };
    const at = new Date().toISOString();
    await office.execute(new FinishRegistration({ ...stale, at }, program));
    expect(await office.ask(new GetDocument(documentId, bob))).toMatchObject({ number: null });

    await office.order(RegisterDocument, ann, { documentId, registerId });
    await office.order(RevokeRegistration, ann, { documentId, reason }, revocation);
    const after = await office.ask(new GetDocument(documentId, bob));
    expect(after).toMatchObject({ situation: 'registered', registerId });
    expect(after.number).not.toBe(before.number);
    const history = await office.ask(new GetHistory(documentId, bob));
    expect(history.slice(-2)).toMatchObject([
      { type: 'RegistrationRevoked', details: { number: before.number }, reason },
      { type: 'DocumentRegistered', details: { number: after.number } },
    ]);
  });

  it('are not given a second time to an order that comes again after its number was revoked', async () => {
    const documentId = await received();
    const order = { documentId, registerId };
    const first = { commandId: randomUUID() };
    await office.order(RegisterDocument, ann, order, first);
    await office.order(RevokeRegistration, ann, { documentId, reason: 'Mistake' });
    const { repeated } = await office.order(RegisterDocument, ann, order, first);
    expect(repeated).toBe(true);
    expect(await office.ask(new GetDocument(documentId, ann))).toMatchObject({ number: null });
  });
});

describe('Of two who claim', () => {
  it('one wins and the other learns who', async () => {
    const documentId = await inPermits();
    const claims = await Promise.allSettled(
      [bob, cas].map((by) => office.order(ClaimDocument, by, { documentId })),
    );
    const [lost] = claims.filter(({ status }) => status === 'rejected');
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost).toMatchObject({ reason: expect.any(AlreadyClaimed) as unknown });
    const { officerId } = await office.ask(new GetDocument(documentId, dora));
    expect((lost as PromiseRejectedResult).reason).toMatchObject({ data: { officerId } });
  });
});

describe('The same hand-over for many', () => {
  it('is decided for each by itself, and repeated it is done once', async () => {
    const ids = [await registered(), await received(), randomUUID(), await registered()];
    const handOvers = ids.map((documentId) => ({
      ...{ documentId, handOverId: randomUUID() },
      to: permits,
    }));
    const order = new HandOverDocuments(
      { handOvers, purpose: 'action', at: new Date().toISOString() },
      ann,
      { commandId: randomUUID(), correlationId: 'spec' },
    );
    const codes = (results: unknown) =>
      (results as BulkResult[]).map((result) =>
        'refusal' in result ? result.refusal.name : result.outcome.events.map(({ type }) => type),
      );
    const done = ['DocumentHandedOver'];
    const refusals = ['ActionNotAllowedNow', 'DocumentNotFound'];
    expect(codes(await office.execute(order))).toEqual([done, ...refusals, done]);
    expect(codes(await office.execute(order))).toEqual([[], ...refusals, []]);
  });
});

describe('One document for many to take note of', () => {
  it('goes to each once, however often it is asked', async () => {
    const documentId = await registered();
    const officer = { ...permits, officerId: bob.id };
    const legal = { unitId: 'riverside.legal' };
    const handOvers = [permits, officer, { unitId: 'riverside.nowhere' }, legal].map((to) => ({
      ...{ documentId, handOverId: randomUUID() },
      to,
    }));
    const order = (of: typeof handOvers) =>
      new HandOverDocuments(
        { handOvers: of, purpose: 'acquaintance', at: new Date().toISOString() },
        ann,
        { commandId: randomUUID(), correlationId: 'spec' },
      );
    const codes = (results: unknown) =>
      (results as BulkResult[]).map((result) =>
        'refusal' in result ? result.refusal.name : 'sent',
      );
    expect(codes(await office.execute(order(handOvers)))).toEqual([
      ...['sent', 'sent', 'AddresseeNotAvailable', 'sent'],
    ]);
    const again = [{ documentId, handOverId: randomUUID(), to: permits }];
    expect(codes(await office.execute(order(again)))).toEqual(['AlreadyWithAddressee']);
  });
});

describe('Who does not belong', () => {
  it('finds nothing: no document, no queue, no count, no history', async () => {
    const documentId = await inPermits({ subject: 'A matter between registry and permits' });
    const text = '"between registry and permits"';
    for (const by of [lea, zoe]) {
      await expect(office.ask(new GetDocument(documentId, by))).rejects.toThrow(DocumentNotFound);
      await expect(office.ask(new GetHistory(documentId, by))).rejects.toThrow(DocumentNotFound);
      expect((await office.ask(new FindDocuments(by, { text }))).rows).toEqual([]);
      expect((await office.ask(new FindWorkItems(by, permits))).rows).toEqual([]);
      expect(await office.ask(new CountWorkItems(by, { unitId: permits.unitId }))).toEqual([]);
    }
    for (const by of [ann, bob, dora, eve, program])
      expect((await office.ask(new FindDocuments(by, { text }))).rows).toHaveLength(1);
  });
});
