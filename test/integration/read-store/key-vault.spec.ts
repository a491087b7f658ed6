import type { Database } from '@chancery/read-store';
import { migrate, PostgresKeyVault } from '@chancery/read-store';
import { Stores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const openDatabase = async (): Promise<Database> => {
  const { reads } = await stores.fresh();
  await migrate(reads.database);
  return reads.database;
};

describe('the key vault', () => {
  it('keeps one key for each party, also when many ask at once', async () => {
    const database = await openDatabase();
    const vaults = Array.from({ length: 8 }, () => new PostgresKeyVault(database, 'master'));
    const keys = await Promise.all(vaults.map((vault) => vault.keyFor('p1')));
    expect(keys[0]).toHaveLength(32);
    expect(new Set(keys.map((key) => key?.toString('hex'))).size).toBe(1);
    expect(await new PostgresKeyVault(database, 'master').find('p1')).toEqual(keys[0]);
    expect(await vaults[0]?.keyFor('p2')).not.toEqual(keys[0]);
    expect(await vaults[0]?.find('p3')).toBeUndefined();
  });

  it('never gives a key again once it was destroyed, nor makes a new one', async () => {
    const database = await openDatabase();
    const vault = new PostgresKeyVault(database, 'master');
    await vault.keyFor('p1');
    await vault.destroy('p1');
    await vault.destroy('never-seen');
    for (const each of [vault, new PostgresKeyVault(database, 'master')]) {
      expect(await each.find('p1')).toBeUndefined();
      expect(await each.keyFor('p1')).toBeUndefined();
      expect(await each.keyFor('never-seen')).toBeUndefined();
    }
  });

  it('learns within its short memory that another process has destroyed a key', async () => {
    const database = await openDatabase();
    const remembering = new PostgresKeyVault(database, 'master', 1);
    await remembering.keyFor('p1');
    await new PostgresKeyVault(database, 'master').destroy('p1');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await remembering.find('p1')).toBeUndefined();
  });

  it('stores nothing that opens without the master key', async () => {
    const database = await openDatabase();
    const key = await new PostgresKeyVault(database, 'master').keyFor('p1');
    const [row] = await database.rows<{ wrapped_key: Buffer }>('SELECT wrapped_key FROM party_key');
    expect(row?.wrapped_key.includes(key ?? 'nothing')).toBe(false);
    await expect(new PostgresKeyVault(database, 'another').find('p1')).rejects.toThrow();
  });
});
