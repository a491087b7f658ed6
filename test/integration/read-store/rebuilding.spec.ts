import {
  isSame,
  outcomeOfRequest,
  putRequest,
  verify,
  type RequestAction,
  type RowsHeard,
} from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { dayOfWork, deskProjections, write } from './desk.js';
import { kill, project, projectElsewhere } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const ask = async (own: SpecStores, action: RequestAction): Promise<void> => {
  const id = await putRequest(own.reads.database, { group: 'desk', action, by: 'ann' });
  await eventually(async () =>
    expect((await outcomeOfRequest(own.reads.database, id))?.kind).toMatch(
      /^(building|going-back)$/,
    ),
  );
};

const generations = (own: SpecStores) =>
  own.reads.query<{ generation: number; state: string; comparison: unknown }>(
    `SELECT generation, state, comparison FROM projection_generation
     WHERE group_name = 'desk' ORDER BY generation`,
  );

const equal = ['task', 'place', 'place_past'].map((table) => ({ table, isEqual: true }));

const becomesLive = (own: SpecStores, generation: number): Promise<void> =>
  eventually(async () => expect(await liveGeneration(own)).toBe(generation), 30_000);

const liveGeneration = async (own: SpecStores): Promise<number | undefined> =>
  (await generations(own)).find(({ state }) => state === 'live')?.generation;

/** How far the generation that is being built has got. */
const builtTo = async (own: SpecStores): Promise<number> => {
  const [row] = await own.reads.query<{ at: number }>(
    `SELECT min(position) AS at FROM projection_checkpoint
     JOIN projection_generation USING (group_name, generation)
     WHERE group_name = 'desk' AND state = 'building'`,
  );
  return row?.at ?? -1;
};

const units = async (own: SpecStores): Promise<string[]> =>
  (await own.reads.query<{ unitId: string }>('SELECT DISTINCT unit_id FROM task ORDER BY 1')).map(
    ({ unitId }) => unitId,
  );

const expectTasks = async (own: SpecStores, tasks: number): Promise<void> => {
  const gone = dayOfWork(tasks).filter(({ type }) => type === 'TaskClosed').length;
  expect(await own.reads.query('SELECT count(*) FROM task')).toEqual([{ count: tasks - gone }]);
  expect(await own.reads.query('SELECT sum(count) AS count FROM task_count')).toEqual([
    { count: tasks - gone },
  ]);
};

/** Writes, and looks at the rows all the while, until told to stop. */
const useWhile = async (own: SpecStores, work: () => Promise<void>): Promise<number> => {
  let isOver = false;
  let written = 300;
  let leastSeen = 0;
  const using = (async () => {
    for (; !isOver; written += 10) {
      const at = await write(own.events, ...dayOfWork(10, written));
      await own.reads.waitFor('desk', at, 10_000);
      const [row] = await own.reads.query<{ count: number }>('SELECT count(*) FROM task');
      expect(row?.count).toBeGreaterThanOrEqual(leastSeen);
      leastSeen = row?.count ?? 0;
    }
  })();
  await work();
  isOver = true;
  await using;
  return written;
};

describe('a rebuild', () => {
  it('fills new tables beside the live ones, compares and swaps, while the office works', async () => {
    const own = await stores.fresh();
    project(own, { limits: { events: 100, linger: 1 } });
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(300)), 20_000);
    const written = await useWhile(own, async () => {
      await ask(own, 'rebuild');
      await becomesLive(own, 2);
    });
    await expectTasks(own, written);
    const [before, now] = await generations(own);
    expect(before).toMatchObject({ generation: 1, state: 'retired' });
    expect(now).toMatchObject({ state: 'live', comparison: equal });
  });

  it('tells where the live rows were wrong, and mends them', async () => {
    const own = await stores.fresh();
    const heard: RowsHeard[] = [];
    own.reads.onChange((each) => heard.push(each));
    await eventually(() => expect(heard.splice(0)).toEqual([{ kind: 'missed' }]));
    project(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(300)), 20_000);
    await own.reads.query(`DELETE FROM task WHERE task_id = 't1'`);
    await ask(own, 'rebuild');
    await becomesLive(own, 2);
    const [, now] = await generations(own);
    expect(now?.comparison).toMatchObject([
      { table: 'task', rows: { live: 239, next: 240 }, isEqual: false },
      ...equal.slice(1),
    ]);
    await eventually(() => expect(heard).toContainEqual({ kind: 'missed' }));
    await expectTasks(own, 300);
  });

  it('follows by itself when a projection has changed, and can be taken back', async () => {
    const own = await stores.fresh();
    const before = project(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(20)), 20_000);
    expect(await units(own)).toContain('unit1');
    await before.stop();

    const changed = project(own, { projections: deskProjections(2) });
    await becomesLive(own, 2);
    expect((await units(own)).filter((unit) => unit !== unit.toUpperCase())).toEqual([]);

    await ask(own, 'rollback');
    await becomesLive(own, 1);
    expect(await units(own)).toContain('unit1');
    await changed.stop();

    project(own, { projections: deskProjections(2) });
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(20, 20)), 20_000);
    await expectTasks(own, 40);
    expect((await generations(own)).map(({ generation, state }) => [generation, state])).toEqual([
      [1, 'live'],
      [2, 'retired'],
    ]);
  });

  it('goes on where it was when its process was killed', async () => {
    const own = await stores.fresh();
    const first = await projectElsewhere(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(1_500)), 30_000);
    await ask(own, 'rebuild');
    await eventually(async () => expect(await builtTo(own)).toBeGreaterThan(0));
    await kill(first);
    await projectElsewhere(own);
    await becomesLive(own, 2);
    await expectTasks(own, 1_500);
    expect((await generations(own))[1]).toMatchObject({ comparison: equal });
  });

  it('is taken over by another when its process is killed in the midst of it, under load', async () => {
    const own = await stores.fresh();
    const first = await projectElsewhere(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(1_500)), 30_000);
    await projectElsewhere(own);
    await ask(own, 'rebuild');
    let written = 1_500;
    for (let isKilled = false; (await liveGeneration(own)) !== 2; written += 20) {
      const at = await write(own.events, ...dayOfWork(20, written));
      if (!isKilled && (await builtTo(own)) > 0) {
        await kill(first);
        isKilled = true;
        expect(await liveGeneration(own)).toBe(1);
      }
      await own.reads.waitFor('desk', at, 20_000);
    }
    expect((await generations(own))[1]).toMatchObject({ comparison: equal });
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(20, written)), 20_000);
    await expectTasks(own, written + 20);
    const options = { database: own.reads.database, source: own.events };
    const found = await verify({ ...options, projections: deskProjections() }, 'desk');
    expect(found.tables.map(({ table }) => table)).toEqual(['task', 'place', 'place_past']);
    expect(found.tables.filter((table) => !isSame(table))).toEqual([]);
    expect(found.wrongCounts).toEqual([]);
  }, 120_000);
});
