import { randomUUID } from 'node:crypto';
import {
  AcceptHandOver,
  ClaimDocument,
  CloseDocument,
  CorrectDocument,
  FindDocuments,
  HandOverDocument,
  InstantInFuture,
  ReceiveDocument,
  RefuseHandOver,
  RegisterDocument,
  SetAccessLevel,
  SetPriority,
  SettleDocument,
  type Keys,
  type Page,
} from '@chancery/documents';
import {
  CountWorkItems,
  FindWorkItems,
  type QueueCount,
  type WorkItemFilter,
  type WorkItemKind,
  type WorkItemOrder,
  type WorkItemView,
} from '@chancery/queues';
import {
  ann,
  bob,
  eve,
  fact,
  lea,
  legal,
  permits,
  program,
  registry,
  without,
} from '@chancery/documents/examples';
import type { Principal } from '@chancery/kernel';
import { ReadModelBeingBuilt } from '@chancery/read-store';
import { Office } from './office.js';

const receipt = without(without(fact('DocumentReceived').data, 'documentId'), 'at');
const begin = Date.parse('2026-03-02T08:00:00.000Z');
const minute = 60_000;
const day = 24 * 60 * minute;

/** A registrar of a unit that none of the documents passes. */
const rolf: Principal = {
  ...ann,
  id: 'riverside.rolf',
  posts: [{ unitId: 'riverside.archive', roles: ['registrar'] }],
};

const officers: Record<string, Principal> = { ann, bob, lea, eve, rolf, program };
const filters: Record<string, WorkItemFilter> = {
  all: {},
  registry,
  permits,
  'hand-overs': { kind: 'hand-over' },
  'nobody yet': { ...legal, isUnclaimed: true },
  mine: { officerId: bob.id },
  'due soon': { dueBefore: '2026-05-13T00:00:00.000Z' },
  'from the registry': { fromUnitId: registry.unitId, purpose: 'action' },
  complaints: { documentKind: 'complaint' },
  water: { text: 'water' },
  numbered: { number: '00003/in-2026' },
};
const orders: readonly WorkItemOrder[] = ['due', 'since', 'priority'];

/** What each officer saw with each filter in each order, whole, page by page. */
type Sight = Readonly<Record<string, readonly WorkItemView[]>>;

let office: Office;
let clock = begin;
const seen: { readonly asOf: string; readonly sight: Sight }[] = [];
const instant = (): string => new Date(clock).toISOString();

const lookedAt = async (asOf?: string): Promise<Sight> => {
  const sight: Record<string, readonly WorkItemView[]> = {};
  for (const [officer, by] of Object.entries(officers))
    for (const [name, filter] of Object.entries(filters))
      for (const order of orders)
        sight[`${officer}, ${name}, by ${order}`] = await whole(
          (after) => new FindWorkItems(by, filter, { limit: 3, after, asOf }, order),
        );
  return sight;
};

const asker = (question: string): string => question.split(',', 1).join();

/** The documents that each officer may read now. */
const readableNow = async (): Promise<Readonly<Record<string, ReadonlySet<string>>>> => {
  const all = Object.entries(officers).map(async ([officer, by]) => {
    const { rows } = await office.ask(new FindDocuments(by, {}, { limit: 500 }));
    return [officer, new Set(rows.map(({ documentId }) => documentId))] as const;
  });
  return Object.fromEntries(await Promise.all(all));
};

const whole = async (page: (after?: Keys) => FindWorkItems): Promise<WorkItemView[]> => {
  const rows: WorkItemView[] = [];
  for (let after: Keys | undefined; ;) {
    const found: Page<WorkItemView> = await office.ask(page(after));
    rows.push(...found.rows);
    if (!found.next) return rows;
    after = found.next;
  }
};

/** How many of these wait, by unit and kind, counted here. */
const countsOf = (rows: readonly WorkItemView[], by: Principal): readonly QueueCount[] => {
  const places = [...new Set(rows.map(({ unitId, kind }) => `${unitId} ${kind}`))].sort();
  return places.map((place) => {
    const of = rows.filter(({ unitId, kind }) => `${unitId} ${kind}` === place);
    const [unitId = '', kind] = place.split(' ') as [string, WorkItemKind];
    const own = of.filter(({ officerId }) => officerId === by.id).length;
    const unclaimed = of.filter(({ officerId }) => officerId === null).length;
    return { unitId, kind, total: of.length, own, unclaimed };
  });
};

