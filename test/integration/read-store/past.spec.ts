import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { rowsOf, type Message, type Projection, type TableOf } from '@chancery/kernel';
import { isSame, outcomeOfRequest, putRequest, spansAround, verify } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { project } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

/** Keys on hooks of a board, with values of all types. */
interface HookRow {
  readonly boardId: string;
  readonly hook: number;
  readonly holder: string | null;
  readonly labels: readonly string[];
  readonly detail: object | null;
  readonly due: string | null;
  readonly isLent: boolean;
}

const hookTable: TableOf<HookRow> = {
  name: 'hook',
  key: ['boardId', 'hook'],
  columns: {
    boardId: 'text',
    hook: 'integer',
    holder: 'text',
    labels: 'text[]',
    detail: 'jsonb',
    due: 'timestamptz',
    isLent: 'boolean',
  },
  counts: [{ into: 'hook_count', by: ['holder'] }],
  announce: 'boardId',
  past: { into: 'hook_past', indexes: ['(holder, span, board_id, valid_from, valid_to)'] },
};
const hooks = rowsOf(hookTable);

interface Hung {
  readonly type: 'KeyHung';
  readonly data: { readonly boardId: string; readonly hook: number; readonly holder: string };
}
interface Lent {
  readonly type: 'KeyLent';
  readonly data: { readonly boardId: string; readonly hook: number; readonly holder: string };
}
interface Taken {
  readonly type: 'KeyTaken';
  readonly data: { readonly boardId: string; readonly hook: number };
}
interface Polished {
  readonly type: 'BoardPolished';
  readonly data: { readonly boardId: string };
}
type BoardEvent = Hung | Lent | Taken | Polished;

const labels = ['a "b"', 'c,{d}\\', ''];
const detail = { list: [1, null], text: 'it\'s "so"' };
const due = '2026-04-01T10:00:00.123456Z';

const boards = (faults = { isMended: true }): Projection[] => {
  const board: Projection<BoardEvent> = {
    name: 'hook',
    version: 1,
    group: 'boards',
    tables: [hookTable],
    on: {
      KeyHung: ({ data: { boardId, hook, holder } }) => {
        if (holder === 'nobody' && !faults.isMended) throw new Error('Whose key is this?');
        const row = { holder, labels, detail, due, isLent: false };
        return [hooks.upsert({ boardId, hook }, row)];
      },
      KeyLent: ({ data: { boardId, hook, holder } }) => [
        hooks.update({ boardId, hook }, { holder, isLent: true }),
      ],
      KeyTaken: ({ data: { boardId, hook } }) => [hooks.remove({ boardId, hook })],
      BoardPolished: ({ data: { boardId } }) => [hooks.update({ boardId }, { labels: [] })],
    },
  };
  return [board];
};

interface Told {
  readonly event: BoardEvent;
  readonly at: number;
}

const begin = Date.parse('2026-03-02T09:30:00.000Z');
const iso = (at: number): string => new Date(at).toISOString();

const tell = async (own: SpecStores, told: readonly Told[]): Promise<bigint> => {
  let position = -1n;
  for (const { event, at } of told) {
    const news = {
      ...(event as Message),
      id: randomUUID(),
      metadata: { ...metadata, occurredAt: iso(at) },
    };
    const stream = `board-${event.data.boardId}`;
    position = (await own.events.append(stream, [news], 'any')).position;
  }
  return position;
};

const metadata = {
  $correlationId: 'c',
  $causationId: 'c',
  commandId: 'c',
  actor: { kind: 'service', id: 'spec' },
  authorityId: 'riverside',
} as const;

const boardId = fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5');
const hook = fc.constantFrom(1, 2);
const holder = fc.constantFrom('ann', 'bob');
const event: fc.Arbitrary<BoardEvent> = fc.oneof(
  fc.record({ type: fc.constant('KeyHung' as const), data: fc.record({ boardId, hook, holder }) }),
  fc.record({ type: fc.constant('KeyLent' as const), data: fc.record({ boardId, hook, holder }) }),
  fc.record({ type: fc.constant('KeyTaken' as const), data: fc.record({ boardId, hook }) }),
  fc.record({ type: fc.constant('BoardPolished' as const), data: fc.record({ boardId }) }),
);
const year = 365 * 86_400_000;
const stories = fc.array(fc.record({ event, at: fc.integer({ min: 0, max: year }) }), {
  minLength: 60,
  maxLength: 60,
});

/** Who held what, as of an instant, from the rows. */
const heldAt = async (own: SpecStores, at: number): Promise<string[]> => {
  const columns = 'board_id, hook, holder, labels, detail, due, is_lent';
  const rows = await own.reads.query<object>(
    `SELECT ${columns} FROM hook WHERE valid_from <= $1
     UNION ALL SELECT ${columns} FROM hook_past
       WHERE span = ANY($2) AND valid_from <= $1 AND valid_to > $1`,
    [iso(at), spansAround(at)],
  );
  return rows.map((row) => JSON.stringify(row)).sort();
};

/** The same from the events until then, told once more. */
const foldedAt = (told: readonly Told[], until: number): string[] => {
  const rows = new Map<string, object>();
  for (const {
    event: { type, data },
    at,
  } of told) {
    if (at > until) continue;
    const name = (of: number): string => `${data.boardId} ${of}`;
    if (type === 'KeyHung') {
      const row = { ...data, labels, detail, due: iso(Date.parse(due)), isLent: false };
      rows.set(name(data.hook), row);
    } else if (type === 'KeyTaken') rows.delete(name(data.hook));
    else if (type === 'KeyLent') {
      const row = rows.get(name(data.hook));
      if (row) rows.set(name(data.hook), { ...row, holder: data.holder, isLent: true });
    } else {
      for (const each of [1, 2]) {
        const row = rows.get(name(each));
        if (row) rows.set(name(each), { ...row, labels: [] });
      }
    }
  }
  return [...rows.values()].map((row) => JSON.stringify(row)).sort();
};

