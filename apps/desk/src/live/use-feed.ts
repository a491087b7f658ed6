import { useEffect, useRef } from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';

/** Follows one thing while its page is in sight: what others do to it is seen at once. */
export const useFeed = (address: string | undefined, event: string, queryKey: QueryKey): void => {
  const queries = useQueryClient();
  const key = useRef(queryKey);
  key.current = queryKey;
  useEffect(() => {
    if (address === undefined) return;
    let source: EventSource | undefined;
    const attend = (): void => {
      source?.close();
      source = undefined;
      if (document.visibilityState !== 'visible') return;
      source = new EventSource(address);
      source.addEventListener(
        event,
        () => void queries.invalidateQueries({ queryKey: key.current }),
      );
    };
    attend();
    document.addEventListener('visibilitychange', attend);
    return () => {
      source?.close();
      document.removeEventListener('visibilitychange', attend);
    };
  }, [address, event, queries]);
};
