import { randomBytes } from 'node:crypto';
import type { KeyVault, NoKey, PartyRef } from '@chancery/event-store';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.js';
import { MasterKey } from './master-key.js';
import { PartyFinder } from './party-finder.js';
import { unwrapKey, wrapKey } from './wrapped-key.js';

interface KeyRow {
  readonly party_id: string;
  readonly authority_id: string;
  readonly wrapped_key: Buffer | null;
}

export interface KeyVaultOptions {
  /** For how long, in milliseconds, a key is used without asking whether another process has destroyed it. */
  readonly cacheMs?: number;
  readonly onUnreadable?: (party: PartyRef, reason: string) => void;
}

/**
 * Party keys in Postgres, each wrapped with the master key (AES-256-GCM), so that a copy of the database
 * alone opens nothing. Keys are cached for 5 s: for as long, a key destroyed by another process may still
 * open what it sealed.
 */
export class PostgresKeyVault implements KeyVault {
  readonly digestKey: Buffer;
  private readonly known: LRUCache<string, Buffer>;
  private readonly master: MasterKey;
  private readonly finder: PartyFinder;
  /** What is looked for at once is one statement: a page of documents has fifty parties. */
  private readonly rows = new DataLoader<PartyRef, KeyRow | undefined, string>(
    (parties) => this.rowsOf(parties),
    { cache: false, cacheKeyFn: idOf },
  );

  constructor(
    private readonly database: Database,
    masterKey: string,
    private readonly options: KeyVaultOptions = {},
  ) {
    this.master = new MasterKey(masterKey);
    this.digestKey = this.master.digests;
    this.known = new LRUCache({ max: 10_000, ttl: options.cacheMs ?? 5_000 });
    this.finder = new PartyFinder(database, this.master.words);
  }

  async keyFor(party: PartyRef): Promise<Buffer | NoKey> {
    const known = this.known.get(idOf(party));
    if (known) return known;
    const key = randomBytes(32);
    const made = await this.database.rows(
      `INSERT INTO party_key (party_id, authority_id, wrapped_key)
       SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT FROM party_key WHERE party_id = $1 AND authority_id = '')
       ON CONFLICT DO NOTHING RETURNING party_id`,
      [party.partyId, party.authorityId, wrapKey(key, party, this.master.wrapping)],
    );
    if (made.length === 0) return this.find(party); // that of somebody who was faster, or a tombstone
    this.known.set(idOf(party), key);
    return key;
  }

  async find(party: PartyRef): Promise<Buffer | NoKey> {
    const known = this.known.get(idOf(party));
    if (known) return known;
    const row = await this.rows.load(party);
    if (!row) return 'missing';
    if (!row.wrapped_key) return 'erased';
    const owner = { partyId: row.party_id, authorityId: row.authority_id };
    const key = unwrapKey(row.wrapped_key, owner, this.master.wrapping);
    if (!key) return 'unreadable';
    this.known.set(idOf(party), key);
    return key;
  }

  note(party: PartyRef, personal: Readonly<Record<string, unknown>>): Promise<void> {
    return this.finder.note(party, personal);
  }

  findParties(text: string, authorityId: string | null, most: number): Promise<readonly string[]> {
    return this.finder.find(text, authorityId, most);
  }

  onUnreadable(party: PartyRef, reason: string): void {
    this.options.onUnreadable?.(party, reason);
  }

  /** The rows of these parties; failing one, the row that was never assigned to an authority. */
  private async rowsOf(parties: readonly PartyRef[]): Promise<(KeyRow | undefined)[]> {
    const rows = await this.database.rows<KeyRow>(
      `SELECT party_id, authority_id, wrapped_key FROM party_key
       WHERE party_id = ANY ($1::text[]) AND authority_id = ANY ($2::text[])`,
      [
        parties.map(({ partyId }) => partyId),
        [...new Set(['', ...parties.map(({ authorityId }) => authorityId)])],
      ],
    );
    const found = new Map(
      rows.map((row) => [idOf({ partyId: row.party_id, authorityId: row.authority_id }), row]),
    );
    return parties.map(
      (party) => found.get(idOf(party)) ?? found.get(idOf({ ...party, authorityId: '' })),
    );
  }
}

const idOf = ({ authorityId, partyId }: PartyRef): string => JSON.stringify([authorityId, partyId]);
