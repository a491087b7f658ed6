import { randomBytes } from 'node:crypto';
import {
  healthOf,
  outcomeOfRequest,
  putRequest,
  type Outcome,
  type RequestAction,
} from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { dayOfWork, deskProjections, moved, opened, write } from './desk.js';
import { project } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const ask = async (own: SpecStores, action: RequestAction, stream?: string): Promise<Outcome> => {
  const request = { group: 'desk', action, stream, reason: 'typed wrongly', by: 'ann' };
  const id = await putRequest(own.reads.database, request);
  return eventually(async () => {
    const outcome = await outcomeOfRequest(own.reads.database, id);
    if (!outcome) throw new Error('no outcome yet');
    return outcome;
  });
};

const letters = (own: SpecStores) =>
  own.reads.query(
    'SELECT stream, revision, error, attempts FROM projection_dead_letter ORDER BY stream, revision',
  );

const taskIds = async (own: SpecStores): Promise<string[]> =>
  (await own.reads.query<{ taskId: string }>('SELECT task_id FROM task ORDER BY task_id')).map(
    ({ taskId }) => taskId,
  );

describe('an event that its projection cannot take', () => {
  it('is put aside with what follows in its stream; everything else goes on', async () => {
    const own = await stores.fresh();
    const faults = { isMended: false };
    project(own, { projections: deskProjections(1, faults) });
    await write(own.events, opened('bad', 'nowhere'));
    await write(own.events, opened('good'), moved('bad', 'archive'));
    const at = await write(own.events, ...dayOfWork(5), moved('bad', 'permits', 2));
    await own.reads.waitFor('desk', at, 10_000);

    expect(await taskIds(own)).toEqual(['good', 't1', 't2', 't3', 't4']);
    const waits = { stream: 'task-bad', error: null, attempts: 1 };
    expect(await letters(own)).toEqual([
      { ...waits, revision: 0, error: 'Error: There is no such desk' },
      { ...waits, revision: 1 },
      { ...waits, revision: 2 },
    ]);
    expect(await own.reads.isParked('desk', 'task-bad')).toBe(true);
    expect(await own.reads.isParked('history', 'task-bad')).toBe(false);
    await eventually(async () => {
      const status = (await own.reads.status()).map((each) => [
        each.group,
        each.parked,
        healthOf(each),
      ]);
      expect(status).toEqual([
        ['desk', 1, 'impaired'],
        ['history', 0, 'up'],
      ]);
    });

    expect(await ask(own, 'retry')).toEqual({
      kind: 'retried',
      streams: [
        {
          kind: 'failed-again',
          stream: 'task-bad',
          revision: 0,
          error: 'Error: There is no such desk',
        },
      ],
    });
    expect((await letters(own))[0]).toMatchObject({ revision: 0, attempts: 2 });
    faults.isMended = true;
    expect(await ask(own, 'retry', 'task-bad')).toEqual({
      kind: 'retried',
      streams: [{ kind: 'applied', stream: 'task-bad', events: 3 }],
    });
    expect(await letters(own)).toEqual([]);
    expect(await own.reads.query(`SELECT unit_id, moves FROM task WHERE task_id = 'bad'`)).toEqual([
      { unitId: 'permits', moves: 2 },
    ]);
    await own.reads.waitFor('desk', await write(own.events, moved('bad', 'archive', 3)), 10_000);
    expect(await own.reads.query(`SELECT moves FROM task WHERE task_id = 'bad'`)).toEqual([
      { moves: 3 },
    ]);
  });

  it.each([1, 3])(
    'is found among many, when Postgres refuses its row, with %i lanes',
    async (lanes) => {
      const own = await stores.fresh();
      const long = randomBytes(8_000).toString('hex'); // more than an index takes
      const wrong = moved('t7', long, 1);
      project(own, { lanes });
      await own.reads.waitFor('desk', await write(own.events, opened('first')), 20_000);
      await write(own.events, ...dayOfWork(40), wrong);
      const last = await write(own.events, ...dayOfWork(40, 40));
      await own.reads.waitFor('desk', last, 20_000);
      await own.reads.waitFor('desk', await write(own.events, moved('t7', 'later')), 20_000);
      expect(
        (await letters(own)).map(({ revision, error }: { revision?: number; error?: string }) => [
          revision,
          error,
        ]),
      ).toEqual([
        [1, expect.stringMatching(/index row|payload string/)], // the index may be made later
        [2, null],
      ]);
      expect(await own.reads.query(`SELECT unit_id, moves FROM task WHERE task_id = 't7'`)).toEqual(
        [{ unitId: 'unit0', moves: 0 }],
      );
      expect(await taskIds(own)).toHaveLength(81 - 16);

      expect(await ask(own, 'skip', 'task-t7')).toEqual({
        kind: 'retried',
        skipped: { revision: 1, eventType: 'TaskMoved' },
        streams: [{ kind: 'applied', stream: 'task-t7', events: 2 }],
      });
      expect(await own.reads.query(`SELECT unit_id, moves FROM task WHERE task_id = 't7'`)).toEqual(
        [{ unitId: 'later', moves: 1 }],
      );
      expect(
        await own.reads.query(
          'SELECT action, stream, reason, requested_by FROM projection_request',
        ),
      ).toEqual([
        { action: 'skip', stream: 'task-t7', reason: 'typed wrongly', requestedBy: 'ann' },
      ]);
    },
  );

  it('may hold any text, in its row or put aside', async () => {
    const own = await stores.fresh();
    project(own, { projections: deskProjections(1, { isMended: false }) });
    const hostile = 'x\u0000 \ud83d {,} "\\';
    await write(own.events, opened('bad', 'nowhere'), opened('odd', hostile));
    const at = await write(own.events, moved('bad', hostile));
    await own.reads.waitFor('desk', at, 10_000);
    const stored = 'x \ufffd {,} "\\';
    expect(await own.reads.query('SELECT unit_id, labels FROM task')).toEqual([
      { unitId: stored, labels: ['a "b"', stored] },
    ]);
    expect(
      await own.reads.query(
        `SELECT event->'data'->>'unitId' AS unit_id FROM projection_dead_letter`,
      ),
    ).toEqual([{ unitId: 'nowhere' }, { unitId: stored }]);
  });

  it('stays aside when the runner starts again', async () => {
    const own = await stores.fresh();
    const first = project(own, { projections: deskProjections(1, { isMended: false }) });
    await own.reads.waitFor('desk', await write(own.events, opened('bad', 'nowhere')), 10_000);
    await first.stop();
    project(own);
    await own.reads.waitFor('desk', await write(own.events, moved('bad', 'archive')), 10_000);
    expect(await letters(own)).toHaveLength(2);
    expect(await taskIds(own)).toEqual([]);
  });
});
