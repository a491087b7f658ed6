import { DatabaseError } from 'pg';
import { ImpossibleChange } from '../rows/check-change.js';

/** Another runner has moved the checkpoint: this one is stale and has to stop. */
export class CheckpointMoved extends Error {
  constructor(group: string) {
    super(`The checkpoint of ${group} is not where this runner left it`);
    this.name = 'CheckpointMoved';
  }
}

/**
 * Whether a row itself was refused (out of range, too large for an index, a broken constraint): it will
 * be again, and its event has to be parked. Everything else passes or concerns all events alike.
 */
export const isBadData = (error: unknown): boolean =>
  error instanceof ImpossibleChange ||
  (error instanceof DatabaseError && /^(22|23|54)/.test(error.code ?? ''));
