import { randomUUID } from 'node:crypto';
import {
  DeactivateOfficer,
  DeactivateUnit,
  EndPost,
  EnrolOfficer,
  GivePost,
  OpenUnit,
  SetClearance,
} from '@chancery/directory';
import {
  AcceptHandOver,
  AddresseeNotAvailable,
  AddresseeNotCleared,
  ClaimDocument,
  GetDocument,
  HandOverDocument,
  HandOverDocuments,
  HoldersNotCleared,
  OfficerNotInUnit,
  ReassignDocument,
  ReceiveDocument,
  RegisterDocument,
  ReopenDocument,
  ReturnDocument,
  SetAccessLevel,
  SettleDocument,
  type BulkResult,
} from '@chancery/documents';
import {
  CountOpenWork,
  CountWorkItems,
  FindWorkItems,
  type WorkItemFilter,
} from '@chancery/queues';
import {
  ann,
  bob,
  dora,
  eve,
  fact,
  permits,
  program,
  registry,
  without,
} from '@chancery/documents/examples';
import type { Principal } from '@chancery/kernel';
import { Office } from './office.js';

let office: Office;
let count = 0;
beforeAll(async () => {
  office = await Office.start();
  await office.furnish();
});
afterAll(() => office.stop());

const receipt = without(without(fact('DocumentReceived').data, 'documentId'), 'at');
const registerId = 'riverside.in.2026';

/** A clerk of permits of their own. */
const enrolled = async (clearance: Principal['clearance'] = 'internal'): Promise<Principal> => {
  const officerId = `riverside.clerk-${++count}`;
  const authorityId = 'riverside';
  await office.order(EnrolOfficer, program, { officerId, authorityId, name: 'C', clearance });
  await office.order(GivePost, program, { officerId, ...permits, roles: ['clerk'] });
  return { ...bob, id: officerId, clearance };
};
const registered = async (): Promise<string> => {
  const documentId = randomUUID();
  await office.order(ReceiveDocument, ann, { ...receipt, documentId });
  await office.order(RegisterDocument, ann, { documentId, registerId });
  return documentId;
};
const sent = async (to: object = {}): Promise<{ documentId: string; handOverId: string }> => {
  const sending = { documentId: await registered(), handOverId: randomUUID() };
  const purpose = 'action';
  await office.order(HandOverDocument, ann, { ...sending, purpose, to: { ...permits, ...to } });
  return sending;
};
const claimedBy = async (by: Principal): Promise<string> => {
  const sending = await sent();
  await office.order(AcceptHandOver, by, sending);
  await office.order(ClaimDocument, by, sending);
  return sending.documentId;
};
const custodyOf = async (documentId: string): Promise<object> => {
  const { unitId, officerId } = await office.ask(new GetDocument(documentId, dora));
  return { unitId, officerId };
};
const queue = async (filter: WorkItemFilter): Promise<readonly string[]> => {
  const page = { limit: 500 };
  const { rows } = await office.ask(new FindWorkItems(dora, filter, page, 'since'));
  return rows.map(({ subjectId }) => subjectId);
};

describe('The work of an officer who left', () => {
  it('comes back to the unit when it is reopened, or accepted by the head', async () => {
    const leaver = await enrolled();
    const closed = await claimedBy(leaver);
    await office.order(SettleDocument, leaver, { documentId: closed, way: 'taken-note' });
    const addressed = await sent({ officerId: leaver.id });
    await office.order(DeactivateOfficer, program, { officerId: leaver.id });
    await office.order(ReopenDocument, dora, { documentId: closed, reason: 'An appeal' });
    await office.order(AcceptHandOver, dora, addressed);
    const unclaimed = { ...permits, officerId: null };
    expect(await custodyOf(closed)).toEqual(unclaimed);
    expect(await custodyOf(addressed.documentId)).toEqual(unclaimed);
  });

  it.each([
    ['deactivated', (officerId: string) => office.order(DeactivateOfficer, program, { officerId })],
    [
      'without a post',
      (officerId: string) => office.order(EndPost, program, { officerId, ...permits }),
    ],
  ])('is listed and counted as nobody’s once they are %s', async (_, leave) => {
    const leaver = await enrolled();
    const claimed = await claimedBy(leaver);
    const { documentId: addressed } = await sent({ officerId: leaver.id });
    const unclaimed = { unitId: permits.unitId, isUnclaimed: true };
    const unclaimedIn = async () =>
      (await office.ask(new CountWorkItems(dora, { unitId: permits.unitId }))).reduce(
        (sum, one) => sum + one.unclaimed,
        0,
      );
    const before = await unclaimedIn();
    expect(await queue(unclaimed)).not.toContain(claimed);
    expect(await queue({ ...unclaimed, isUnclaimed: false })).toContain(claimed);
    await leave(leaver.id);
    expect(await queue(unclaimed)).toEqual(expect.arrayContaining([claimed, addressed]));
    expect(await queue({ ...unclaimed, isUnclaimed: false })).not.toContain(claimed);
    expect(await unclaimedIn()).toBe(before + 2);
    expect(await office.ask(new CountOpenWork({ officerId: leaver.id }))).toBe(2);
  });

  it('is given to nobody who left: not handed over, not reassigned, not in many', async () => {
    const leaver = await enrolled();
    await office.order(DeactivateOfficer, program, { officerId: leaver.id });
    const to = { ...permits, officerId: leaver.id };
    await expect(sent(to)).rejects.toThrow(AddresseeNotAvailable);
    const documentId = await claimedBy(bob);
    const reassign = office.order(ReassignDocument, dora, { documentId, officerId: leaver.id });
    await expect(reassign).rejects.toThrow(OfficerNotInUnit);
    const handOvers = [{ documentId: await registered(), handOverId: randomUUID(), to }];
    const bulk = { handOvers, purpose: 'action' as const, at: new Date().toISOString() };
    const [result] = (await office.execute(new HandOverDocuments(bulk, ann))) as BulkResult[];
    expect(result).toMatchObject({ refusal: expect.any(AddresseeNotAvailable) as unknown });
  });

  it('is told by a number where a unit is closed', async () => {
    const unitId = `riverside.unit-${++count}`;
    await office.order(OpenUnit, program, { unitId, authorityId: 'riverside', name: 'A unit' });
    const documentId = await registered();
    const handOver = { documentId, handOverId: randomUUID(), purpose: 'action', to: { unitId } };
    await office.order(HandOverDocument, ann, handOver as never);
    await office.order(DeactivateUnit, program, { unitId });
    expect(await office.ask(new CountOpenWork({ unitId }))).toBe(1);
  });
});

