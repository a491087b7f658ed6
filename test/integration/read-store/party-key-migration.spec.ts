import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { migrate, PostgresKeyVault, scrubKeys, type Database } from '@chancery/read-store';
import { Stores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const text = 'a master key of before';
const master = createHash('sha256').update(text).digest();
const wordKey = Buffer.from(hkdfSync('sha256', master, '', 'chancery: words of parties', 32));

/** As the version before wrapped a key. */
const wrapped = (key: Buffer, partyId: string): Buffer => {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, iv).setAAD(Buffer.from(partyId));
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
};
const word = (name: string): Buffer =>
  createHmac('sha256', wordKey).update(name).digest().subarray(0, 16);

const keys = { p1: randomBytes(32), shared: randomBytes(32), lost: randomBytes(32) };

/** A database as the version before left it, with documents in two authorities. */
const formerDatabase = async (): Promise<Database> => {
  const { database } = (await stores.fresh()).reads;
  await migrate(database);
  await database.rows('DROP TABLE party_key');
  await database.rows('DROP TABLE master_key_check');
  await database.rows(`DELETE FROM schema_migration WHERE name LIKE 'PartyKeysByAuthority%'`);
  await database.rows(`CREATE TABLE party_key (party_id text PRIMARY KEY, wrapped_key bytea,
    created_at timestamptz NOT NULL DEFAULT now(), destroyed_at timestamptz)`);
  await database.rows(`CREATE TABLE party_word (word bytea NOT NULL,
    party_id text NOT NULL REFERENCES party_key, PRIMARY KEY (word, party_id))`);
  for (const [partyId, key] of Object.entries(keys)) {
    await database.rows('INSERT INTO party_key (party_id, wrapped_key) VALUES ($1, $2)', [
      partyId,
      wrapped(key, partyId),
    ]);
    await database.rows('INSERT INTO party_word VALUES ($1, $2)', [
      word(`name${partyId}`),
      partyId,
    ]);
  }
  await database.rows(`INSERT INTO party_key (party_id, destroyed_at) VALUES ('gone', now())`);
  return database;
};

const withDocuments = (database: Database): Promise<unknown> =>
  database.rows(`CREATE VIEW document AS SELECT * FROM (VALUES ('riverside', 'p1'),
    ('riverside', 'shared'), ('lakeside', 'shared'), ('riverside', 'gone')) d (authority_id, party_id)`);

const party = (partyId: string, authorityId = 'riverside') => ({ authorityId, partyId });

describe('A database of the version before', () => {
  it('gives each key to the authorities whose documents bear the party', async () => {
    const database = await formerDatabase();
    await withDocuments(database);
    await migrate(database);
    const vault = new PostgresKeyVault(database, text);
    expect(await vault.find(party('p1'))).toEqual(keys.p1);
    expect(await vault.find(party('p1', 'lakeside'))).toBe('missing');
    expect(await vault.find(party('shared'))).toEqual(keys.shared);
    expect(await vault.find(party('shared', 'lakeside'))).toEqual(keys.shared);
    expect(await vault.find(party('gone'))).toBe('erased');
    expect(await vault.findParties('namep1', 'riverside', 10)).toEqual(['p1']);
    expect(await vault.findParties('namep1', 'lakeside', 10)).toEqual([]);
    expect(await vault.findParties('nameshared', 'lakeside', 10)).toEqual(['shared']);
  });

  it('keeps what no document names for whoever has the events', async () => {
    const database = await formerDatabase();
    await migrate(database); // without read models, as after a restore
    const vault = new PostgresKeyVault(database, text);
    expect(await vault.find(party('lost'))).toEqual(keys.lost);
    expect(await vault.keyFor(party('lost'))).toEqual(keys.lost);
    expect(await vault.find(party('gone', 'lakeside'))).toBe('erased');
    expect(await vault.findParties('namelost', 'riverside', 10)).toEqual(['lost']);
  });

  it('is rid of what earlier erasures left on the disk by the next scrubbing', async () => {
    const database = await formerDatabase();
    await withDocuments(database);
    await migrate(database);
    expect(await scrubKeys(database)).toEqual({ scrubbed: 1 });
    const vault = new PostgresKeyVault(database, text);
    expect(await vault.find(party('p1'))).toEqual(keys.p1);
    expect(await vault.find(party('gone'))).toBe('erased');
  });
});
