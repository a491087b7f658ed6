import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMe } from '../session/session.js';
import { client, dataOf, type Schemas } from './client.js';

export type Unit = Schemas['UnitAnswer'];
export type Officer = Schemas['OfficerAnswer'];

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** All of a list, page after page. */
export const allPages = async <Item>(
  ask: (page: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, next } = await ask({ limit: 500, ...(cursor !== undefined && { cursor }) });
    found.push(...items);
    if (next === undefined) return found;
    cursor = next;
  }
};

const minutesMs = 60_000;

export const useUnits = (): UseQueryResult<readonly Unit[]> => {
  const { authorityId } = useMe();
  return useQuery({
    queryKey: ['directory', 'units', authorityId],
    queryFn: () =>
      allPages((query) =>
        dataOf(
          client.GET('/v1/authorities/{authorityId}/units', {
            params: { path: { authorityId }, query },
          }),
        ),
      ),
    staleTime: 5 * minutesMs,
  });
};

export const useOfficers = (): UseQueryResult<readonly Officer[]> => {
  const { authorityId } = useMe();
  return useQuery({
    queryKey: ['directory', 'officers', authorityId],
    queryFn: () =>
      allPages((query) =>
        dataOf(
          client.GET('/v1/authorities/{authorityId}/officers', {
            params: { path: { authorityId }, query },
          }),
        ),
      ),
    staleTime: 5 * minutesMs,
  });
};

/** The name of a unit or an officer; the id where it is not known. */
export const useNames = (): ((id: string | null | undefined) => string) => {
  const units = useUnits().data ?? [];
  const officers = useOfficers().data ?? [];
  const names = new Map([
    ...units.map(({ unitId, name }) => [unitId, name] as const),
    ...officers.map(({ officerId, name }) => [officerId, name] as const),
  ]);
  return (id) => (id ? (names.get(id) ?? id) : '');
};
