import type { Recorded } from '@chancery/kernel';

/** A stretch of the log: its events in order, and the position up to which there are no others. */
export interface Batch {
  readonly events: readonly Recorded[];
  readonly position: bigint;
  /** Whether the end of the log was reached with it. */
  readonly isCaughtUp: boolean;
}
