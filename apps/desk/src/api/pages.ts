import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly error: Error | null;
  readonly isLoading: boolean;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly again: () => void;
}

const pageSize = 50;

/** A list that comes page after page, as far as the officer wants to see it. */
export const useListed = <Item>(
  queryKey: QueryKey,
  ask: (page: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Listed<Item> => {
  const found = useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => ask({ limit: pageSize, ...(pageParam && { cursor: pageParam }) }),
    getNextPageParam: (page) => page.next,
  });
  return {
    items: found.data?.pages.flatMap(({ items }) => items) ?? [],
    error: found.error,
    isLoading: found.isLoading,
    hasMore: found.hasNextPage,
    more: () => void found.fetchNextPage(),
    again: () => void found.refetch(),
  };
};
