import type pg from 'pg';
import { Prepared } from './prepared.js';
import { camelRows } from './rows-asked.js';

/** How Postgres says that a prepared statement would answer with other columns: a rebuilt table took a table's place. */
const otherColumns = '0A000';

/** Connections that plan what is asked of them often only once, without regard to the parameters. */
export class PlannedPool {
  static readonly setting = 'plan_cache_mode=force_generic_plan';
  private readonly prepared = new Prepared();

  constructor(private readonly pool: pg.Pool) {}

  /** Rows with camelCase names. */
  async query<R extends object>(sql: string, params: readonly unknown[]): Promise<R[]> {
    const name = this.prepared.nameOf(sql);
    try {
      return await camelRows(this.pool, { name, text: sql, values: params });
    } catch (error) {
      if (!name || (error as { code?: unknown }).code !== otherColumns) throw error;
      this.prepared.forget();
      return camelRows(this.pool, { text: sql, values: params });
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}
