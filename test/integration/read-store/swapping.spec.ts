import { putRequest, type RequestAction } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { dayOfWork, write } from './desk.js';
import { project } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

/** Tables in every order, by every way of asking: what a swap takes one after the other, these hold crosswise. */
const questions = (own: SpecStores): (() => Promise<unknown>)[] => [
  () => own.reads.query('SELECT * FROM task JOIN place USING (task_id) LIMIT 50'),
  () => own.reads.query('SELECT * FROM place JOIN task_count c USING (unit_id) LIMIT 50'),
  () => own.reads.page('SELECT * FROM task_count c JOIN task USING (unit_id) LIMIT 50'),
  () => own.reads.look('SELECT * FROM place_past p JOIN task USING (task_id) LIMIT 50'),
  () => own.reads.search('SELECT count(*) FROM due_count, place_past'),
];

const liveGeneration = async (own: SpecStores): Promise<number | undefined> =>
  (await own.reads.status()).find(({ group, state }) => group === 'desk' && state === 'live')
    ?.generation;

it('costs those who ask meanwhile nothing: neither a rebuild nor going back', async () => {
  const own = await stores.fresh();
  project(own);
  await own.reads.waitFor('desk', await write(own.events, ...dayOfWork(100)), 30_000);
  const errors: unknown[] = [];
  let isOver = false;
  let answers = 0;
  const asking = questions(own).map(async (ask) => {
    while (!isOver && errors.length === 0)
      await ask().then(
        () => answers++,
        (error: unknown) => errors.push(error),
      );
  });
  const turns: [RequestAction, number][] = [
    ['rebuild', 2],
    ['rollback', 1],
    ['rebuild', 3],
    ['rollback', 1],
  ];
  for (const [action, generation] of turns) {
    await putRequest(own.reads.database, { group: 'desk', action, by: 'ann' });
    await eventually(
      async () => expect([errors, await liveGeneration(own)]).toEqual([[], generation]),
      30_000,
    );
  }
  isOver = true;
  await Promise.all(asking);
  expect(errors).toEqual([]);
  expect(answers).toBeGreaterThan(50);
}, 120_000);
