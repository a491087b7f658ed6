import { SavedQueryNotFound, TooManySavedQueries, type Keeper } from './directory.errors.js';
import type { SavedQuery } from './unit.events.js';

export const withoutQuery = (queries: readonly SavedQuery[], name: string): readonly SavedQuery[] =>
  queries.filter((query) => query.name !== name);

export const withQuery = (
  queries: readonly SavedQuery[],
  { name, filter, columns, order }: SavedQuery,
): readonly SavedQuery[] => [...withoutQuery(queries, name), { name, filter, columns, order }];

/** A unit or an officer keeps no more: they are listed whole, and read whenever the keeper's state is. */
export const mostQueries = 100;

/**
 * Is there anything new to keep? What is saved takes the place of what bore the name before. Throws
 * TooManySavedQueries.
 */
export const isNewToKeep = (
  queries: readonly SavedQuery[],
  query: SavedQuery,
  keeper: Keeper,
): boolean => {
  const kept = queries.find(({ name }) => name === query.name);
  if (!kept && queries.length >= mostQueries) throw new TooManySavedQueries(keeper, mostQueries);
  return !kept || textOf(kept) !== textOf(query);
};

/** Throws SavedQueryNotFound. */
export const demandKept = (queries: readonly SavedQuery[], name: string, keeper: Keeper): void => {
  if (!queries.some((query) => query.name === name)) throw new SavedQueryNotFound(keeper, name);
};

const textOf = ({ filter, columns, order }: SavedQuery): string =>
  JSON.stringify([Object.entries(filter).sort(), columns, order]);
