/** How far a line has got: everything below the cursor is settled or parked, and so is what `settled` lists. */
export interface Progress {
  readonly cursor: number;
  /** How many messages were numbered below the cursor. */
  readonly serial: number;
  readonly settled: readonly number[];
  /** Since when the circuit has been open, and how often it failed. Null while it is closed. */
  readonly openedAt: number | null;
  readonly failures: number;
  readonly nextProbeAt: number;
}

export const beginningAt = (cursor: number): Progress => ({
  ...{ cursor, serial: 0, settled: [], openedAt: null, failures: 0, nextProbeAt: 0 },
});
