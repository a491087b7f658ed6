import { setTimeout as sleep } from 'node:timers/promises';
import { Database, ReadStoreUnavailable } from '@chancery/read-store';
import { Stores } from './stores.js';

let stores: Stores;
let rows: Database;
beforeAll(async () => {
  stores = await Stores.start();
  rows = new Database({ url: stores.postgres.url });
});
afterAll(async () => {
  await rows.close();
  await stores.stop();
});

const endAllOthers = async (): Promise<void> => {
  const other = new Database({ url: stores.postgres.url });
  await other.rows(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  await sleep(100);
  await other.close();
};

describe('a connection that Postgres ends', () => {
  it.each([
    ['a transaction of the runner', () => rows.write.bind(rows)],
    ['a transaction', () => rows.transaction.bind(rows)],
  ])('fails %s that was thinking just then, and nothing else', async (_, begin) => {
    const work = begin()(async (client) => {
      await endAllOthers();
      await client.query('SELECT 1');
      return [];
    });
    await expect(work).rejects.toThrow();
    expect(await rows.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is told to whoever asks as what it is: the read models are out of reach', async () => {
    const asking = rows.rows('SELECT pg_sleep(5)');
    await Promise.all([
      expect(asking).rejects.toThrow(ReadStoreUnavailable),
      sleep(100).then(endAllOthers),
    ]);
    process.kill(stores.postgres.pid, 'SIGKILL');
    await expect(rows.rows('SELECT 1')).rejects.toThrow(ReadStoreUnavailable);
  });
});
