import type { NumberedEntry } from './entry.js';

export interface LineOptions {
  /** How many lanes may have a message under way. */
  readonly parallelism: number;
  /** Whether later entries of a lane wait for a dead letter in it. */
  readonly holdsForDead: boolean;
  readonly random?: () => number;
}

/** A message that is sent now. */
export interface Sending extends NumberedEntry {
  /** 1 at the first attempt. */
  readonly attempt: number;
  readonly startedAt: number;
}
