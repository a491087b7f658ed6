import type { RowChange, Table } from '@chancery/kernel';
import { Phase, type TableWork } from './phase.js';

/** The changes of a batch to one table as the least work with the same result, phase after phase. */
export const combine = (table: Table, changes: readonly RowChange[]): TableWork[] => {
  const phases: Phase[] = [];
  let phase: Phase | undefined;
  for (const change of changes) {
    if (phase?.take(change)) continue;
    phase = new Phase(table);
    phase.take(change);
    phases.push(phase);
  }
  return phases.map((each) => each.work());
};
