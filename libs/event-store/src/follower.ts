import type { Decider, Message, Order, Recorded } from '@chancery/kernel';
import type { LRUCache } from 'lru-cache';
import type { EventStore } from './event-store.js';
import { fold, unwritten, type Folded } from './folded-stream.js';
import { AnotherLog, type LogMark } from './log-mark.js';
import { backOff, pause } from './retry.js';

/** Where the runner keeps the folds it remembers, and the rules of each category it has met. */
export interface Memory {
  readonly folded: LRUCache<string, Folded<unknown>>;
  readonly deciders: ReadonlyMap<string, Decider<unknown, Order, Message>>;
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

const takeIn = ({ folded, deciders }: Memory, event: Recorded): void => {
  const decider = deciders.get(event.stream.slice(0, event.stream.indexOf('-')));
  if (!decider) return;
  const known = folded.peek(event.stream);
  const before = known ?? unwritten(decider.initialState);
  if (event.revision > before.revision + 1) return;
  if (event.unreadable) return void folded.delete(event.stream);
  fold(before, decider, event);
  if (!known) folded.set(event.stream, before);
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
