import type { Delivery, EventCount, LogMark, ReadUpTo } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';

/** What tells whether a log is the one that was followed. */
export interface KnownLog {
  /** Throws AnotherLog if the log does not have the event that was read up to. */
  recognise(read: ReadUpTo): Promise<LogMark>;
}

/** What the runner needs of the event store; `EventStore` is one. */
export interface EventSource extends KnownLog {
  subscribe(options: { after?: LogMark | undefined; signal: AbortSignal }): AsyncIterable<Delivery>;
  readStream(
    stream: string,
    options: { from?: number; limit?: number; sealed?: boolean },
  ): AsyncIterable<Recorded>;
  /** The last event of the log; undefined if there is none. */
  head(): Promise<LogMark | undefined>;
  /** How many events come after a position, counted up to `most`. */
  countAfter(position: bigint | undefined, most: number): Promise<EventCount>;
}
