import { lengthOf, ReadModelBehind, type RowsHeard } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { closed, dayOfWork, moved, opened, write, type TaskRow } from './desk.js';
import { project } from './runners.js';
import { Stores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

describe('the runner', () => {
  it('turns events into rows, and tells when they are there', async () => {
    const own = await stores.fresh();
    project(own);
    const due = '2026-04-01T00:00:00.000Z';
    const at = await write(
      own.events,
      opened('a', 'permits', due),
      opened('b'),
      moved('b', 'archive'),
    );
    await own.reads.waitFor('desk', at, 10_000);
    expect(await own.reads.query<TaskRow>('SELECT * FROM task ORDER BY task_id')).toEqual([
      {
        taskId: 'a',
        unitId: 'permits',
        officerId: null,
        due,
        labels: ['a "b"', 'permits'],
        moves: 0,
      },
      {
        taskId: 'b',
        unitId: 'archive',
        officerId: null,
        due: null,
        labels: ['a "b"', 'permits'],
        moves: 1,
      },
    ]);
  });

  it('refuses to answer rather than with rows that are too old', async () => {
    const own = await stores.fresh();
    const projector = project(own);
    await own.reads.waitFor('desk', await write(own.events, opened('a')), 10_000);
    await projector.stop();
    const later = await write(own.events, opened('b'));
    await expect(own.reads.waitFor('desk', later, 200)).rejects.toThrow(ReadModelBehind);
    await own.reads.waitFor('desk', later - 1n, 200);
  });

  it.each([1, 3])('keeps exact counts with %i lanes', async (lanes) => {
    const own = await stores.fresh();
    project(own, { lanes, limits: { events: 50, linger: 1 } });
    const at = await write(own.events, ...dayOfWork(300));
    await own.reads.waitFor('desk', at, 20_000);
    const counted = await own.reads.query('SELECT * FROM task_count ORDER BY unit_id');
    const recounted = await own.reads.query(
      'SELECT unit_id, officer_id, count(*) FROM task GROUP BY 1, 2 ORDER BY 1',
    );
    expect(counted).toEqual(recounted);
    expect(recounted).toHaveLength(7);
  });

  it('counts by month and by class of length, and nothing that has no month', async () => {
    const own = await stores.fresh();
    project(own);
    const due = (id: string, at: string) => opened(id, 'permits', at);
    const events = [
      due('a', '2026-01-31T23:59:59.999Z'),
      due('b', '2026-02-01T00:00:00.000+01:00'),
      due('c', '2026-02-28T12:00:00.000Z'),
      opened('d'),
      ...['a', 'b', 'c'].map((id, n) => moved(id, 'permits', [0, 3_600_000, 3_600_001][n])),
    ];
    await own.reads.waitFor('desk', await write(own.events, ...events), 10_000);
    const counted = await own.reads.query<{ length: number }>(
      `SELECT to_char(month, 'YYYY-MM-DD') AS month, length, count FROM due_count ORDER BY 1, 2`,
    );
    const hour = Math.floor(Math.log(3_600_000) / Math.log(1.05));
    expect(counted).toEqual([
      { month: '2026-01-01', length: 0, count: 1 },
      { month: '2026-01-01', length: hour, count: 1 },
      { month: '2026-02-01', length: hour, count: 1 },
    ]);
    expect(lengthOf(hour)).toBeLessThanOrEqual(3_600_000);
    expect(lengthOf(hour + 1)).toBeGreaterThan(3_600_001);
  });

  it.each([1, 3])('makes rows of other rows as these come, with %i lanes', async (lanes) => {
    const own = await stores.fresh();
    project(own, { lanes, limits: { events: 50, linger: 1 } });
    const at = await write(own.events, ...dayOfWork(300));
    await own.reads.waitFor('history', at, 20_000);
    const made = await own.reads.query('SELECT * FROM path ORDER BY task_id');
    const counted = 'SELECT task_id, count(*) AS steps FROM step GROUP BY 1 ORDER BY 1';
    expect(made).toEqual(await own.reads.query(counted));
    expect(made).toHaveLength(300);
  });

  it('goes on where it stopped, also with another number of lanes', async () => {
    const own = await stores.fresh();
    for (const [lanes, from] of [
      [1, 0],
      [4, 100],
      [2, 200],
    ] as const) {
      const projector = project(own, { lanes });
      const at = await write(own.events, ...dayOfWork(100, from));
      await own.reads.waitFor('history', at, 20_000);
      await own.reads.waitFor('desk', at, 20_000);
      await projector.stop();
    }
    const events = dayOfWork(300);
    expect(await own.reads.query('SELECT count(*) FROM step')).toEqual([{ count: events.length }]);
    const open = events.filter(({ type }) => type === 'TaskOpened').length;
    const gone = events.filter(({ type }) => type === 'TaskClosed').length;
    expect(await own.reads.query('SELECT count(*) FROM task')).toEqual([{ count: open - gone }]);
    expect(await own.reads.query('SELECT sum(count) AS count FROM task_count')).toEqual([
      { count: open - gone },
    ]);
  });

  it('tells which desks have changed rows', async () => {
    const own = await stores.fresh();
    const heard: RowsHeard[] = [];
    const stop = own.reads.onChange((each) => heard.push(each));
    await eventually(() => expect(heard.splice(0)).toEqual([{ kind: 'missed' }]));
    project(own);
    await own.reads.waitFor('desk', await write(own.events, opened('a', 'permits')), 10_000);
    await eventually(() => expect(heard.splice(0)).toHaveLength(1));
    const position = await write(own.events, moved('a', 'archive'));
    await eventually(() =>
      expect(heard).toEqual([
        { kind: 'changed', table: 'task', value: 'permits', position },
        { kind: 'changed', table: 'task', value: 'archive', position },
      ]),
    );
    stop();
    await own.reads.waitFor('desk', await write(own.events, closed('a')), 10_000);
    expect(heard).toHaveLength(2);
  });

  it('reports how far it is, and that it is well', async () => {
    const own = await stores.fresh();
    project(own);
    const at = await write(own.events, opened('a'));
    await eventually(async () => {
      const status = await own.reads.status();
      expect(
        status.map(({ group, position, head, parked }) => ({ group, position, head, parked })),
      ).toEqual([
        { group: 'desk', position: Number(at), head: Number(at), parked: 0 },
        { group: 'history', position: Number(at), head: Number(at), parked: 0 },
      ]);
    });
  });
});
