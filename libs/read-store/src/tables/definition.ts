import { createHash } from 'node:crypto';
import type { Projection, Table } from '@chancery/kernel';
import { withPast } from './past.js';

/** The projections of one group: their rows are written together and never contradict each other. */
export interface Group {
  readonly name: string;
  readonly projections: readonly Projection[];
  /** As they are in the database: with what keeps the past of those that have one. */
  readonly tables: readonly Table[];
  /** Categories of streams whose rows are withheld while one of their events is parked. */
  readonly withheld: ReadonlySet<string>;
  /** Changes when rows built by the code as it was would differ from rows built by it now. */
  readonly fingerprint: string;
}

export const groupsOf = (projections: readonly Projection[]): Group[] => {
  const names = [...new Set(projections.map(({ group }) => group))].sort();
  return names.map((name) =>
    groupOf(
      name,
      projections.filter(({ group }) => group === name),
    ),
  );
};

const groupOf = (name: string, projections: readonly Projection[]): Group => {
  const tables = projections.flatMap((projection) => projection.tables.flatMap(withPast));
  const shape = projections
    .map(({ name, version, tables }) => ({ name, version, tables: tables.flatMap(withPast) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const fingerprint = createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 16);
  const withheld = new Set(projections.flatMap((projection) => projection.withheld ?? []));
  return { name, projections, tables, withheld, fingerprint };
};
