import { LRUCache } from 'lru-cache';
import type { Database } from '../database.js';
import { WordHasher, wordsOfParty, wordsOfSearch } from './party-words.js';

/** Notes what parties can be found by as keyed hashes, and finds them by it, for as long as they have a key. */
export class PartyFinder {
  private readonly hasher: WordHasher;
  private readonly noted = new LRUCache<string, true>({ max: 10_000 });

  constructor(
    private readonly database: Database,
    master: Buffer,
  ) {
    this.hasher = new WordHasher(master);
  }

  /** A party whose key is destroyed at the same moment is not noted: the key's row says who was first. */
  async note(partyId: string, personal: Readonly<Record<string, unknown>>): Promise<void> {
    const words = this.hasher.hash(wordsOfParty(personal));
    const notes = words.map((word) => `${partyId} ${word.toString('base64')}`);
    if (notes.every((note) => this.noted.has(note))) return;
    await this.database.rows(
      `WITH kept AS (SELECT party_id FROM party_key
         WHERE party_id = $1 AND wrapped_key IS NOT NULL FOR SHARE)
       INSERT INTO party_word (word, party_id)
       SELECT word, party_id FROM kept, unnest($2::bytea[]) AS word ON CONFLICT DO NOTHING`,
      [partyId, words],
    );
    for (const note of notes) this.noted.set(note, true);
  }

  /** The parties that bear all the words, at most so many. Throws QueryTooLong. */
  async find(text: string, most: number): Promise<readonly string[]> {
    const words = this.hasher.hash(wordsOfSearch(text));
    if (words.length === 0) return [];
    const having = words.map(
      (_, index) => `SELECT party_id FROM party_word WHERE word = $${index + 1}`,
    );
    const rows = await this.database.search<{ partyId: string }>(
      `${having.join(' INTERSECT ')} LIMIT ${most}`,
      words,
    );
    return rows.map(({ partyId }) => partyId);
  }
}
