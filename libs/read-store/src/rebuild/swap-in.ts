import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database.js';
import type { GenerationWriter } from '../runner/generation-writer.js';
import type { Generations } from '../tables/generations.js';
import { compare, type TableComparison } from './compare.js';

interface Pair {
  readonly live: GenerationWriter;
  readonly next: GenerationWriter;
}

/**
 * Compares a built generation with the live one at a position where both stand, while both go on being
 * written, and then puts it in the live one's place at another such position: what was read with the old
 * rows is never newer than what is read with the new ones.
 */
export const swapIn = async (
  database: Database,
  generations: Generations,
  pair: Pair,
  signal: AbortSignal,
): Promise<TableComparison[]> => {
  const comparison = await compareAtOnePosition(database, pair, signal);
  for (;;) {
    const isSwapped = await whenLevel(pair, signal, () =>
      generations.swap(pair.next.generation, comparison).then(
        () => true,
        (error: { code?: string }) => {
          if (inTheWay.has(error.code)) return false; // queries read the views; again later
          throw error;
        },
      ),
    );
    if (isSwapped) return comparison;
    await sleep(10 + Math.random() * 40, undefined, { signal });
  }
};

/** A lock was not had in time, or a deadlock was found. */
export const inTheWay: ReadonlySet<string | undefined> = new Set(['55P03', '40P01']);

const compareAtOnePosition = (
  database: Database,
  pair: Pair,
  signal: AbortSignal,
): Promise<TableComparison[]> =>
  database.transaction(async (client) => {
    await whenLevel(pair, signal, () => client.query('SELECT 1')); // takes the snapshot
    return compare(client, pair.live.generation, pair.next.generation);
  }, 'REPEATABLE READ');

/** Runs `work` at a moment when both stand at the same position and neither is being written. */
const whenLevel = async <T>(
  { live, next }: Pair,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> => {
  for (;;) {
    const done = await live.exclusively(() =>
      next.exclusively(async () =>
        live.position === next.position ? { result: await work() } : undefined,
      ),
    );
    if (done) return done.result;
    await sleep(20, undefined, { signal });
  }
};
