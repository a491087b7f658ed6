import { createHmac } from 'node:crypto';
import type { Database } from '../database.js';
import type { OfficeKeys } from './office-keys.js';

/** What is counted: `kind` names the limit, `of` whose it is, `seconds` how long a count lasts. */
export interface Counted {
  readonly kind: string;
  readonly of: string;
  readonly seconds: number;
}

/** How often something happened within the span, this time included, and when the span ends. */
export interface Count {
  readonly count: number;
  readonly endsAt: Date;
}

const longest = "interval '2 days'";

/** Counts tries and requests for all processes together. Rows bear a keyed hash of what is counted, and no address. */
export class Tally {
  constructor(
    private readonly database: Database,
    private readonly keys: OfficeKeys,
  ) {}

  /** Counts so many more, one if not said. */
  async add(counted: Counted, more = 1): Promise<Count> {
    const { key, beganAt, endsAt } = this.spanOf(counted);
    const [row] = await this.database.rows<{ count: number }>(
      `INSERT INTO tally (key, began_at, count) VALUES ($1, $2, $3)
       ON CONFLICT (key, began_at) DO UPDATE SET count = tally.count + $3 RETURNING count`,
      [key, beganAt, more],
    );
    return { count: row?.count ?? more, endsAt };
  }

  /** How often it happened in the span before this one. */
  async before(counted: Counted): Promise<number> {
    const { key, beganAt } = this.spanOf(counted);
    const [row] = await this.database.rows<{ count: number }>(
      'SELECT count FROM tally WHERE key = $1 AND began_at = $2',
      [key, new Date(beganAt.getTime() - counted.seconds * 1_000)],
    );
    return row?.count ?? 0;
  }

  /** Removes what counts no more. */
  async clear(): Promise<void> {
    await this.database.rows(`DELETE FROM tally WHERE began_at < now() - ${longest}`);
  }

  private spanOf({ kind, of, seconds }: Counted) {
    const spanMs = seconds * 1_000;
    const beganAt = new Date(Math.floor(Date.now() / spanMs) * spanMs);
    const endsAt = new Date(beganAt.getTime() + spanMs);
    const key = createHmac('sha256', this.keys.of('tally', kind)).update(of).digest();
    return { key, beganAt, endsAt };
  }
}
