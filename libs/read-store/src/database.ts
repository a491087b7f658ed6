import pg from 'pg';
import { allOf } from './all-of.js';
import { PlannedPool } from './planned-pool.js';
import { camelRows, types, type Row } from './rows-asked.js';
import { orUnavailable } from './unavailable.js';

export interface DatabaseOptions {
  readonly url: string;
  /** How many connections queries may use at once. */
  readonly connections?: number;
  readonly onError?: (error: Error) => void;
}

/** Thrown when a query took longer than it may. */
export class QueryTooLong extends Error {}

/** How Postgres says that a statement was ended before it was done. */
const cancelled = '57014';

/**
 * For the runner, which touches rows by key only: a plan made while a table was empty must never turn
 * into a scan of it when it is full. A lost commit is made good from the log, so none waits for the disk.
 */
const runnerSettings = [
  'synchronous_commit=off',
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'jit=off',
];

const bounded = 'statement_timeout=2000';

/** Connections that a pool keeps: on a full disk Postgres may not be able to open another one. */
const keptOpen = 1;

const orTooLong = async <Result>(asked: Promise<Result>): Promise<Result> => {
  try {
    return await asked;
  } catch (error) {
    throw (error as { code?: unknown }).code === cancelled ? new QueryTooLong() : error;
  }
};

/** The connections to Postgres: a pool for queries, one for the runner, single ones for locks and listening. */
export class Database {
  private readonly queries: pg.Pool;
  private runner: pg.Pool | undefined;
  private searches: pg.Pool | undefined;
  private surveys: pg.Pool | undefined;
  private pages: PlannedPool | undefined;
  private looks: PlannedPool | undefined;

  constructor(private readonly options: DatabaseOptions) {
    this.queries = this.pool(options.connections ?? 10, ['jit=off']);
  }

  get url(): string {
    return this.options.url;
  }

  /** Rows as they are in the database, with snake_case names. */
  async rows<R extends object = Row>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await orUnavailable(this.queries.query<R>(sql, [...params]))).rows;
  }

  /** Rows with camelCase names. */
  query<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return camelRows(this.queries, { text: sql, values: params });
  }

  /**
   * The same for statements whose form alone says by which index rows are found: they are planned once on each
   * connection, without regard to the parameters.
   */
  page<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.pages ??= new PlannedPool(this.pool(8, ['jit=off', PlannedPool.setting]));
    return this.pages.query(sql, params);
  }

  /** The same on few connections of their own, and for two seconds at most. Throws QueryTooLong. */
  look<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.looks ??= new PlannedPool(this.pool(4, ['jit=off', PlannedPool.setting, bounded]));
    return orTooLong(this.looks.query(sql, params));
  }

  /** For what may be found in many ways: planned each time for its parameters, and bounded likewise. */
  search<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.searches ??= this.pool(4, ['jit=off', bounded]);
    return orTooLong(camelRows(this.searches, { text: sql, values: params }));
  }

  /** For figures over many rows: on two connections, with memory to sort in, for ten seconds at most. Throws QueryTooLong. */
  survey<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    this.surveys ??= this.pool(2, ['jit=off', 'work_mem=32MB', 'statement_timeout=10000']);
    return orTooLong(camelRows(this.surveys, { text: sql, values: params }));
  }

  /**
   * One transaction, which the runner's settings apply to: what `begin` asks for, then the statements that it comes to.
   * These are sent together with the commit and waited for once, however many they are. Throws what `begin`
   * throws or what the first failing statement is refused with; nothing was written then.
   */
  async write(begin: (client: pg.PoolClient) => Promise<readonly pg.QueryConfig[]>): Promise<void> {
    const client = await this.runnerClient();
    await orRolledBack(client, async () => {
      const begun = client.query('BEGIN');
      const [statements] = await Promise.all([begin(client), begun]);
      await allOf([...statements, 'COMMIT'].map((statement) => client.query(statement)));
    });
  }

  /** One statement on a connection of the runner; a transaction of its own. */
  async writeOnce<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.runnerClient();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }

  /** All statements of `work` in one transaction whose commit waits for the disk. */
  async transaction<T>(
    work: (client: pg.PoolClient) => Promise<T>,
    isolation: 'READ COMMITTED' | 'REPEATABLE READ' = 'READ COMMITTED',
  ): Promise<T> {
    const client = await orUnavailable(this.queries.connect());
    const inTransaction = orRolledBack(client, async () => {
      await client.query(`BEGIN ISOLATION LEVEL ${isolation}`);
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    });
    return orUnavailable(inTransaction);
  }

  /** A connection of its own, for what must live as long as its holder; `onLost` is told once when it breaks. */
  async connection(onLost: (error: Error) => void): Promise<pg.Client> {
    const client = new pg.Client({ ...this.settings(['jit=off']), keepAlive: true });
    client.on('error', onLost);
    client.on('end', () => onLost(new Error('The connection to Postgres ended')));
    await client.connect();
    return client;
  }

  async close(): Promise<void> {
    const { queries, runner, searches, surveys, pages, looks } = this;
    const pools = [queries, runner, searches, surveys, pages, looks];
    await Promise.all(pools.map(async (pool) => pool?.end()));
  }

  private runnerClient(): Promise<pg.PoolClient> {
    this.runner ??= this.pool(8, runnerSettings, { pipeline: true });
    return this.runner.connect();
  }

  /** A connection that breaks while somebody has it tells them by their next statement. */
  private pool(max: number, settings: readonly string[], more: pg.ClientConfig = {}): pg.Pool {
    return new pg.Pool({ ...this.settings(settings), ...more, max, min: keptOpen })
      .on('connect', (client) => client.on('error', () => undefined))
      .on('error', (error) => this.options.onError?.(error));
  }

  private settings(settings: readonly string[]): pg.ClientConfig {
    return {
      connectionString: this.options.url,
      connectionTimeoutMillis: 10_000,
      options: ['timezone=UTC', ...settings].map((setting) => `-c ${setting}`).join(' '),
      types,
    };
  }
}

/** What fails takes nothing with it; a connection that cannot even roll back is of no more use. */
const orRolledBack = async <T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> => {
  let broken: Error | undefined;
  try {
    return await work();
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
};
