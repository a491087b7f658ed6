import type { Tables } from './tables.js';

/** Writes the tables, a transaction at a time: each sees what those before it have written. */
export class TableWriter {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly tables: Tables) {}

  /** Done when the disk has all that `work` put; it puts nothing when it throws. */
  write<T>(work: () => T): Promise<T> {
    const written = this.last.then(() => this.transaction(work));
    this.last = written.catch(() => undefined);
    return written;
  }

  /** Settles when nothing is under way. */
  idle(): Promise<unknown> {
    return this.last;
  }

  private async transaction<T>(work: () => T): Promise<T> {
    let outcome: { value: T } | { error: unknown } | undefined;
    await this.tables.env.transaction(() => {
      try {
        outcome = { value: work() };
      } catch (error) {
        outcome = { error };
      }
    });
    if (outcome && 'value' in outcome) return outcome.value;
    throw outcome?.error;
  }
}
