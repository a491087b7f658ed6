import {
  isSame,
  outcomeOfRequest,
  putRequest,
  verify,
  type Outcome,
  type RequestAction,
} from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { deskProjections, moved, opened, write } from './desk.js';
import { project } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

/** Rows of a task are withheld while an event of its is parked; a move to nowhere cannot be projected. */
const projections = (faults = { isMended: false }) =>
  deskProjections(1, faults).map((each) =>
    each.group === 'history'
      ? each
      : {
          ...each,
          withheld: 'task',
          on: {
            ...each.on,
            TaskMoved: (event: never) => {
              const { data } = event as { data: { unitId: string } };
              if (data.unitId === 'nowhere' && !faults.isMended) throw new Error('No such desk');
              return (
                (each.on as Record<string, (event: never) => never[]>)['TaskMoved']?.(event) ?? []
              );
            },
          },
        },
  );

const ask = async (own: SpecStores, action: RequestAction, stream?: string): Promise<Outcome> => {
  const reason = 'typed wrongly';
  const request = { group: 'desk', action, stream, reason, by: 'ann' };
  const id = await putRequest(own.reads.database, request);
  return eventually(async () => {
    const outcome = await outcomeOfRequest(own.reads.database, id);
    if (!outcome) throw new Error('no outcome yet');
    return outcome;
  });
};

const shown = (own: SpecStores) =>
  own.reads.query('SELECT task_id, unit_id, moves FROM task ORDER BY task_id');
const counted = (own: SpecStores) =>
  own.reads.query('SELECT unit_id, count::int FROM task_count ORDER BY unit_id');
const pastOf = (own: SpecStores, task: string) =>
  own.reads.query('SELECT unit_id FROM place_past WHERE task_id = $1 ORDER BY valid_to', [task]);

const verified = async (own: SpecStores) => {
  const options = { database: own.reads.database, source: own.events, projections: projections() };
  const { tables, wrongCounts, parked, skipped } = await verify(options, 'desk');
  return {
    wrong: tables.filter((table) => !isSame(table)).map(({ table }) => table),
    wrongCounts,
    parked,
    skipped,
  };
};
const allRight = { wrong: [], wrongCounts: [] };

const liveGeneration = async (own: SpecStores): Promise<number | undefined> =>
  (await own.reads.status()).find(({ group, state }) => group === 'desk' && state === 'live')
    ?.generation;

/** A task that was moved twice and then to nowhere, and one that lies still. */
const withPoison = async (faults = { isMended: false }): Promise<SpecStores> => {
  const own = await stores.fresh();
  project(own, { projections: projections(faults) });
  await write(own.events, opened('good', 'archive'), opened('bad', 'permits'));
  const at = await write(own.events, moved('bad', 'archive', 1), moved('bad', 'permits', 2));
  await own.reads.waitFor('desk', at, 20_000);
  expect(await pastOf(own, 'bad')).toEqual([{ unitId: 'permits' }, { unitId: 'archive' }]);
  const last = await write(own.events, moved('bad', 'nowhere', 3), moved('bad', 'registry', 4));
  await own.reads.waitFor('desk', last, 20_000);
  return own;
};

describe('rows of a stream with a parked event', () => {
  it('are withheld from lists, counts and past alike, and come back whole', async () => {
    const faults = { isMended: false };
    const own = await withPoison(faults);
    const good = { taskId: 'good', unitId: 'archive', moves: 0 };
    expect(await shown(own)).toEqual([good]);
    expect(await counted(own)).toEqual([{ unitId: 'archive', count: 1 }]);
    expect(await pastOf(own, 'bad')).toEqual([]);
    expect(await own.reads.withheld('task')).toBe(1);
    expect(await verified(own)).toEqual({
      ...allRight,
      parked: { events: 2, streams: 1 },
      skipped: 0,
    });

    faults.isMended = true;
    expect(await ask(own, 'retry')).toMatchObject({ streams: [{ kind: 'applied', events: 2 }] });
    expect(await shown(own)).toEqual([{ taskId: 'bad', unitId: 'registry', moves: 4 }, good]);
    expect(await pastOf(own, 'bad')).toEqual(
      ['permits', 'archive', 'permits', 'nowhere'].map((unitId) => ({ unitId })),
    );
    expect(await counted(own)).toEqual([
      { unitId: 'archive', count: 1 },
      { unitId: 'registry', count: 1 },
    ]);
    expect(await own.reads.withheld('task')).toBe(0);
  });

  it('are withheld also where they were there before that was so', async () => {
    const own = await withPoison();
    await own.reads.query(`INSERT INTO task__g1 (task_id, unit_id) VALUES ('bad', 'permits')`);
    expect(await ask(own, 'rebuild')).toEqual({ kind: 'building', generation: 2 });
    await eventually(async () => expect(await liveGeneration(own)).toBe(2), 30_000);
    expect(await shown(own)).toEqual([{ taskId: 'good', unitId: 'archive', moves: 0 }]);
  });
});

describe('an event that an operator has skipped', () => {
  it('stays left out: by verify, by a rebuild, and when that is taken back', async () => {
    const own = await withPoison();
    expect(await ask(own, 'skip', 'task-bad')).toEqual({
      kind: 'retried',
      skipped: { revision: 3, eventType: 'TaskMoved' },
      streams: [{ kind: 'applied', stream: 'task-bad', events: 2 }],
    });
    const rows = [
      { taskId: 'bad', unitId: 'registry', moves: 4 },
      { taskId: 'good', unitId: 'archive', moves: 0 },
    ];
    const right = { ...allRight, parked: { events: 0, streams: 0 }, skipped: 1 };
    expect(await shown(own)).toEqual(rows);
    expect(await verified(own)).toEqual(right);
    expect(
      await own.reads.query(
        'SELECT stream, revision, event_type, error, reason, requested_by FROM projection_skip',
      ),
    ).toEqual([
      {
        stream: 'task-bad',
        revision: 3,
        eventType: 'TaskMoved',
        error: 'Error: No such desk',
        reason: 'typed wrongly',
        requestedBy: 'ann',
      },
    ]);
    for (const [action, generation] of [
      ['rebuild', 2],
      ['rollback', 1],
    ] as const) {
      await ask(own, action);
      await eventually(async () => expect(await liveGeneration(own)).toBe(generation), 30_000);
      expect(await own.reads.withheld('task')).toBe(0);
      expect(await shown(own)).toEqual(rows);
      expect(await verified(own)).toEqual(right);
    }
  });

  it('is no longer in the way in a generation that is gone back to', async () => {
    const own = await withPoison();
    await ask(own, 'rebuild');
    await eventually(async () => expect(await liveGeneration(own)).toBe(2), 30_000);
    await ask(own, 'skip', 'task-bad');
    await ask(own, 'rollback');
    await eventually(async () => expect(await liveGeneration(own)).toBe(1), 30_000);
    expect(await own.reads.withheld('task')).toBe(0);
    expect(await shown(own)).toHaveLength(2);
  });
});
