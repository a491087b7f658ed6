import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';
import { Database, destroyKeys, migrate, PostgresKeyVault, scrubKeys } from '@chancery/read-store';

let folder: string;
let postgres: RunningPostgres;
let database: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scrubbing-'));
  chmodSync(folder, 0o711);
  postgres = await startPostgres({ dataDir: join(folder, 'pg') });
  database = new Database({ url: postgres.url });
  await migrate(database);
});
afterAll(async () => {
  await database.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file below the folder in which these bytes stand. */
const filesWith = (bytes: Buffer): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(bytes));

const rowsOf = async (partyId: string): Promise<readonly Buffer[]> => {
  const [row] = await database.rows<{ wrapped_key: Buffer; words: Buffer[] }>(
    'SELECT wrapped_key, words FROM party_key WHERE party_id = $1',
    [partyId],
  );
  return row ? [row.wrapped_key, ...row.words] : [];
};

const at = (n: number): { authorityId: string; partyId: string } => ({
  authorityId: 'riverside',
  partyId: `p${n}`,
});

describe('A destroyed key', () => {
  it('is found nowhere in the data folder, and neither is a hash of the words of the name', async () => {
    const vault = new PostgresKeyVault(database, 'a master key');
    for (let n = 0; n < 400; n++) {
      await vault.keyFor(at(n));
      await vault.note(at(n), { name: `Name${n} Family${n % 7}`, email: `p${n}@example.org` });
    }
    await database.rows('ANALYZE');
    await database.rows('CHECKPOINT');
    const kept = await rowsOf('p8');
    const secrets = (await rowsOf('p7')).filter((bytes) => !kept.includes(bytes));
    expect(secrets.length).toBeGreaterThanOrEqual(3);
    const ownSecrets = secrets.filter((bytes) => filesWith(bytes).length > 0);
    expect(ownSecrets).toHaveLength(secrets.length); // the search finds what is there

    await destroyKeys(database, [at(7)]);
    expect(await scrubKeys(database)).toEqual({ scrubbed: 1 });

    const [wrapped, ...words] = secrets;
    expect(filesWith(wrapped ?? Buffer.alloc(0))).toEqual([]);
    const unique = words.filter((_, index) => index !== 1); // others bear the family name, too
    expect(unique.flatMap(filesWith)).toEqual([]);
    expect(await rowsOf('p8')).toEqual(kept);
    expect(await vault.findParties('name8', 'riverside', 10)).toEqual(['p8']);
    expect(await new PostgresKeyVault(database, 'a master key').find(at(7))).toBe('erased');
    expect(await new PostgresKeyVault(database, 'a master key').find(at(8))).toHaveLength(32);
    expect(await scrubKeys(database)).toEqual({ scrubbed: 0 });
  });

  it('goes while others ask and seal, and costs nobody a key', async () => {
    const vault = new PostgresKeyVault(database, 'a master key', { cacheMs: 1 });
    const keys = new Map<number, Buffer>();
    let isDone = false;
    const sealing = (async () => {
      for (let n = 1_000; !isDone; n++) keys.set(n, (await vault.keyFor(at(n))) as Buffer);
    })();
    const asking = (async () => {
      while (!isDone) {
        expect(await vault.find(at(9))).toHaveLength(32);
        await setTimeout(2);
      }
    })();
    for (const n of [20, 21, 22]) {
      await destroyKeys(database, [at(n)]);
      expect(await scrubKeys(database)).toEqual({ scrubbed: 1 });
    }
    isDone = true;
    await Promise.all([sealing, asking]);
    expect(keys.size).toBeGreaterThan(0);
    const again = new PostgresKeyVault(database, 'a master key');
    for (const [n, key] of keys) expect(await again.find(at(n))).toEqual(key);
  });

  it('waits for the next attempt if the account may not overwrite the log, and says so', async () => {
    const admin = new Database({ url: postgres.adminUrl });
    await admin.rows(`CREATE ROLE plain LOGIN PASSWORD 'plain'`);
    await admin.rows('ALTER TABLE party_key OWNER TO plain');
    await admin.rows('GRANT CREATE ON SCHEMA public TO plain');
    const plain = new Database({ url: postgres.url.replace(/\/\/[^@]*@/, '//plain:plain@') });
    await destroyKeys(plain, [at(30)]);
    const { scrubbed, remark } = await scrubKeys(plain);
    await plain.close();
    expect([scrubbed, remark]).toEqual([0, expect.stringMatching(/permission denied/)]);
    await admin.rows('ALTER TABLE party_key OWNER TO chancery_office');
    await admin.close();
    expect(await scrubKeys(database)).toEqual({ scrubbed: 1 });
  });
});
