import type { ReadEvent } from '../wire/recorded-event.js';

/** An event on its way to a consumer of a group. */
export interface GroupMessage {
  /** By this id it is acknowledged: the link's, if it came by a link. */
  readonly id: string;
  /** The event as it can be seen now: a link gives no event once its target is hidden. */
  readonly read: () => ReadEvent;
  /**
   * Where it stands in the source: revision, or position for `$all`. Without one it was parked
   * before and does not move the checkpoint.
   */
  readonly ordinal: number | undefined;
  retryCount: number;
}
