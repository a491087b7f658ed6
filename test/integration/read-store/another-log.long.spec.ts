import { findStrays, healthOf, resetReadModels, verify } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { dayOfWork, deskProjections, opened, write } from './desk.js';
import { project } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const taskIds = async (own: SpecStores): Promise<string[]> =>
  (await own.reads.query<{ taskId: string }>('SELECT task_id FROM task ORDER BY 1')).map(
    ({ taskId }) => taskId,
  );

const strays = async (own: SpecStores): Promise<string[]> =>
  (await findStrays(own.reads.database, own.events)).map(
    ({ follower, error }) => `${follower}: ${error.message}`,
  );

const differences = async (own: SpecStores) => {
  const options = { database: own.reads.database, source: own.events };
  const { tables } = await verify({ ...options, projections: deskProjections() }, 'desk');
  return tables.map(({ missing, surplus, different }) => missing + surplus + different);
};

/** An office that has worked on since its backup. */
const restoredToBefore = async (said: string[] = []): Promise<SpecStores> => {
  const own = await stores.fresh();
  project(own, { log: (message) => said.push(message) });
  await own.reads.waitFor('desk', await write(own.events, opened('kept')), 20_000);
  const backup = await own.backUp();
  await own.reads.waitFor(
    'desk',
    await write(own.events, opened('lost1'), opened('lost2')),
    20_000,
  );
  await own.reads.waitFor('history', 3n, 20_000);
  await own.exchangeLog(backup);
  return own;
};

describe('a log that is not the one that was followed', () => {
  it('is recognised when it is shorter: nothing of it is projected, and it is told once', async () => {
    const said: string[] = [];
    const own = await restoredToBefore(said);
    await eventually(async () =>
      expect(await strays(own)).toEqual([
        expect.stringMatching(
          /^desk: Event \S+ was read at position 4, the log ends at position 2/,
        ),
        expect.stringMatching(/^history: /),
      ]),
    );
    await eventually(() => expect(said.join()).toMatch(/Nothing is projected: .* reset/));
    await write(own.events, opened('new1'), opened('new2'), opened('new3'));
    expect(await strays(own)).toEqual([
      expect.stringMatching(/^desk: Event \S+ was read at position 4, the log has event \S+ there/),
      expect.stringMatching(/^history: /),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await taskIds(own)).toEqual(['kept', 'lost1', 'lost2']);
    const told = said.filter((message) => message.includes('Nothing is projected'));
    expect(new Set(told).size).toBe(told.length);
  });

  it('is followed from its beginning after a reset', async () => {
    const own = await restoredToBefore();
    await own.reads.database.rows(
      `INSERT INTO policy_checkpoint (policy, position, event_id) VALUES ('a', 3, 'x')`,
    );
    await eventually(async () => expect(await strays(own)).toHaveLength(3));
    expect(await resetReadModels(own.reads.database, { by: 'ann', reason: 'restored' })).toEqual([
      'desk',
      'history',
    ]);
    const at = await write(own.events, opened('new'));
    await own.reads.waitFor('desk', at, 20_000);
    expect(await taskIds(own)).toEqual(['kept', 'new']);
    expect(await strays(own)).toEqual([]);
    expect(await differences(own)).toEqual([0, 0, 0]);
    expect(
      await own.reads.query(
        `SELECT group_name, reason, requested_by FROM projection_request WHERE action = 'reset'`,
      ),
    ).toEqual([
      { groupName: 'desk', reason: 'restored', requestedBy: 'ann' },
      { groupName: 'history', reason: 'restored', requestedBy: 'ann' },
    ]);
    expect(await own.reads.query('SELECT FROM policy_checkpoint')).toEqual([]);
  });

  it('may be reset while all is well, under load', async () => {
    const own = await stores.fresh();
    project(own);
    await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(50)), 20_000);
    const writing = write(own.events, ...dayOfWork(200, 50));
    await resetReadModels(own.reads.database, { by: 'ann' });
    await writing;
    await own.reads.waitFor('desk', await write(own.events, opened('last')), 20_000);
    expect(await taskIds(own)).toHaveLength(201);
    expect(await differences(own)).toEqual([0, 0, 0]);
  });

  it('is recognised when it is new', async () => {
    const own = await stores.fresh();
    project(own);
    await own.reads.waitFor('desk', await write(own.events, opened('one')), 20_000);
    await own.reads.waitFor('history', 1n, 20_000);
    await own.exchangeLog();
    await eventually(async () =>
      expect(await strays(own)).toEqual([
        expect.stringMatching(/^desk: .* the log ends at position 1 now/),
        expect.stringMatching(/^history: .* the log ends at position 1 now/),
      ]),
    );
  });

  it('is told from one that has only gone on: positions and ids are the same', async () => {
    const own = await stores.fresh();
    project(own);
    await own.reads.waitFor('desk', await write(own.events, opened('one')), 20_000);
    const backup = await own.backUp();
    await own.exchangeLog(backup);
    await own.reads.waitFor('desk', await write(own.events, opened('two')), 20_000);
    expect(await strays(own)).toEqual([]);
    expect(await taskIds(own)).toEqual(['one', 'two']);
  });
});

describe('a checkpoint of a time before ids were kept', () => {
  const forgetIds = (own: SpecStores) =>
    own.reads.database.rows('UPDATE projection_checkpoint SET event_id = NULL');

  it('gets the id of the event at its position', async () => {
    const own = await stores.fresh();
    const before = project(own);
    await own.reads.waitFor('desk', await write(own.events, opened('one')), 20_000);
    await own.reads.waitFor('history', 1n, 20_000);
    await before.stop();
    await forgetIds(own);
    project(own);
    await eventually(async () =>
      expect(
        await own.reads.query('SELECT FROM projection_checkpoint WHERE event_id IS NULL'),
      ).toEqual([]),
    );
    await own.reads.waitFor('desk', await write(own.events, opened('two')), 20_000);
    expect(await taskIds(own)).toEqual(['one', 'two']);
  });

  it('is of another log if no event is there', async () => {
    const own = await stores.fresh();
    const before = project(own);
    await own.reads.waitFor('desk', await write(own.events, opened('one')), 20_000);
    await before.stop();
    await forgetIds(own);
    await own.reads.database.rows('UPDATE projection_checkpoint SET position = 77');
    expect(await strays(own)).toEqual([
      'desk: An event was read at position 77, the log ends at position 2 now.',
      'history: An event was read at position 77, the log ends at position 2 now.',
    ]);
  });
});

describe('a first filling', () => {
  it('is told while it is far from the end of the log', async () => {
    const own = await stores.fresh();
    await write(own.events, ...dayOfWork(3_000));
    project(own, { limits: { events: 20, linger: 1 } });
    await eventually(async () => {
      const [desk] = await own.reads.status();
      expect(desk && [healthOf(desk), desk.behindEvents, desk.isBehindMore]).toEqual([
        'filling',
        1_000,
        true,
      ]);
    });
    await eventually(async () => {
      const [desk] = await own.reads.status();
      expect(desk && [healthOf(desk), desk.behindEvents]).toEqual(['up', 0]);
    }, 60_000);
  });
});