/** A document on its way, one step at a time; the time passes as told, and some steps take none. */
const ways = async function* (n: number): AsyncGenerator<void> {
  const documentId = randomUUID();
  const handOverId = randomUUID();
  const at = (): { documentId: string; at: string } => ({ documentId, at: instant() });
  const due = n % 3 ? { due: `2026-05-${10 + n}T00:00:00.000Z` } : {};
  const subject = `Matter ${n} of ${n % 2 ? 'water' : 'roads'}`;
  await office.order(ReceiveDocument, program, {
    ...{ ...without(receipt, 'due'), ...due, ...at(), subject },
  });
  yield;
  await office.order(RegisterDocument, program, { ...at(), registerId: 'riverside.in.2026' });
  yield;
  const priority = n % 3 === 1 ? 'urgent' : 'immediate';
  if (n % 3) await office.order(SetPriority, program, { ...at(), priority });
  const to = n % 2 ? permits : legal;
  await office.order(HandOverDocument, program, { ...at(), handOverId, purpose: 'action', to });
  yield;
  if (n % 4 === 3)
    await office.order(RefuseHandOver, program, { ...at(), handOverId, reason: 'No' });
  else await office.order(AcceptHandOver, program, { ...at(), handOverId });
  yield;
  await office.order(CorrectDocument, program, {
    ...at(),
    kind: 'complaint',
    reason: 'Read again',
  });
  if (to === permits && n % 4 !== 3) await office.order(ClaimDocument, bob, at());
  const accessLevel = n % 5 ? 'internal' : 'secret';
  await office.order(SetAccessLevel, program, { ...at(), accessLevel, reason: 'Needed' });
  yield;
  await office.order(SettleDocument, program, { ...at(), way: 'taken-note' });
  if (n % 3) await office.order(CloseDocument, program, at());
};

beforeAll(async () => {
  office = await Office.start();
  await office.furnish();
  const documents = Array.from({ length: 8 }, (_, n) => ways(n));
  for (let round = 0; round < 6; round++) {
    for (const [n, document] of documents.entries()) {
      clock += n % 3 ? minute : 5 * day;
      await document.next();
    }
    seen.push({ asOf: instant(), sight: await lookedAt() });
  }
  clock += day;
}, 240_000);
afterAll(() => office.stop());

describe('the queues as of an instant', () => {
  it('are what everybody saw then of what they may read now, filter by filter, order by order, page by page', async () => {
    const readable = await readableNow();
    for (const { asOf, sight } of seen)
      expect(await lookedAt(asOf)).toEqual(
        Object.fromEntries(
          Object.entries(sight).map(([question, rows]) => [
            question,
            rows.filter(({ subjectId }) => readable[asker(question)]?.has(subjectId)),
          ]),
        ),
      );
    const rows = seen.flatMap(({ sight }) => Object.values(sight).flat());
    expect(rows.length).toBeGreaterThan(500);
    expect(await lookedAt(instant())).toEqual(await lookedAt());
  }, 240_000);

  it('show nothing of a document that was classified since, nor of one that is registered elsewhere by now', async () => {
    const readable = await readableNow();
    const gone = Object.keys(officers).filter((officer) =>
      seen.some(({ sight }) =>
        Object.entries(sight).some(
          ([question, rows]) =>
            asker(question) === officer &&
            rows.some(({ subjectId }) => !readable[officer]?.has(subjectId)),
        ),
      ),
    );
    expect(gone).toEqual(['ann', 'bob', 'lea', 'rolf']);
  });

  it('were empty before the first document came', async () => {
    const rows = Object.values(await lookedAt(new Date(begin).toISOString())).flat();
    expect(rows).toEqual([]);
  });

  it('hold what was recorded late at the time at which it took place', async () => {
    const documentId = randomUUID();
    const at = new Date(begin - 30 * day).toISOString();
    const late = { ...without(receipt, 'due'), receivedAt: at };
    await office.order(ReceiveDocument, program, { ...late, documentId, at });
    const asked = new FindWorkItems(
      ann,
      {},
      {
        asOf: new Date(begin - day).toISOString(),
      },
      'since',
    );
    const { rows } = await office.ask(asked);
    expect(rows).toMatchObject([{ documentId, kind: 'registration', since: at, number: null }]);
  });

  it('are counted as they are listed, filter by filter', async () => {
    for (const { asOf } of seen)
      for (const by of Object.values(officers))
        for (const filter of Object.values(filters)) {
          const rows = await whole(
            (after) => new FindWorkItems(by, filter, { after, asOf }, 'due'),
          );
          const counts = await office.ask(new CountWorkItems(by, filter, asOf));
          expect(counts).toEqual(countsOf(rows, by));
        }
  }, 240_000);

  it('can not be told of the future', async () => {
    const asOf = new Date(Date.now() + day).toISOString();
    const asked = office.ask(new FindWorkItems(ann, {}, { asOf }, 'due'));
    await expect(asked).rejects.toThrow(InstantInFuture);
    const counted = office.ask(new CountWorkItems(ann, {}, asOf));
    await expect(counted).rejects.toThrow(InstantInFuture);
  });

  it('wait for the rebuild after an upgrade, while today is answered', async () => {
    await office.rows('ALTER VIEW work_item_past RENAME TO elsewhere');
    const asked = office.ask(new FindWorkItems(ann, {}, { asOf: instant() }, 'due'));
    await expect(asked).rejects.toThrow(ReadModelBeingBuilt);
    expect((await office.ask(new FindWorkItems(ann))).rows).not.toEqual([]);
    await office.rows('ALTER VIEW elsewhere RENAME TO work_item_past');
  });
});
