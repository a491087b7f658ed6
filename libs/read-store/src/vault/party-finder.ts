import type { PartyRef } from '@chancery/event-store';
import { LRUCache } from 'lru-cache';
import type { Database } from '../database.js';
import { WordHasher, wordsOfParty, wordsOfSearch } from './party-words.js';

/** Notes what parties can be found by as keyed hashes, and finds them by it, for as long as they have a key. */
export class PartyFinder {
  private readonly hasher: WordHasher;
  private readonly noted = new LRUCache<string, true>({ max: 10_000 });

  constructor(
    private readonly database: Database,
    key: Buffer,
  ) {
    this.hasher = new WordHasher(key);
  }

  /** A party whose key is destroyed at the same moment is not noted: the key's row says who was first. */
  async note(party: PartyRef, personal: Readonly<Record<string, unknown>>): Promise<void> {
    const { partyId, authorityId } = party;
    const words = wordsOfParty(personal);
    const noted = JSON.stringify([authorityId, partyId, words]);
    if (words.length === 0 || this.noted.has(noted)) return;
    await this.database.rows(
      `WITH noted AS (SELECT $1 AS party_id, $2 AS authority_id, $3::bytea[] AS words
         UNION ALL SELECT $1, '', $4)
       UPDATE party_key k
       SET words = k.words || array(SELECT w FROM unnest(n.words) w WHERE w <> ALL (k.words))
       FROM noted n WHERE k.party_id = n.party_id AND k.authority_id = n.authority_id
         AND k.wrapped_key IS NOT NULL AND NOT k.words @> n.words`,
      [partyId, authorityId, this.hasher.hash(words, authorityId), this.hasher.hash(words, '')],
    );
    this.noted.set(noted, true);
  }

  /** The parties of an authority, or of all (`null`), that bear all the words. Throws QueryTooLong. */
  async find(text: string, authorityId: string | null, most: number): Promise<readonly string[]> {
    const words = wordsOfSearch(text);
    if (words.length === 0) return [];
    const owners = authorityId === null ? await this.authorities() : [authorityId];
    const named = ['', ...owners].map(
      (_, index) => `SELECT party_id FROM party_key WHERE words @> $${index + 1}::bytea[]`,
    );
    const rows = await this.database.search<{ partyId: string }>(
      `SELECT DISTINCT party_id FROM (${named.map((one) => `(${one} LIMIT ${most})`).join(' UNION ALL ')}) p
       LIMIT ${most}`,
      ['', ...owners].map((owner) => this.hasher.hash(words, owner)),
    );
    return rows.map(({ partyId }) => partyId);
  }

  private async authorities(): Promise<readonly string[]> {
    const rows = await this.database.search<{ authorityId: string }>(
      `SELECT DISTINCT authority_id FROM party_key WHERE authority_id <> ''`,
    );
    return rows.map(({ authorityId }) => authorityId);
  }
}
