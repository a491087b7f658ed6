import { allOf } from '../all-of.js';
import type { Batch } from './batch.js';
import { applyTraced } from './batch-spans.js';
import { batches, type BatchLimits } from './batches.js';
import type { EventSource } from './event-source.js';
import type { GenerationWriter } from './generation-writer.js';
import { least } from './marks.js';

export interface FeedOptions {
  readonly source: EventSource;
  readonly limits: BatchLimits;
  readonly lanes: number;
}

/**
 * One subscription that feeds several generations, from the position of the one furthest behind; each
 * takes what it does not have. Ends when aborted, or when `isEnough` says so after a batch.
 */
export const feed = async (
  writers: readonly GenerationWriter[],
  { source, limits, lanes }: FeedOptions,
  signal: AbortSignal,
  isEnough: (batch: Batch) => boolean = () => false,
): Promise<void> => {
  const start = least(writers.map(({ mark }) => mark));
  const ending = new AbortController();
  const deliveries = source.subscribe({
    after: start.position < 0n ? undefined : start,
    signal: AbortSignal.any([signal, ending.signal]),
  });
  try {
    for await (const batch of batches(deliveries, start.position, limits)) {
      if (signal.aborted) return;
      await allOf(writers.map((writer) => applyTraced(writer, batch, lanes)));
      if (isEnough(batch)) return;
    }
  } finally {
    ending.abort();
  }
};
