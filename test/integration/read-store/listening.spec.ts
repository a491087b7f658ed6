import { Database, ReadStore } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { Stores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterAll(() => stores.stop());

const listening = `backend_type = 'client backend' AND query LIKE 'LISTEN%'`;

it('listens over one connection, however often and whenever that was lost', async () => {
  const rows = new Database({ url: stores.postgres.url });
  const reads = new ReadStore(new Database({ url: stores.postgres.url }));
  let heard = 0;
  const stop = reads.onChange(() => heard++);
  for (let lost = 0; lost < 30;) {
    const [found] = await rows.rows<{ count: number }>(
      `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE ${listening}`,
    );
    lost += found?.count ?? 0;
  }
  await eventually(async () =>
    expect(await rows.rows(`SELECT pid FROM pg_stat_activity WHERE ${listening}`)).toHaveLength(1),
  );
  await eventually(async () => {
    heard = 0;
    await rows.rows('NOTIFY chancery_swap');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toBe(1);
  });
  stop();
  await reads.close();
  await rows.close();
});
