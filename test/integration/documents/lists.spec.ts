import { randomUUID } from 'node:crypto';
import {
  AcceptHandOver,
  DraftDocument,
  FindDocuments,
  GetDocument,
  HandOverDocument,
  ReceiveDocument,
  RegisterDocument,
  SetAccessLevel,
  SetPriority,
  type DocumentFilter,
  type DocumentOrder,
  type DocumentRow,
  type Keys,
  type Page,
} from '@chancery/documents';
import {
  CountWorkItems,
  FindWorkItems,
  type WorkItemOrder,
  type WorkItemView,
} from '@chancery/queues';
import {
  ann,
  bob,
  dora,
  eve,
  fact,
  lea,
  legal,
  permits,
  program,
  registry,
  without,
  zoe,
} from '@chancery/documents/examples';
import { accessLevels, type Principal } from '@chancery/kernel';
import { Office } from './office.js';

const receipt = without(without(fact('DocumentReceived').data, 'documentId'), 'at');
const draft = without(without(fact('DocumentDrafted').data, 'officerId'), 'at');
const registerId = 'riverside.in.2026';
const ids: string[] = [];
let office: Office;

/** Sixty documents in all the places, situations and access levels that tell readers apart. */
beforeAll(async () => {
  office = await Office.start();
  await office.furnish();
  for (let n = 0; n < 60; n++) ids.push(await place(n));
});
afterAll(() => office.stop());

const place = async (n: number): Promise<string> => {
  const documentId = randomUUID();
  const subject = `Matter ${n} of ${n % 2 ? 'water' : 'roads'}`;
  const terms = n % 4 ? { due: `2026-05-${10 + (n % 7)}T00:00:00.000Z` } : {};
  const described = { ...without(receipt, 'due'), ...terms, subject, documentId };
  if (n % 6 === 5)
    await office.order(DraftDocument, program, { ...draft, subject, documentId, ...legal });
  else await office.order(ReceiveDocument, program, described);
  if (n % 3 > 0) await office.order(RegisterDocument, program, { documentId, registerId });
  if (n % 3 > 0 && n % 6 !== 5) await send(n, documentId);
  const accessLevel = accessLevels[n % 4] ?? 'internal';
  await office.order(SetAccessLevel, program, { documentId, accessLevel, reason: 'Needed' });
  if (n % 10 < 2)
    await office.order(SetPriority, program, {
      documentId,
      priority: n % 2 ? 'urgent' : 'immediate',
    });
  return documentId;
};

const send = async (n: number, documentId: string): Promise<void> => {
  const handOverId = randomUUID();
  const to = n % 5 ? permits : legal;
  const purpose = n % 7 ? 'action' : 'acquaintance';
  await office.order(HandOverDocument, program, { documentId, handOverId, purpose, to });
  if (n % 2 && purpose === 'action')
    await office.order(AcceptHandOver, program, { documentId, handOverId });
};

const auditor: Principal = { ...eve, clearance: 'internal' };
const twoPosts: Principal = {
  ...bob,
  posts: [...bob.posts, { ...legal, roles: ['clerk'] }],
  clearance: 'secret',
};
const overseer: Principal = {
  ...ann,
  oversees: [registry, permits]
    .map(({ unitId }) => unitId)
    .concat(Array.from({ length: 40 }, (_, n) => `riverside.office-${n}`)),
};
const readers: [string, Principal][] = [
  ['a registrar', ann],
  ['a clerk', bob],
  ['a clerk of another unit', lea],
  ['a head', dora],
  ['an auditor', eve],
  ['an auditor of low clearance', auditor],
  ['an officer with two posts', twoPosts],
  ['a registrar who oversees many units', overseer],
  ['a service', program],
  ['an officer of another authority', zoe],
];

const all = async <Row>(ask: (after: Keys | undefined) => Promise<Page<Row>>): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let after: Keys | undefined; ;) {
    const page = await ask(after);
    rows.push(...page.rows);
    if (!page.next) return rows;
    after = page.next;
  }
};

const documentsOf = (by: Principal) =>
  all((after) => office.ask(new FindDocuments(by, {}, { limit: 7, after })));

const itemsOf = (by: Principal, order: WorkItemOrder = 'due', limit = 5) =>
  all<WorkItemView>((after) => office.ask(new FindWorkItems(by, {}, { limit, after }, order)));

describe.each(readers)('What %s may see', (_, by) => {
  it('is the same in lists as in the rules', async () => {
    const readable = await Promise.all(
      ids.map((documentId) =>
        office.ask(new GetDocument(documentId, by)).then(
          () => [documentId],
          () => [],
        ),
      ),
    );
    const listed = (await documentsOf(by)).map(({ documentId }) => documentId);
    expect([...listed].sort()).toEqual(readable.flat().sort());
  });

  it('is counted as it is listed, and each item belongs to a document that may be read', async () => {
    const items = await itemsOf(by);
    const counts = await office.ask(new CountWorkItems(by));
    const expected = new Map<string, number>();
    for (const { unitId, kind } of items)
      expected.set(`${unitId} ${kind}`, (expected.get(`${unitId} ${kind}`) ?? 0) + 1);
    expect(new Map(counts.map(({ unitId, kind, total }) => [`${unitId} ${kind}`, total]))).toEqual(
      expected,
    );
    const readable = new Set((await documentsOf(by)).map(({ documentId }) => documentId));
    expect(items.filter(({ subjectId }) => !readable.has(subjectId))).toEqual([]);
  });
});

