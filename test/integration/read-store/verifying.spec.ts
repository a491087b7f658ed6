import { isSame, verify, type Verification } from '@chancery/read-store';
import { dayOfWork, deskProjections, moved, opened, write } from './desk.js';
import { project } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const check = (
  own: SpecStores,
  sample?: number,
  projections = deskProjections(),
  group = 'desk',
) => {
  const { database } = own.reads;
  const options = { database, source: own.events, projections, ...(sample && { sample }) };
  return verify(options, group);
};

const isRight = ({ tables, wrongCounts }: Verification): boolean =>
  tables.every(isSame) && wrongCounts.length === 0;

describe('verify', () => {
  it('finds nothing where rows are what the log says', async () => {
    const own = await stores.fresh();
    project(own, { lanes: 3, limits: { events: 64, linger: 1 } });
    const due = '2026-04-01T10:00:00Z';
    const last = await write(own.events, opened('x', 'permits', due), ...dayOfWork(500));
    await own.reads.waitFor('desk', last, 20_000);
    const found = await check(own);
    expect(isRight(found)).toBe(true);
    expect(found.tables).toMatchObject([
      { table: 'task', rows: 401 },
      { table: 'place', rows: 401 },
      { table: 'place_past', rows: 267 },
    ]);
  });

  it('finds a row that is missing, one too many, one that differs, and counts that are wrong', async () => {
    const own = await stores.fresh();
    const runner = project(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(200)), 20_000);
    await runner.stop();
    await own.reads.query(`DELETE FROM task WHERE task_id = 't1'`);
    await own.reads.query(`UPDATE task SET moves = 9 WHERE task_id = 't2'`);
    await own.reads.query(`INSERT INTO task (task_id, unit_id) VALUES ('made-up', 'permits')`);
    const found = await check(own);
    expect(found.tables[0]).toMatchObject({ missing: 1, different: 1, surplus: 1 });
    expect(found.tables[0]?.examples.sort()).toEqual(['["made-up"]', '["t1"]', '["t2"]']);
    expect(found.wrongCounts).toEqual([]);
    await own.reads.query(`UPDATE task_count__g1 SET count = count + 1 WHERE unit_id = 'unit3'`);
    expect((await check(own)).wrongCounts).toEqual(['task_count']);
  });

  it('finds rows made of others that are not what these say, also in a sample', async () => {
    const own = await stores.fresh();
    const runner = project(own);
    await own.reads.waitFor('history', await write(own.events, ...dayOfWork(200)), 20_000);
    await runner.stop();
    const made = async (sample?: number) => {
      const found = await check(own, sample, deskProjections(), 'history');
      return found.tables.find(({ table }) => table === 'path');
    };
    expect(await made()).toMatchObject({ rows: 200, missing: 0, different: 0, surplus: 0 });
    expect(await made(60)).toMatchObject({ missing: 0, different: 0, surplus: 0 });
    await own.reads.query(`DELETE FROM path WHERE task_id = 't1'`);
    await own.reads.query(`UPDATE path SET steps = 9 WHERE task_id = 't2'`);
    await own.reads.query(`INSERT INTO path VALUES ('made-up', 1)`);
    expect(await made()).toMatchObject({ missing: 1, different: 1, surplus: 1 });
  });

  it('looks at a part of the rows when asked for a sample', async () => {
    const own = await stores.fresh();
    const runner = project(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(500)), 20_000);
    await runner.stop();
    const part = await check(own, 40);
    expect(isRight(part)).toBe(true);
    expect(part.tables[0]?.rows).toBeGreaterThan(0);
    expect(part.tables[0]?.rows).toBeLessThan(150);
    await own.reads.query('UPDATE task SET moves = 9');
    expect((await check(own, 40)).tables[0]?.different).toBeGreaterThan(0);
  });

  it('does not count parked events as missing', async () => {
    const own = await stores.fresh();
    const projections = deskProjections(1, { isMended: false });
    const runner = project(own, { projections });
    await write(own.events, opened('a'), opened('bad', 'nowhere'));
    const last = await write(own.events, moved('bad', 'archive'));
    await own.reads.waitFor('desk', last, 20_000);
    await runner.stop();
    expect(isRight(await check(own, undefined, projections))).toBe(true);
  });
});
