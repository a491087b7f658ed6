import { useEffect, useSyncExternalStore } from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { actingFor } from '../api/acting-for.js';
import { follow, isFollowing, onNews, onStanding } from './live.js';

const quietMs = 400;

/** Keeps counts and lists of the whole desk current while it is open; once, at its root. */
export const useFollowing = (): void => {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onNews(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void queries.invalidateQueries({ queryKey: ['live'] });
      }, quietMs);
    });
    const leave = follow();
    return () => {
      stop();
      leave();
      clearTimeout(timer);
    };
  }, [queries]);
};

/** Whether news come as they happen. They are those of one's own queues, not of whom one acts for. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(onStanding, isFollowing) && actingFor() === undefined;

const pollMs = 15_000;

/** How often what has no news is asked for. */
export const usePolling = (): number | false => (useIsLive() ? false : pollMs);

/** The key of something that is asked again when there are news. */
export const live = (...key: QueryKey): QueryKey => ['live', ...key];
