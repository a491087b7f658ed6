import { randomBytes } from 'node:crypto';
import {
  demandNoMasterKey,
  judgeMasterKey,
  schemaState,
  destroyKeys,
  MasterKeyRefused,
  PostgresKeyVault,
  proveMasterKey,
  type Database,
} from '@chancery/read-store';
import { Stores } from './stores.js';

let stores: Stores;
let database: Database;
beforeAll(async () => (stores = await Stores.start()));
beforeEach(async () => (database = (await stores.fresh()).reads.database));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const newKey = (): string => randomBytes(32).toString('base64');
const party = { authorityId: 'riverside', partyId: 'p1' };
const refusal = (proved: Promise<void>): Promise<string> =>
  proved.then(
    () => 'accepted',
    (error: Error) => (error instanceof MasterKeyRefused ? error.message : String(error)),
  );

describe('The master key of a store', () => {
  it('is the first that it is used with; every other one is refused in a sentence', async () => {
    const key = newKey();
    await demandNoMasterKey(database);
    await proveMasterKey(database, key);
    await proveMasterKey(database, key);
    expect(await refusal(proveMasterKey(database, newKey()))).toMatch(
      /^The master key was made for another store: .* Put the right master key in CHANCERY_MASTER_KEY/,
    );
    expect(await refusal(demandNoMasterKey(database))).toMatch(
      /^This database holds keys of parties, and there is no master key/,
    );
  });

  it('is judged without a note of it, before and after there is one', async () => {
    const key = newKey();
    expect(await judgeMasterKey(database, key)).toBe('new');
    expect(await judgeMasterKey(database, undefined)).toBe('new');
    await proveMasterKey(database, key);
    expect(await judgeMasterKey(database, key)).toBe('right');
    expect(await judgeMasterKey(database, newKey())).toBe('wrong');
    expect(await judgeMasterKey(database, undefined)).toBe('missing');
  });

  it('needs a schema, which is compared with that of this version', async () => {
    await database.rows('DROP SCHEMA public CASCADE');
    await database.rows('CREATE SCHEMA public');
    expect(await schemaState(database)).toMatchObject({ isMade: false, unknown: [] });
    expect(await judgeMasterKey(database, newKey())).toBe('new');
    await proveMasterKey(database, newKey());
    expect(await schemaState(database)).toEqual({ isMade: true, missing: [], unknown: [] });
    await database.rows(
      "INSERT INTO schema_migration (timestamp, name) VALUES (1, 'OfALaterVersion')",
    );
    expect((await schemaState(database)).unknown).toEqual(['OfALaterVersion']);
  });

  it('stays the same after all parties were erased', async () => {
    const key = newKey();
    await proveMasterKey(database, key);
    await new PostgresKeyVault(database, key).keyFor(party);
    await destroyKeys(database, [party]);
    await proveMasterKey(database, key);
    expect(await refusal(proveMasterKey(database, newKey()))).toMatch(/another store/);
  });

  it('is known by the keys that it opens, where a store was made before there was a check value', async () => {
    const key = newKey();
    await proveMasterKey(database, key);
    await new PostgresKeyVault(database, key).keyFor(party);
    await database.rows('DELETE FROM master_key_check');
    expect(await refusal(proveMasterKey(database, newKey()))).toMatch(/another store/);
    expect(await refusal(demandNoMasterKey(database))).toMatch(/no master key/);
    await proveMasterKey(database, key);
    expect(await refusal(proveMasterKey(database, newKey()))).toMatch(/another store/);
  });

  it.each(['short', 'a'.repeat(44), `${newKey()}x`, randomBytes(16).toString('base64')])(
    'has to be 32 bytes in base64: %s',
    async (text) =>
      expect(await refusal(proveMasterKey(database, text))).toBe(
        'The master key has to be 32 bytes in base64. Make one with: openssl rand -base64 32',
      ),
  );

  it('of an older store is kept, of whatever form it is', async () => {
    await proveMasterKey(database, newKey());
    await new PostgresKeyVault(database, 'short').keyFor(party);
    await database.rows('DELETE FROM master_key_check');
    expect(await refusal(proveMasterKey(database, 'short'))).toBe('accepted');
    expect(await refusal(proveMasterKey(database, newKey()))).toMatch(/another store/);
  });

  it('is one, also when two programs with different keys start on a new store at once', async () => {
    const outcomes = await Promise.all(
      [newKey(), newKey()].map((key) => refusal(proveMasterKey(database, key))),
    );
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
  });
});
