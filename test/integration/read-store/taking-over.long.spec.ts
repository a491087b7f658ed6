import { eventually } from '@chancery/testing';
import { dayOfWork, write } from './desk.js';
import { kill, project, projectElsewhere } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const leaders = (own: SpecStores): Promise<{ pid: number }[]> =>
  own.reads.query(
    `SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = 4217
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );

/** Every event exactly once: a step is one event, and the counts would show a task taken in twice. */
const expectAllOnce = async (own: SpecStores, tasks: number): Promise<void> => {
  const events = dayOfWork(tasks);
  const gone = events.filter(({ type }) => type === 'TaskClosed').length;
  expect(await own.reads.query('SELECT count(*) FROM step')).toEqual([{ count: events.length }]);
  expect(await own.reads.query('SELECT count(*) FROM task')).toEqual([{ count: tasks - gone }]);
  expect(await own.reads.query('SELECT * FROM task_count ORDER BY unit_id')).toEqual(
    await own.reads.query(
      'SELECT unit_id, officer_id, count(*) FROM task GROUP BY 1, 2 ORDER BY 1',
    ),
  );
};

describe('several runners', () => {
  it('lead one at a time, and another takes over when one is killed', async () => {
    const own = await stores.fresh();
    const processes = [await projectElsewhere(own), await projectElsewhere(own)];
    let written = 0;
    let last = -1n;
    for (const each of processes) {
      const writing = write(own.events, ...dayOfWork(200, written));
      await eventually(async () => expect(await leaders(own)).toHaveLength(1));
      await kill(each);
      processes.push(await projectElsewhere(own));
      last = await writing;
      written += 200;
      if (processes.length > 5) break;
    }
    await own.reads.waitFor('desk', last, 20_000);
    await own.reads.waitFor('history', last, 20_000);
    await expectAllOnce(own, written);
    expect(await leaders(own)).toHaveLength(1);
  });

  it('never both apply an event: one whose checkpoint was moved begins again from where it is', async () => {
    const own = await stores.fresh();
    const messages: string[] = [];
    project(own, { log: (message) => messages.push(message) });
    await own.reads.waitFor('history', await write(own.events, ...dayOfWork(50)), 20_000);
    await own.reads.query(
      `UPDATE projection_checkpoint SET position = position - 1, event_id = NULL
       WHERE group_name = 'desk'`,
    );
    await write(own.events, ...dayOfWork(50, 50));
    const last = await write(own.events, ...dayOfWork(50, 100));
    await own.reads.waitFor('desk', last, 20_000);
    await own.reads.waitFor('history', last, 20_000);
    expect(messages.join()).toMatch(/The checkpoint of desk is not where this runner left it/);
  });

  it('go on by themselves when Postgres was killed', async () => {
    const own = await stores.fresh();
    project(own, { lanes: 2, limits: { events: 20, linger: 1 } });
    const killed: number[] = [];
    let last = -1n;
    for (const round of [0, 1, 2]) {
      const writing = write(own.events, ...dayOfWork(100, round * 100));
      await eventually(async () => {
        expect(killed).not.toContain(stores.postgres.pid);
        expect((await own.reads.positions()).size).toBe(2);
      });
      killed.push(stores.postgres.pid);
      process.kill(stores.postgres.pid, 'SIGKILL');
      last = await writing;
    }
    await eventually(() => own.reads.waitFor('desk', last, 5_000), 30_000);
    await eventually(() => own.reads.waitFor('history', last, 5_000), 30_000);
    await expectAllOnce(own, 300);
  });
});
