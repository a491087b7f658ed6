import type { Recorded, RowChange, Table } from '@chancery/kernel';
import { combine } from '../rows/combine.js';
import { statementsFor, type Statement } from '../rows/statements.js';
import { physical } from '../tables/ddl.js';
import type { Generation } from '../tables/generations.js';
import type { DeadLetter } from './dead-letters.js';
import type { ProjectEvent } from './project.js';

/** What a stretch of events comes to: changes to rows, and events to be put aside. */
export interface Work {
  readonly changes: readonly RowChange[];
  readonly letters: readonly DeadLetter[];
}

/** Projects events in order. From the first that fails, those of its stream are put aside. */
export const workOf = (
  events: readonly Recorded[],
  project: ProjectEvent,
  parked: ReadonlySet<string>,
): Work => {
  const changes: RowChange[] = [];
  const letters: DeadLetter[] = [];
  const failed = new Set<string>();
  for (const event of events) {
    if (parked.has(event.stream) || failed.has(event.stream)) {
      letters.push({ event });
      continue;
    }
    try {
      changes.push(...project(event));
    } catch (error) {
      failed.add(event.stream);
      letters.push({ event, error: String(error) });
    }
  }
  return { changes, letters };
};

/** The changes as statements on a generation's own tables. */
export const statementsOf = (
  changes: readonly RowChange[],
  { tables, number }: Generation,
): Statement[] => {
  const byTable = new Map<string, RowChange[]>();
  for (const change of changes) {
    const found = byTable.get(change.table);
    if (found) found.push(change);
    else byTable.set(change.table, [change]);
  }
  return tables.flatMap((table) => tableStatements(table, number, byTable.get(table.name) ?? []));
};

const tableStatements = (
  table: Table,
  generation: number,
  changes: readonly RowChange[],
): Statement[] =>
  combine(table, changes).flatMap((work) =>
    statementsFor(table, physical(table.name, generation), work),
  );
