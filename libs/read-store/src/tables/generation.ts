import type { Table } from '@chancery/kernel';

export type GenerationState = 'building' | 'live' | 'retired';

/**
 * One set of tables of a group, filled from the log by way of its own checkpoint. One is live, that is
 * behind the plain names; another may be built beside it, and the one before it is kept to go back to.
 */
export interface Generation {
  readonly group: string;
  readonly number: number;
  readonly state: GenerationState;
  readonly fingerprint: string;
  readonly tables: readonly Table[];
}
