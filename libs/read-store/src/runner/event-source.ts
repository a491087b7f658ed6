import type { Delivery } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';

/** What the runner needs of the event store; `EventStore` is one. */
export interface EventSource {
  subscribe(options: { after?: bigint | undefined; signal: AbortSignal }): AsyncIterable<Delivery>;
  readStream(
    stream: string,
    options: { from?: number; limit?: number; sealed?: boolean },
  ): AsyncIterable<Recorded>;
  /** The position of the last event of the log; undefined if there is none. */
  head(): Promise<bigint | undefined>;
}
