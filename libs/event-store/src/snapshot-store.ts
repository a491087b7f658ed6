/** The state of a long stream after the event at a revision, as JSON, and the event that proves it. */
export interface Snapshot {
  readonly stream: string;
  /** By whose rules and schemas it was made. */
  readonly maker: string;
  readonly revision: number;
  readonly position: bigint;
  readonly eventId: string;
  readonly state: object;
}

/** A key by which the event at a revision can be recalled. */
export interface KeyAt {
  readonly key: string;
  readonly revision: number;
}

/** Events that may have one of the keys asked for. All of them up to `upTo` are there, -1 without a snapshot. */
export interface FoundKeys {
  readonly upTo: number;
  readonly revisions: readonly number[];
}

/** Keeps snapshots beside the log, and the keys of all events up to them. It may lose all of it at any time. */
export interface SnapshotStore {
  load(stream: string, maker: string): Promise<Snapshot | undefined>;
  /**
   * Puts a snapshot in the place of the one before, with the keys of the events between, or of all without one before.
   * Answers false, and keeps nothing of it, if the one before is not there any more.
   */
  save(snapshot: Snapshot, keys: readonly KeyAt[], before: Snapshot | undefined): Promise<boolean>;
  find(stream: string, maker: string, keys: readonly string[]): Promise<FoundKeys>;
  /** Throws a snapshot away that was found to be wrong, with its keys. */
  discard(wrong: Snapshot): Promise<void>;
}
