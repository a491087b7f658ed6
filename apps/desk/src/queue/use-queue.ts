import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  useInfiniteQuery,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type UseQueryResult,
} from '@tanstack/react-query';
import { announce } from '@chancery/ui';
import { client, dataOf, secondsBehind, type Schemas } from '../api/client.js';
import { onNews } from '../live/live.js';
import { live, usePolling } from '../live/use-live.js';
import { useMe } from '../session/session.js';
import { useWords } from '../words/words.js';
import { keyOf, mayBelong, type Filter, type WorkItem } from './filter.js';

type Page = Schemas['WorkItemsAnswer'];
const pageSize = 200;

export interface Queue {
  readonly items: readonly WorkItem[];
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly loadMore: () => Promise<unknown>;
  readonly loadAll: () => Promise<number>;
  readonly reload: () => void;
  /** How many have come since the list was read; they are shown when the officer says so. */
  readonly added: number;
  /** Rows that have left the queue while they were looked at. */
  readonly gone: ReadonlySet<string>;
  readonly behind: number;
}

/**
 * A queue, page after page, kept current by news. A row that changes becomes another where it stands; one that leaves
 * stays, crossed out, until the list is read again; new ones are counted. So nothing moves beneath the focus.
 */
export const useQueue = (filter: Filter): Queue => {
  const key = useMemo(() => ['queue', filter], [filter]);
  const pollMs = usePolling();
  const queries = useQueryClient();
  const found = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/v1/work-items', {
          params: {
            query: { ...filter, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page: Page) => page.next,
    refetchInterval: pollMs,
  });
  const { added, gone } = useNews(filter, key, found.dataUpdatedAt);
  const pages = found.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const { fetchNextPage } = found;
  const loadAll = useCallback(async () => {
    for (;;) {
      const { data, hasNextPage } = await fetchNextPage();
      if (!hasNextPage) return data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
    }
  }, [fetchNextPage]);
  return {
    ...{ items, added, gone, loadAll },
    isLoading: found.isLoading,
    error: found.error,
    hasMore: found.hasNextPage,
    loadMore: fetchNextPage,
    reload: () => void queries.invalidateQueries({ queryKey: key }),
    behind: secondsBehind(),
  };
};

const none: ReadonlySet<string> = new Set();

const useNews = (
  filter: Filter,
  key: readonly unknown[],
  readAt: number,
): { readonly added: number; readonly gone: ReadonlySet<string> } => {
  const t = useWords();
  const queries = useQueryClient();
  const { id } = useMe();
  const [news, setNews] = useState({ added: 0, gone: none });
  const isFirst = useRef(true);
  useEffect(() => setNews({ added: 0, gone: none }), [readAt]);
  useEffect(
    () =>
      onNews((one) => {
        if (one.kind === 'all') {
          // the first one tells of what this list has just read
          if (!isFirst.current) void queries.invalidateQueries({ queryKey: key });
          isFirst.current = false;
        } else if (one.kind === 'removed') {
          const left = keyOf(one);
          setNews(({ added, gone }) => ({ added, gone: new Set([...gone, left]) }));
        } else if (!replace(queries.getQueryData<InfiniteData<Page>>(key), one.item)) {
          if (one.kind !== 'added' || !mayBelong(filter, one.item, id)) return;
          setNews(({ added, gone }) => ({ added: added + 1, gone }));
          announce(t('desk.queue.added', { count: 1 }));
        } else
          queries.setQueryData<InfiniteData<Page>>(
            key,
            (data) =>
              data && { ...data, pages: data.pages.map((page) => replaced(page, one.item)) },
          );
      }),
    [filter, key, queries, id, t],
  );
  return news;
};

const replace = (data: InfiniteData<Page> | undefined, item: WorkItem): boolean =>
  data?.pages.some(({ items }) => items.some((each) => keyOf(each) === keyOf(item))) ?? false;

const replaced = (page: Page, item: WorkItem): Page => ({
  ...page,
  items: page.items.map((each) => (keyOf(each) === keyOf(item) ? item : each)),
});

/** How much waits, by unit and kind. */
export const useCounts = (
  filter: Filter = {},
): UseQueryResult<readonly Schemas['QueueCountAnswer'][]> => {
  const { order: _, ...query } = filter;
  const pollMs = usePolling();
  return useQuery({
    queryKey: live('counts', query),
    queryFn: () => dataOf(client.GET('/v1/work-items/counts', { params: { query } })),
    refetchInterval: pollMs,
  });
};
