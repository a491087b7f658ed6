import type { Recorded, RowChange, Table } from '@chancery/kernel';
import { combine } from '../rows/combine.js';
import type { PendingChanges } from '../rows/phase.js';
import { statementsFor, type BatchStatement } from '../rows/statements.js';
import { Versions } from '../rows/versions.js';
import { physical } from '../names.js';
import type { Generation } from '../tables/generation.js';
import type { DeadLetter } from './dead-letters.js';
import type { HeldRows } from './held-rows.js';
import { instantOf } from './instant.js';
import type { ProjectEvent } from './project.js';
import type { Step } from './step.js';

/** What a stretch of events comes to: changes to rows, and events to be put aside. */
export interface Work {
  readonly steps: readonly Step[];
  readonly letters: readonly DeadLetter[];
}

/** Projects events in order. From the first that fails, those of its stream are put aside. */
export const workOf = (
  events: readonly Recorded[],
  project: ProjectEvent,
  parked: ReadonlySet<string>,
): Work => {
  const steps: Step[] = [];
  const letters: DeadLetter[] = [];
  const failed = new Set<string>();
  for (const event of events) {
    if (parked.has(event.stream) || failed.has(event.stream)) {
      letters.push({ event });
      continue;
    }
    try {
      const changes = project(event);
      if (changes.length > 0) steps.push({ at: instantOf(event), changes });
    } catch (error) {
      failed.add(event.stream);
      letters.push({ event, error: String(error) });
    }
  }
  return { steps, letters };
};

/**
 * The steps as statements on a generation's own tables. Tables with a past are written from their rows as they
 * stand, all others from what changes.
 */
export const statementsOf = (
  steps: readonly Step[],
  { tables, number }: Generation,
  held: HeldRows,
): BatchStatement[] => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const pending = new Map(tables.map((table) => [table.name, pendingOf(table, held)]));
  for (const { at, changes } of steps) {
    for (const change of changes) pending.get(change.table)?.make(change, at);
  }
  const works = [...pending.values()].flatMap((each) => each.work());
  return works.flatMap(({ table: name, work }) => {
    const table = byName.get(name);
    return table ? statementsFor(table, physical(name, number), work) : [];
  });
};

const pendingOf = (table: Table, held: HeldRows): PendingChanges =>
  table.past ? new Versions(table, held.get(table.name) ?? new Map()) : collected(table);

const collected = (table: Table): PendingChanges => {
  const changes: RowChange[] = [];
  return {
    make: (change) => changes.push(change),
    work: () => combine(table, changes).map((work) => ({ table: table.name, work })),
  };
};
