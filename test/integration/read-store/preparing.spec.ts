import { Database, QueryTooLong } from '@chancery/read-store';
import { Stores } from './stores.js';

let stores: Stores;
let database: Database;
beforeAll(async () => {
  stores = await Stores.start();
  database = new Database({ url: stores.postgres.url });
});
afterAll(async () => {
  await database.close();
  await stores.stop();
});

const ask = (): Promise<object[]> => database.page('SELECT * FROM page WHERE id = $1', [1]);
const prepared =
  'SELECT generic_plans::int4, custom_plans::int4 FROM pg_prepared_statements WHERE name <> $1';

it('keeps what is asked often prepared, also when other columns take the place of those asked for', async () => {
  await database.rows('CREATE VIEW page AS SELECT 1 AS id');
  for (let turn = 0; turn < 30; turn++) expect(await ask()).toEqual([{ id: 1 }]);
  expect(await database.page(prepared, [''])).toEqual([{ genericPlans: 11, customPlans: 0 }]);
  await database.rows('DROP VIEW page');
  await database.rows('CREATE VIEW page AS SELECT 1 AS id, 2 AS page_number');
  for (let turn = 0; turn < 30; turn++) expect(await ask()).toEqual([{ id: 1, pageNumber: 2 }]);
  expect(await database.page(prepared, [''])).toEqual([{ genericPlans: 10, customPlans: 0 }]);
});

it.each(['look', 'search'] as const)('gives up a %s that takes too long', async (ask) => {
  await expect(database[ask]('SELECT pg_sleep(30)')).rejects.toThrow(QueryTooLong);
  expect(await database[ask]('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});
