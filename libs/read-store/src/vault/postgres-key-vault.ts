import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { KeyVault } from '@chancery/event-store';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.js';
import { PartyFinder } from './party-finder.js';

interface KeyRow {
  readonly party_id: string;
  readonly wrapped_key: Buffer | null;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * Party keys in Postgres, each wrapped with the master key (AES-256-GCM), so that a copy of the database
 * alone opens nothing. Keys are remembered for a few seconds: for as long, a key destroyed by another
 * process may still open what it sealed. That a key was destroyed is never forgotten.
 */
export class PostgresKeyVault implements KeyVault {
  private readonly known: LRUCache<string, Buffer>;
  private readonly master: Buffer;
  private readonly finder: PartyFinder;
  /** What is looked for at once is one statement: a page of documents has fifty parties. */
  private readonly wrapped = new DataLoader<string, Buffer | null>(
    (partyIds) => this.wrappedKeys(partyIds),
    { cache: false },
  );

  /** `masterKey` may be of any length and form; 32 random bytes are what it should be. */
  constructor(
    private readonly database: Database,
    masterKey: string | Buffer,
    cacheMs = 5_000,
  ) {
    this.master = createHash('sha256').update(masterKey).digest();
    this.known = new LRUCache({ max: 10_000, ttl: cacheMs });
    this.finder = new PartyFinder(database, this.master);
  }

  async keyFor(partyId: string): Promise<Buffer | undefined> {
    const known = this.known.get(partyId) ?? (await this.find(partyId));
    if (known) return known;
    await this.database.rows(
      `INSERT INTO party_key (party_id, wrapped_key) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [partyId, this.wrap(randomBytes(32), partyId)],
    );
    return this.find(partyId); // ours, the one of somebody who was faster, or none if destroyed
  }

  async find(partyId: string): Promise<Buffer | undefined> {
    const known = this.known.get(partyId);
    if (known) return known;
    const wrapped = await this.wrapped.load(partyId);
    if (!wrapped) return undefined;
    const key = this.unwrap(wrapped, partyId);
    this.known.set(partyId, key);
    return key;
  }

  async destroy(partyId: string): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query(
        `INSERT INTO party_key (party_id, destroyed_at) VALUES ($1, now())
         ON CONFLICT (party_id) DO UPDATE SET wrapped_key = NULL,
           destroyed_at = coalesce(party_key.destroyed_at, now())`,
        [partyId],
      );
      await client.query('DELETE FROM party_word WHERE party_id = $1', [partyId]);
    });
    this.known.delete(partyId);
  }

  note(partyId: string, personal: Readonly<Record<string, unknown>>): Promise<void> {
    return this.finder.note(partyId, personal);
  }

  findParties(text: string, most: number): Promise<readonly string[]> {
    return this.finder.find(text, most);
  }

  private async wrappedKeys(partyIds: readonly string[]): Promise<(Buffer | null)[]> {
    const rows = await this.database.rows<KeyRow>(
      'SELECT party_id, wrapped_key FROM party_key WHERE party_id = ANY ($1::text[])',
      [partyIds],
    );
    const keys = new Map(rows.map((row) => [row.party_id, row.wrapped_key]));
    return partyIds.map((partyId) => keys.get(partyId) ?? null);
  }

  private wrap(key: Buffer, partyId: string): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.master, iv).setAAD(Buffer.from(partyId));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), wrapped]);
  }

  private unwrap(bytes: Buffer, partyId: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.master, bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(partyId))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
  }
}
