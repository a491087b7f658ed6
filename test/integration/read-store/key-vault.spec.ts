import { jest } from '@jest/globals';
import type { PartyRef } from '@chancery/event-store';
import { destroyKeys, migrate, PostgresKeyVault } from '@chancery/read-store';
import type { Database, KeyVaultOptions } from '@chancery/read-store';
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
const party = (partyId: string, authorityId = 'riverside'): PartyRef => ({ authorityId, partyId });
const vaultOver = (database: Database, options?: KeyVaultOptions): PostgresKeyVault =>
  new PostgresKeyVault(database, 'master', options);

describe('the key vault', () => {
  it('keeps one key for each party, also when many ask at once', async () => {
    const database = await openDatabase();
    const vaults = Array.from({ length: 8 }, () => vaultOver(database));
    const keys = await Promise.all(vaults.map((vault) => vault.keyFor(party('p1'))));
    expect(keys[0]).toHaveLength(32);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(await vaultOver(database).find(party('p1'))).toEqual(keys[0]);
    expect(await vaults[0]?.keyFor(party('p2'))).not.toEqual(keys[0]);
    expect(await vaults[0]?.find(party('p3'))).toBe('missing');
  });

  it('keeps parties of two authorities apart, whatever their ids', async () => {
    const database = await openDatabase();
    const vault = vaultOver(database);
    const ours = await vault.keyFor(party('p1'));
    expect(await vault.keyFor(party('p1', 'lakeside'))).not.toEqual(ours);
    await vault.note(party('p1'), { name: 'Jane Roe' });
    expect(await vault.findParties('jane', 'lakeside', 10)).toEqual([]);
    await destroyKeys(database, [party('p1', 'lakeside')]);
    expect(await vaultOver(database).find(party('p1'))).toEqual(ours);
    expect(await vaultOver(database).find(party('p1', 'lakeside'))).toBe('erased');
  });

  it('looks for all that is asked for at once in one statement', async () => {
    const database = await openDatabase();
    const ids = Array.from({ length: 50 }, (_, n) => `p${n}`);
    const writing = vaultOver(database);
    const keys = await Promise.all(ids.map((id) => writing.keyFor(party(id))));
    const asking = jest.spyOn(database, 'rows');
    const reading = vaultOver(database);
    const found = await Promise.all(['p-none', ...ids].map((id) => reading.find(party(id))));
    expect(found).toEqual(['missing', ...keys]);
    expect(asking).toHaveBeenCalledTimes(1);
  });

  it('never gives a key again once it was destroyed, nor makes a new one', async () => {
    const database = await openDatabase();
    await vaultOver(database).keyFor(party('p1'));
    await destroyKeys(database, [party('p1'), party('never-seen')]);
    for (const id of ['p1', 'never-seen']) {
      expect(await vaultOver(database).find(party(id))).toBe('erased');
      expect(await vaultOver(database).keyFor(party(id))).toBe('erased');
    }
  });

  it('learns within its short memory that another process has destroyed a key', async () => {
    const database = await openDatabase();
    const remembering = vaultOver(database, { cacheMs: 1 });
    await remembering.keyFor(party('p1'));
    await destroyKeys(database, [party('p1')]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await remembering.find(party('p1'))).toBe('erased');
  });

  it('finds parties by all the words that are asked for, and nobody once their key is destroyed', async () => {
    const database = await openDatabase();
    const vault = vaultOver(database);
    const find = (text: string, most = 10): Promise<readonly string[]> =>
      vault.findParties(text, 'riverside', most);
    for (const [id, name] of [
      ['p1', 'Jane Roe'],
      ['p2', 'Roe Deer'],
    ] as const) {
      await vault.keyFor(party(id));
      await vault.note(party(id), { name, email: `${id}@example.org` });
      await vault.note(party(id), { name });
    }
    expect([...(await find('ROE'))].sort()).toEqual(['p1', 'p2']);
    expect(await find('roe jane')).toEqual(['p1']);
    expect(await find('p2@example.org')).toEqual(['p2']);
    expect(await find('roe', 1)).toHaveLength(1);
    expect(await find('???')).toEqual([]);
    expect(await vault.findParties('jane', null, 10)).toEqual(['p1']);
    await destroyKeys(database, [party('p1')]);
    await vaultOver(database).note(party('p1'), { name: 'Jane Roe' });
    expect(await find('jane')).toEqual([]);
    expect(await find('roe')).toEqual(['p2']);
  });

  it('holds nothing by which a name could be guessed without the master key', async () => {
    const database = await openDatabase();
    const vault = vaultOver(database);
    for (const authority of ['riverside', 'lakeside']) {
      await vault.keyFor(party('p1', authority));
      await vault.note(party('p1', authority), { name: 'Jane' });
    }
    const rows = await database.rows<{ words: Buffer[] }>('SELECT words FROM party_key');
    const [ours, theirs] = rows.map(({ words }) => words[0]);
    expect(ours).toHaveLength(16);
    expect(ours).not.toEqual(theirs);
    const other = new PostgresKeyVault(database, 'another');
    expect(await other.findParties('jane', 'riverside', 10)).toEqual([]);
  });

  it('stores nothing that opens without the master key, and opens no key that was put in another row', async () => {
    const database = await openDatabase();
    const key = (await vaultOver(database).keyFor(party('p1'))) as Buffer;
    await vaultOver(database).keyFor(party('p2'));
    const [row] = await database.rows<{ wrapped_key: Buffer }>('SELECT wrapped_key FROM party_key');
    expect(row?.wrapped_key.includes(key)).toBe(false);
    expect(await new PostgresKeyVault(database, 'another').find(party('p1'))).toBe('unreadable');
    await database.rows(`UPDATE party_key SET wrapped_key =
      (SELECT wrapped_key FROM party_key WHERE party_id = 'p1') WHERE party_id = 'p2'`);
    expect(await vaultOver(database).find(party('p2'))).toBe('unreadable');
    expect(await vaultOver(database).find(party('p1'))).toEqual(key);
  });
});