const isVerified = async (own: SpecStores, projections = boards()): Promise<boolean> => {
  const options = { database: own.reads.database, source: own.events, projections };
  const { tables, wrongCounts } = await verify(options, 'boards');
  expect(tables.map(({ table }) => table)).toEqual(['hook', 'hook_past']);
  return tables.every(isSame) && wrongCounts.length === 0;
};

const ask = async (own: SpecStores, action: 'rebuild' | 'retry'): Promise<void> => {
  const request = { group: 'boards', action, by: 'ann' };
  const id = await putRequest(own.reads.database, request);
  await eventually(async () =>
    expect(await outcomeOfRequest(own.reads.database, id)).toBeDefined(),
  );
};

const inOrder = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => a.at - b.at).map((one) => ({ ...one, at: begin + one.at }));

describe('the past of a table', () => {
  it.each([
    { lanes: 1, events: 2_000, isRebuilt: false },
    { lanes: 1, events: 1, isRebuilt: false },
    { lanes: 3, events: 7, isRebuilt: true },
  ])(
    'is at any instant what the events until then came to ($lanes lanes, $events events at once)',
    ({ lanes, events, isRebuilt }) =>
      fc.assert(
        fc.asyncProperty(
          stories,
          fc.array(fc.integer({ min: 0, max: year }), { minLength: 9, maxLength: 9 }),
          async (story, instants) => {
            const own = await stores.fresh();
            const told = inOrder(story);
            const runner = project(own, {
              projections: boards(),
              lanes,
              limits: { events, linger: 1 },
            });
            const half = await tell(own, told.slice(0, 40));
            if (isRebuilt) {
              await own.reads.waitFor('boards', half, 20_000);
              await ask(own, 'rebuild');
            }
            await own.reads.waitFor('boards', await tell(own, told.slice(40)), 20_000);
            if (isRebuilt) await swapped(own);
            for (const at of [...instants.map((each) => begin + each), ...told.map(({ at }) => at)])
              expect(await heldAt(own, at)).toEqual(foldedAt(told, at));
            expect(await isVerified(own)).toBe(true);
            await runner.stop();
          },
        ),
        { numRuns: 2, endOnFailure: true },
      ),
    120_000,
  );

  it('is verified with the rows: what was left out, added or changed is found', async () => {
    const own = await stores.fresh();
    const runner = project(own, { projections: boards() });
    const story = [
      { event: hung('b1', 'ann'), at: 0 },
      { event: lent('b1', 'bob'), at: 10 },
      { event: lent('b1', 'ann'), at: 20 },
      { event: hung('b2', 'ann'), at: 30 },
      { event: lent('b2', 'bob'), at: 40 },
    ];
    await own.reads.waitFor('boards', await tell(own, inOrder(story)), 20_000);
    await runner.stop();
    expect(await isVerified(own)).toBe(true);
    await own.reads.query(`DELETE FROM hook_past WHERE valid_to = $1`, [iso(begin + 10)]);
    await own.reads.query(`UPDATE hook_past SET holder = 'eve' WHERE board_id = 'b2'`);
    await own.reads.query(`UPDATE hook SET valid_from = $1 WHERE board_id = 'b1'`, [iso(begin)]);
    const options = { database: own.reads.database, source: own.events, projections: boards() };
    expect((await verify(options, 'boards')).tables).toMatchObject([
      { table: 'hook', missing: 0, different: 1 },
      { table: 'hook_past', missing: 1, different: 1, surplus: 0 },
    ]);
  });

  it('keeps what was parked at the time at which it took place, once it is applied', async () => {
    const own = await stores.fresh();
    const faults = { isMended: false };
    project(own, { projections: boards(faults) });
    const story = inOrder([
      { event: hung('b1', 'nobody'), at: 0 },
      { event: lent('b1', 'bob'), at: 100 },
      { event: hung('b2', 'ann'), at: 200 },
    ]);
    await own.reads.waitFor('boards', await tell(own, story), 20_000);
    expect(await heldAt(own, begin + 50)).toEqual([]);
    faults.isMended = true;
    await ask(own, 'retry');
    for (const at of [50, 150, 250])
      expect(await heldAt(own, begin + at)).toEqual(foldedAt(story, begin + at));
    expect(await isVerified(own)).toBe(true);
  });
});

const hung = (board: string, of: string): BoardEvent => ({
  type: 'KeyHung',
  data: { boardId: board, hook: 1, holder: of },
});
const lent = (board: string, to: string): BoardEvent => ({
  type: 'KeyLent',
  data: { boardId: board, hook: 1, holder: to },
});

const swapped = (own: SpecStores): Promise<void> =>
  eventually(async () => {
    const [live] = await own.reads.query<{ generation: number; comparison: object }>(
      `SELECT generation, comparison FROM projection_generation WHERE state = 'live'`,
    );
    expect(live).toMatchObject({
      generation: 2,
      comparison: [
        { table: 'hook', isEqual: true },
        { table: 'hook_past', isEqual: true },
      ],
    });
  }, 30_000);