describe('What somebody may not read', () => {
  const confidential = { accessLevel: 'confidential', reason: 'Medical data' } as const;
  const sofia = {
    ...dora,
    clearance: 'secret' as const,
    oversees: [permits.unitId, registry.unitId],
  };

  it('is not sent to them, nor to a unit where nobody may', async () => {
    const documentId = await registered();
    await office.order(SetAccessLevel, sofia, { documentId, ...confidential });
    const handOver = (to: object) =>
      office.order(HandOverDocument, sofia, {
        ...{ documentId, handOverId: randomUUID(), purpose: 'action' },
        to: { ...permits, ...to },
      });
    await expect(handOver({ officerId: bob.id })).rejects.toThrow(AddresseeNotCleared);
    await expect(handOver({})).rejects.toThrow(AddresseeNotCleared);
    const cleared = await enrolled('confidential');
    await office.ask(new CountOpenWork({}));
    await handOver({ officerId: cleared.id });
    await office.order(DeactivateOfficer, program, { officerId: cleared.id });
  });

  it('does not vanish from under their hands', async () => {
    const documentId = await claimedBy(bob);
    const raise = () => office.order(SetAccessLevel, dora, { documentId, ...confidential });
    await expect(raise()).rejects.toThrow(HoldersNotCleared);
    const cleared = await enrolled('confidential');
    await office.order(ReassignDocument, dora, { documentId, officerId: cleared.id });
    await raise();
    const back = office.order(ReassignDocument, dora, { documentId, officerId: bob.id });
    await expect(back).rejects.toThrow(AddresseeNotCleared);
    await office.order(SetClearance, program, { officerId: cleared.id, clearance: 'public' });
    expect(await office.ask(new CountOpenWork({ officerId: cleared.id, above: 'public' }))).toBe(1);
    const home = office.order(ReturnDocument, dora, { documentId, to: registry, reason: 'Theirs' });
    await expect(home).resolves.toMatchObject({ state: { custody: registry } });
  });
});

describe('Counts', () => {
  it('honour every filter of the list', async () => {
    await office.order(ReceiveDocument, ann, {
      ...{ ...receipt, documentId: randomUUID() },
      ...{ subject: 'Water/heating tariffs', kind: 'complaint' },
    });
    const due = new Date(Date.now() + 86_400_000).toISOString();
    const urgent = { documentId: await registered(), handOverId: randomUUID() };
    await office.order(HandOverDocument, ann, { ...urgent, purpose: 'action', to: permits, due });
    const [number] = (await office.ask(new FindWorkItems(eve, {}, {}, 'since'))).rows.flatMap(
      (row) => (row.number === null ? [] : [row.number]),
    );
    const filters: { readonly [Field in keyof Required<WorkItemFilter>]: WorkItemFilter[Field][] } =
      {
        unitId: [permits.unitId, registry.unitId, 'riverside.none'],
        officerId: [bob.id, 'riverside.nobody'],
        isUnclaimed: [true, false],
        kind: ['registration', 'handling', 'closing'],
        purpose: ['action', 'acquaintance'],
        priority: ['ordinary', 'immediate'],
        fromUnitId: [registry.unitId, 'riverside.none'],
        documentKind: ['complaint', 'nothing'],
        number: [number, 'nothing'],
        text: ['heating', 'garden', 'zzznothing'],
        isOverdue: [true, false],
        isOnControl: [true, false],
        dueBefore: [due, '2100-01-01T00:00:00.000Z', '2000-01-01T00:00:00.000Z'],
      };
    const found: number[] = [];
    for (const [field, values] of Object.entries(filters))
      for (const value of values) {
        const filter = { [field]: value } as WorkItemFilter;
        const page = { limit: 500 };
        const { rows } = await office.ask(new FindWorkItems(eve, filter, page, 'since'));
        const counts = await office.ask(new CountWorkItems(eve, filter));
        const total = counts.reduce((sum, one) => sum + one.total, 0);
        expect([field, value, total]).toEqual([field, value, rows.length]);
        found.push(total);
      }
    expect(new Set(found).size).toBeGreaterThan(4);
  });
});
