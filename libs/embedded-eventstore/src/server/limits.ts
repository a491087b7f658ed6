/** Bounds a server keeps and publishes. */
export interface Limits {
  /** Bytes of data in one append. Metadata and types have a fixed limit of 16 MiB. */
  readonly maxAppendBytes: number;
  /** Bytes of data in one event. */
  readonly maxEventBytes: number;
  /** Connections at a time; further ones are closed at once. */
  readonly maxConnections: number;
  /** Catch-up subscriptions at a time. */
  readonly maxSubscribers: number;
  /** Bytes of appends whose chunks have not all arrived, per call. */
  readonly maxUnfinishedBytes: number;
  /** Bytes of appends that wait for the disk; beyond it no more is read from the connections. */
  readonly maxPendingBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxAppendBytes: 1024 * 1024,
  maxEventBytes: 1024 * 1024,
  maxConnections: 1_000,
  maxSubscribers: 2_000,
  maxUnfinishedBytes: 64 * 1024 * 1024,
  maxPendingBytes: 64 * 1024 * 1024,
};
