import type { Message, Projection, Recorded, RowChange, Table } from '@chancery/kernel';
import { checkChange } from '../rows/check-change.js';
import type { Group } from '../tables/definition.js';
import type { Generation } from '../tables/generation.js';

type Handler = (event: Recorded) => readonly RowChange[];

/** One event to the changes that all projections of a group make of it, none if it was skipped; throws for a poisoned one. */
export type ProjectEvent = (event: Recorded) => RowChange[];

/**
 * The group's projections as one function. Its changes are checked against the tables that the code knows;
 * a generation made by earlier code takes of them what its own tables have, until the new one is built.
 */
export const projectorOf = (
  group: Group,
  generation: Generation,
  skipped: ReadonlySet<string>,
): ProjectEvent => {
  const handlers = handlersOf(group.projections);
  const known = byName(group.tables);
  const isCurrent = group.fingerprint === generation.fingerprint;
  const own = byName(generation.tables);
  return (event) => {
    if (skipped.has(event.id)) return [];
    if (event.unreadable) throw new Error(event.unreadable);
    const changes = (handlers.get(event.type) ?? []).flatMap((handle) => handle(event));
    for (const change of changes) checkChange(change, known.get(change.table));
    return isCurrent
      ? changes
      : changes.flatMap((change) => fit(change, sameKey(known, own, change.table)));
  };
};

const handlersOf = (projections: readonly Projection[]): Map<string, Handler[]> => {
  const handlers = new Map<string, Handler[]>();
  for (const { on } of projections) {
    for (const [type, handle] of Object.entries(on as Record<Message['type'], Handler>)) {
      handlers.set(type, [...(handlers.get(type) ?? []), handle]);
    }
  }
  return handlers;
};

const byName = (tables: readonly Table[]): Map<string, Table> =>
  new Map(tables.map((table) => [table.name, table]));

type Tables = ReadonlyMap<string, Table>;

const sameKey = (known: Tables, own: Tables, name: string): Table | undefined =>
  known.get(name)?.key.join() === own.get(name)?.key.join() ? own.get(name) : undefined;

const fit = (change: RowChange, table: Table | undefined): RowChange[] => {
  if (!table) return [];
  if (change.kind === 'remove') return [change];
  const set = Object.fromEntries(
    Object.entries(change.set).filter(([column]) => column in table.columns),
  );
  return [{ ...change, set }];
};
