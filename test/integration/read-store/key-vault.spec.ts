import { jest } from '@jest/globals';
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

  it('looks for all that is asked for at once in one statement', async () => {
    const database = await openDatabase();
    const partyIds = Array.from({ length: 50 }, (_, n) => `p${n}`);
    const writing = new PostgresKeyVault(database, 'master');
    const keys = await Promise.all(partyIds.map((partyId) => writing.keyFor(partyId)));
    const asking = jest.spyOn(database, 'rows');
    const reading = new PostgresKeyVault(database, 'master');
    const found = await Promise.all(
      ['p-none', ...partyIds].map((partyId) => reading.find(partyId)),
    );
    expect(found).toEqual([undefined, ...keys]);
    expect(asking).toHaveBeenCalledTimes(1);
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

  it('finds parties by all the words that are asked for, and nobody once their key is destroyed', async () => {
    const database = await openDatabase();
    const vault = new PostgresKeyVault(database, 'master');
    for (const [partyId, name] of [
      ['p1', 'Jane Roe'],
      ['p2', 'Roe Deer'],
    ] as const) {
      await vault.keyFor(partyId);
      await vault.note(partyId, { name, email: `${partyId}@example.org` });
      await vault.note(partyId, { name });
    }
    expect([...(await vault.findParties('ROE', 10))].sort()).toEqual(['p1', 'p2']);
    expect(await vault.findParties('roe jane', 10)).toEqual(['p1']);
    expect(await vault.findParties('p2@example.org', 10)).toEqual(['p2']);
    expect(await vault.findParties('roe', 1)).toHaveLength(1);
    expect(await vault.findParties('???', 10)).toEqual([]);
    await vault.destroy('p1');
    await new PostgresKeyVault(database, 'master').note('p1', { name: 'Jane Roe' });
    expect(await vault.findParties('jane', 10)).toEqual([]);
    expect(await vault.findParties('roe', 10)).toEqual(['p2']);
  });

  it('holds nothing by which a name could be guessed without the master key', async () => {
    const database = await openDatabase();
    const vault = new PostgresKeyVault(database, 'master');
    await vault.keyFor('p1');
    await vault.note('p1', { name: 'Jane' });
    const [row] = await database.rows<{ word: Buffer }>('SELECT word FROM party_word');
    expect(row?.word).toHaveLength(16);
    expect(await new PostgresKeyVault(database, 'another').findParties('jane', 10)).toEqual([]);
  });

  it('stores nothing that opens without the master key', async () => {
    const database = await openDatabase();
    const key = await new PostgresKeyVault(database, 'master').keyFor('p1');
    const [row] = await database.rows<{ wrapped_key: Buffer }>('SELECT wrapped_key FROM party_key');
    expect(row?.wrapped_key.includes(key ?? 'nothing')).toBe(false);
    await expect(new PostgresKeyVault(database, 'another').find('p1')).rejects.toThrow();
  });
});
