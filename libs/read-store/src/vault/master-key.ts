import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Database } from '../database.js';
import { unwrapKey } from './wrapped-key.js';

/** What is derived from the master key: one key for each use. */
export class MasterKey {
  /** Wraps the parties' keys. */
  readonly wrapping: Buffer;
  /** Hashes the words that parties are found by. */
  readonly words: Buffer;
  /** Keys the digests of requests that concern no party. */
  readonly digests: Buffer;
  /** Wraps what the office keeps secret beside the parties' keys. */
  readonly secrets: Buffer;

  constructor(text: string) {
    this.wrapping = createHash('sha256').update(text).digest();
    this.words = this.derive('chancery: words of parties');
    this.digests = this.derive('chancery: digests of requests');
    this.secrets = this.derive('chancery: secrets of the office');
  }

  /** Tells one master key from another and says nothing about either. */
  get checkValue(): Buffer {
    return createHmac('sha256', this.derive('chancery: check of the master key'))
      .update('check')
      .digest()
      .subarray(0, 16);
  }

  private derive(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.wrapping, '', use, 32));
  }
}

/** Whether a store was made with this master key; `new` where nothing was ever kept under any. */
export type MasterKeyVerdict = 'right' | 'wrong' | 'new';

/**
 * Compares with the check value in the store. A store from before there was one is asked for its oldest keys: the
 * master key that opens one of them is the right one.
 */
export const checkMasterKey = async (
  database: Database,
  master: MasterKey,
): Promise<MasterKeyVerdict> => {
  const [kept] = await database.rows<{ value: Buffer }>('SELECT value FROM master_key_check');
  if (kept) return timingSafeEqual(kept.value, master.checkValue) ? 'right' : 'wrong';
  const keys = await database.rows<{ authority_id: string; party_id: string; key: Buffer }>(
    `SELECT authority_id, party_id, wrapped_key AS key FROM party_key
     WHERE wrapped_key IS NOT NULL ORDER BY created_at LIMIT 100`,
  );
  if (keys.length === 0) return 'new';
  const isOpened = keys.some(({ authority_id: authorityId, party_id: partyId, key }) =>
    unwrapKey(key, { authorityId, partyId }, master.wrapping),
  );
  return isOpened ? 'right' : 'wrong';
};

/** Whether the store was ever used with a master key. */
export const hasMasterKey = async (database: Database): Promise<boolean> => {
  const [found] = await database.rows<{ has: boolean }>(
    `SELECT EXISTS (SELECT FROM master_key_check)
       OR EXISTS (SELECT FROM party_key WHERE wrapped_key IS NOT NULL) AS has`,
  );
  return found?.has === true;
};

/** Notes of which master key the store is. The first one stays: answers whether that is this one. */
export const keepCheckValue = async (database: Database, master: MasterKey): Promise<boolean> => {
  await database.rows('INSERT INTO master_key_check (value) VALUES ($1) ON CONFLICT DO NOTHING', [
    master.checkValue,
  ]);
  const [kept] = await database.rows<{ value: Buffer }>('SELECT value FROM master_key_check');
  return kept !== undefined && timingSafeEqual(kept.value, master.checkValue);
};
