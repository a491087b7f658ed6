import { categoryOf, type Recorded } from '@chancery/kernel';
import type { EventStore } from './event-store.js';
import { fold, unwritten } from './folded-stream.js';
import type { FoldedStreams } from './folded-streams.js';
import { isLong, type AnyType } from './long-type.js';
import { AnotherLog, type LogMark } from './log-mark.js';
import { backOff, pause } from './retry.js';

/** Where the runner keeps the folds it remembers, and the types of each category it has met. */
export interface Memory {
  readonly folded: FoldedStreams;
  readonly types: ReadonlyMap<string, AnyType>;
}

/**
 * Takes into the remembered folds what any program records, and remembers streams that begin, until the signal is
 * aborted. It only saves reads and lost races: a fold that it has not reached yet is found out by the append.
 */
export const follow = async (
  store: EventStore,
  memory: Memory,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    const after = await headOf(store, signal);
    try {
      for await (const delivery of store.subscribe({ after, signal }))
        if (delivery.kind === 'event') takeIn(memory, delivery.event);
    } catch (error) {
      if (!(error instanceof AnotherLog)) throw error;
      memory.folded.clear(); // what was remembered is of a log that is no longer there
    }
  }
};

const takeIn = ({ folded, types }: Memory, event: Recorded): void => {
  const type = types.get(categoryOf(event.stream));
  if (!type) return;
  const known = folded.peek(event.stream);
  const before = known ?? unwritten(type.decider.initialState, { isLong: isLong(type) });
  if (event.revision > before.revision + 1) return;
  if (event.unreadable) return folded.forget(event.stream);
  fold(before, type.decider, event);
  folded.keep(event.stream, before);
};

/** The end of the log, once it can be asked. */
const headOf = async (store: EventStore, signal: AbortSignal): Promise<LogMark | undefined> => {
  for (const wait of backOff(50, 5_000)) {
    try {
      return await store.head();
    } catch (error) {
      if (signal.aborted) throw error;
      await pause(wait, signal);
    }
  }
  throw new Error('unreachable');
};
