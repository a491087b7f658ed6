import type { Schemas } from '../api/client.js';

type Item = Schemas['WorkItemAnswer'];

/** What happened to the queues that this officer sees. */
export type News =
  | { readonly kind: 'added' | 'changed'; readonly item: Item }
  | { readonly kind: 'removed'; readonly subjectId: string; readonly itemId: string }
  /** All may have changed: the connection was lost, or is new. */
  | { readonly kind: 'all' };

type Told = News | { readonly kind: 'standing'; readonly isLive: boolean };

const listeners = new Set<(news: News) => void>();
const standingListeners = new Set<() => void>();
let isLive = false;

export const onNews = (tell: (news: News) => void): (() => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

/** Whether news come as they happen; else what is shown is asked for every few seconds. */
export const isFollowing = (): boolean => isLive;

export const onStanding = (tell: () => void): (() => void) => {
  standingListeners.add(tell);
  return () => void standingListeners.delete(tell);
};

const hear = (told: Told): void => {
  if (told.kind !== 'standing') for (const tell of listeners) tell(told);
  else if (told.isLive !== isLive) {
    isLive = told.isLive;
    for (const tell of standingListeners) tell();
  }
};

/**
 * Follows the queues with one connection for all tabs of the browser, as it has six of them for a host: one tab holds
 * the lock and listens, and tells the others. Returns how to stop.
 */
export const follow = (): (() => void) => {
  const channel = new BroadcastChannel('chancery-live');
  const over = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);
  const tell = (told: Told): void => {
    hear(told);
    channel.postMessage(told);
  };
  const listen = (): Promise<void> =>
    new Promise((resolve) => {
      const source = new EventSource('/v1/work-items/feed');
      const part = <Data>(event: MessageEvent): Data => JSON.parse(String(event.data)) as Data;
      source.addEventListener('queue', () => {
        tell({ kind: 'standing', isLive: true });
        tell({ kind: 'all' });
      });
      for (const kind of ['added', 'changed'] as const)
        source.addEventListener(kind, (event) => tell({ kind, item: part<Item>(event) }));
      source.addEventListener('removed', (event) =>
        tell({ kind: 'removed', ...part<{ subjectId: string; itemId: string }>(event) }),
      );
      source.addEventListener('error', () => {
        tell({ kind: 'standing', isLive: false });
        if (source.readyState !== EventSource.CLOSED || over.signal.aborted) return;
        resolve(); // refused, perhaps as the session has ended: another try a little later
      });
      over.signal.addEventListener('abort', () => {
        source.close();
        resolve();
      });
    });
  void navigator.locks
    .request('chancery-live', { signal: over.signal }, async () => {
      while (!over.signal.aborted) {
        await listen();
        await new Promise((resolve) => setTimeout(resolve, 5_000));
      }
    })
    .catch(() => undefined);
  return () => {
    over.abort();
    channel.close();
  };
};
