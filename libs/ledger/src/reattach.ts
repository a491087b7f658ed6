import type { Database } from '@chancery/read-store';
import { openLedger } from './ledger-tables.js';
import type { LedgerOptions } from './builder.js';

/** Thrown when the log does not hold the newest entry of the ledger: it was restored to an earlier state, or is another. */
export class LedgerAheadOfLog extends Error {
  readonly isForOperator = true;
  constructor(stream: string, revision: number, size: number) {
    super(
      `The log does not hold entry ${size - 1} of the ledger: event ${revision} of ${stream}. ` +
        'Restore the log that belongs to this database, or run npm run ledger -- rebuild.',
    );
  }
}

/**
 * After a copy of the log to another server: finds the newest entry there and goes on behind it. Entries, numbers and
 * hashes stay. Throws LedgerAheadOfLog.
 */
export const reattach = async ({ database, secrets, store }: LedgerOptions): Promise<number> => {
  const { newest, size } = await openLedger(database, secrets);
  if (!newest) return size;
  const { stream, revision, eventId } = newest;
  for await (const event of store.readStream(stream, { from: revision, limit: 1, sealed: true })) {
    if (event.revision !== revision || event.id !== eventId) break;
    await database.rows('UPDATE ledger_head SET position = $1 WHERE size = $2', [
      String(event.position),
      size,
    ]);
    return size;
  }
  throw new LedgerAheadOfLog(stream, revision, size);
};

/** Removes all entries; the id and the salt key stay, so the same log gets the same numbers and hashes again. */
export const empty = (database: Database): Promise<void> =>
  database.transaction(async (client) => {
    await client.query(
      'UPDATE ledger_head SET size = 0, position = NULL, event_id = NULL, stream = NULL, revision = NULL',
    );
    await client.query('TRUNCATE ledger_entry, ledger_tile');
  });
