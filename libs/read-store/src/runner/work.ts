import type { Recorded, RowChange, Table } from '@chancery/kernel';
import { combine } from '../rows/combine.js';
import type { PendingChanges } from '../rows/phase.js';
import { statementsFor, type Statement } from '../rows/statements.js';
import { Versions } from '../rows/versions.js';
import { physical } from '../tables/ddl.js';
import type { Generation } from '../tables/generations.js';
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
 * The steps as statements on a generation's own tables, made one by one as they are asked for. Tables with a past
 * are written from their rows as they stand, all others from what changes.
 */
export function* statementsOf(
  steps: readonly Step[],
  { tables, number }: Generation,
  held: HeldRows,
): Iterable<Statement> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  for (const [name, timed] of byTable(steps)) {
    const table = byName.get(name);
    if (!table) continue;
    const pending = pendingOf(table, held);
    for (const { change, at } of timed) pending.make(change, at);
    for (const { table: written, work } of pending.work()) {
      const into = byName.get(written);
      if (into) yield* statementsFor(into, physical(written, number), work);
    }
  }
}

interface Timed {
  readonly change: RowChange;
  readonly at: number;
}

const byTable = (steps: readonly Step[]): Map<string, Timed[]> => {
  const found = new Map<string, Timed[]>();
  for (const { at, changes } of steps) {
    for (const change of changes) {
      const timed = found.get(change.table);
      if (timed) timed.push({ change, at });
      else found.set(change.table, [{ change, at }]);
    }
  }
  return found;
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