const term = ({ due }: WorkItemView): string => due ?? '9999';
const keyIn: Record<WorkItemOrder, (item: WorkItemView) => string> = {
  due: term,
  since: ({ since }) => since,
  priority: (item) => `${['immediate', 'urgent', 'ordinary'].indexOf(item.priority)} ${term(item)}`,
};

describe('A list', () => {
  it.each(['due', 'since', 'priority'] as const)(
    'in the order of %s is the same however it is cut',
    async (order) => {
      const whole = await itemsOf(twoPosts, order, 500);
      const cut = await itemsOf(twoPosts, order, 3);
      expect(cut).toEqual(whole);
      const keys = whole.map((item) => keyIn[order](item));
      expect(keys).toEqual([...keys].sort());
      expect(new Set(whole.map(({ unitId }) => unitId)).size).toBe(2);
      expect(whole.length).toBeGreaterThan(10);
    },
  );

  it('finds by text, kind, number, unit, sender and term', async () => {
    const find = async (filter: object): Promise<WorkItemView[]> => [
      ...(await office.ask(new FindWorkItems(program, filter, { limit: 500 }, 'due'))).rows,
    ];
    const everything = await find({});
    const water = await find({ text: 'water' });
    expect(water.length).toBeGreaterThan(0);
    expect(water).toEqual(everything.filter(({ subject }) => subject.includes('water')));
    const drafts = await find({ documentKind: 'decision' });
    expect(drafts.map(({ unitId }) => unitId)).toEqual(Array(10).fill(legal.unitId));
    const [numbered] = everything.filter(({ number }) => number !== null);
    expect((await find({ number: numbered?.number })).map((item) => item.documentId)).toContain(
      numbered?.documentId,
    );
    const dueBefore = '2026-05-12T00:00:00.000Z';
    expect(await find({ dueBefore })).toEqual(
      everything.filter(({ due }) => due !== null && due < dueBefore),
    );
    const isSent = { fromUnitId: registry.unitId, ...permits };
    expect(await find(isSent)).toEqual(
      everything.filter((i) => i.fromUnitId === registry.unitId && i.unitId === permits.unitId),
    );
    const urgent = await find({ priority: 'urgent' });
    expect(urgent.length).toBeGreaterThan(0);
    expect(urgent).toEqual(everything.filter(({ priority }) => priority === 'urgent'));
    expect(await find({ text: `') or 1=1 --` })).toEqual([]);
  });
});

describe('A list of documents', () => {
  const all = async (filter: DocumentFilter, order?: DocumentOrder) => {
    const found: DocumentRow[] = [];
    for (let after: Keys | undefined; ;) {
      const page: Page<DocumentRow> = await office.ask(
        new FindDocuments(program, filter, { after, limit: 7 }, order),
      );
      found.push(...page.rows);
      if (!page.next) return found;
      after = page.next;
    }
  };

  it('is narrowed by what a row says of it', async () => {
    const everything = await all({});
    expect(everything.length).toBeGreaterThanOrEqual(60);
    const middle = everything.flatMap(({ registeredAt }) => registeredAt ?? []).sort()[10] ?? '';
    const rules: readonly [DocumentFilter, (row: DocumentRow) => boolean][] = [
      [{ registerId }, (row) => row.registerId === registerId],
      [{ numberStart: '0000' }, (row) => row.number?.startsWith('0000') === true],
      [{ numberStart: '%' }, () => false],
      [{ number: '00003/in-2026' }, (row) => row.number === '00003/in-2026'],
      [{ channel: 'desk' }, (row) => row.channel === 'desk'],
      [{ priority: 'urgent' }, (row) => row.priority === 'urgent'],
      [{ accessLevel: 'secret' }, (row) => row.accessLevel === 'secret'],
      [{ tag: 'building' }, (row) => row.tags.includes('building')],
      [{ registeredFrom: middle }, (row) => (row.registeredAt ?? '') >= middle],
      [
        { registeredBefore: middle },
        (row) => row.registeredAt !== null && row.registeredAt < middle,
      ],
      [{ receivedBefore: '2000-01-01T00:00:00Z' }, () => false],
      [{ receivedFrom: '2000-01-01T00:00:00Z' }, (row) => row.receivedAt !== null],
      [{ settledFrom: '2000-01-01T00:00:00Z' }, (row) => row.settledAt !== null],
      [{ settledBefore: '2100-01-01T00:00:00Z' }, (row) => row.settledAt !== null],
    ];
    for (const [filter, isMeant] of rules)
      expect([filter, (await all(filter)).map(({ documentId }) => documentId)]).toEqual([
        filter,
        everything.filter(isMeant).map(({ documentId }) => documentId),
      ]);
  });

  it('is read in the order of terms and of numbers, page by page, within rights', async () => {
    for (const [order, keyOf] of [
      ['due', (row: DocumentRow) => row.due ?? 'z'],
      ['number', (row: DocumentRow) => row.number ?? ''],
    ] as const) {
      const rows = await all({}, order);
      expect(rows.length).toBe((await all({})).length);
      expect(rows.map(keyOf)).toEqual(rows.map(keyOf).sort());
      const own = await office.ask(new FindDocuments(lea, {}, { limit: 100 }, order));
      const seen = await office.ask(new FindDocuments(lea, {}, { limit: 100 }));
      expect(own.rows.map(({ documentId }) => documentId).sort()).toEqual(
        seen.rows.map(({ documentId }) => documentId).sort(),
      );
    }
  });
});
