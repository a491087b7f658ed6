import { SavedQueryNotFound, TooManySavedQueries } from './directory.errors.js';
import type { RemoveQuery, SaveQuery } from './unit.commands.js';
import type { SavedQuery, UnitEvent } from './unit.events.js';

interface Keeper {
  readonly authorityId: string;
  readonly queries: readonly SavedQuery[];
}

export const withoutQuery = (queries: readonly SavedQuery[], name: string): readonly SavedQuery[] =>
  queries.filter((query) => query.name !== name);

export const withQuery = (
  queries: readonly SavedQuery[],
  { name, filter, columns, order }: SavedQuery,
): readonly SavedQuery[] => [...withoutQuery(queries, name), { name, filter, columns, order }];

/** A unit keeps no more: they are listed whole, and read whenever the unit's state is. */
export const mostQueries = 100;

/** What is saved takes the place of what bore the name before. */
export function saveQuery({ authorityId, queries }: Keeper, { data }: SaveQuery): UnitEvent[] {
  const kept = queries.find(({ name }) => name === data.name);
  if (kept && isSame(kept, data)) return [];
  if (!kept && queries.length >= mostQueries) {
    throw new TooManySavedQueries(data.unitId, mostQueries);
  }
  return [{ type: 'QuerySaved', data: { ...data, authorityId } }];
}

export function removeQuery({ authorityId, queries }: Keeper, { data }: RemoveQuery): UnitEvent[] {
  if (!queries.some(({ name }) => name === data.name))
    throw new SavedQueryNotFound(data.unitId, data.name);
  return [{ type: 'QueryRemoved', data: { ...data, authorityId } }];
}

const isSame = (one: SavedQuery, other: SavedQuery): boolean => textOf(one) === textOf(other);

const textOf = ({ filter, columns, order }: SavedQuery): string =>
  JSON.stringify([Object.entries(filter).sort(), columns, order]);
