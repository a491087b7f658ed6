import { streamName } from '@chancery/kernel';
import type { Database } from './database.js';
import { readStatus, type ProjectionStatus } from './projection-status.js';
import { Listener } from './waiting/listener.js';
import { livePositions, PositionWaiters } from './waiting/position-waiters.js';
import { hearRows, type RowsHeard } from './waiting/row-changes.js';

/** How long a query waits for a position unless told otherwise. */
const patience = 2_000;

/** The read models as queries see them: rows by plain names, and how far these rows have got. */
export class ReadStore {
  private readonly listener: Listener;
  private readonly waiters: PositionWaiters;

  constructor(readonly database: Database) {
    this.listener = new Listener(database, ['chancery_batch', 'chancery_rows', 'chancery_swap']);
    this.waiters = new PositionWaiters(database, this.listener);
  }

  /** Rows with camelCase names; instants are ISO 8601 in UTC. */
  query<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.database.query<Row>(sql, params);
  }

  /** For what is asked all day in a few forms, each of which says by which index its rows are found. */
  page<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.database.page<Row>(sql, params);
  }

  /** The same for what looks through much: on connections of its own, and with a bound. Throws QueryTooLong. */
  look<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.database.look<Row>(sql, params);
  }

  /** For what may turn out dear: on connections of its own, and with a bound. Throws QueryTooLong. */
  search<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.database.search<Row>(sql, params);
  }

  /** For figures over many rows: on connections of its own, and with a wider bound. Throws QueryTooLong. */
  survey<Row extends object>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.database.survey<Row>(sql, params);
  }

  /** The languages that texts can be searched in here, by the names that Postgres has for them. */
  async languages(): Promise<string[]> {
    const known = await this.query<{ name: string }>('SELECT cfgname AS name FROM pg_ts_config');
    return known.map(({ name }) => name);
  }

  /** The first row, if there is one. */
  async one<Row extends object>(
    sql: string,
    params: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.query<Row>(sql, params))[0];
  }

  /**
   * Resolves once the rows of a group hold every event up to a position, which a command's answer gave.
   * Throws ReadModelBehind when that takes longer than `timeoutMs`.
   */
  waitFor(group: string, position: bigint, timeoutMs = patience): Promise<void> {
    return this.waiters.wait(group, position, timeoutMs);
  }

  /** How far the live rows of each group have got. */
  positions(): Promise<Map<string, bigint>> {
    return livePositions(this.database);
  }

  /** Whether events of this stream are parked: its rows then stand still, however far the group has got. */
  async isParked(group: string, stream: string): Promise<boolean> {
    const parked = await this.one(
      `SELECT FROM projection_dead_letter
         JOIN projection_generation USING (group_name, generation)
       WHERE state = 'live' AND group_name = $1 AND stream = $2 LIMIT 1`,
      [group, stream],
    );
    return parked !== undefined;
  }

  /** Of how many streams of a category (`document`) live rows are withheld, since events of theirs are parked. */
  async withheld(category: string): Promise<number> {
    const [row] = await this.query<{ streams: number }>(
      `SELECT count(DISTINCT stream) AS streams FROM projection_dead_letter
         JOIN projection_generation USING (group_name, generation)
       WHERE state = 'live' AND starts_with(stream, $1)`,
      [streamName(category, '')],
    );
    return row?.streams ?? 0;
  }

  /** Tells of changed rows of tables that announce a column. Answers how to stop. */
  onChange(told: (heard: RowsHeard) => void): () => void {
    return hearRows(this.listener, told);
  }

  status(): Promise<ProjectionStatus[]> {
    return readStatus(this.database);
  }

  async close(): Promise<void> {
    await this.listener.close();
    await this.database.close();
  }
}
