import type { RowChange } from '@chancery/kernel';

/** What one event changes, and when it took place (milliseconds). */
export interface Step {
  readonly at: number;
  readonly changes: readonly RowChange[];
}
