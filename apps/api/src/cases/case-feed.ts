import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseHistoryEntry, CaseView } from '@chancery/cases';
import type { ServerSentEvent } from '@chancery/http';
import type { ToldEntry } from '../documents/told-history.js';

interface CaseFeedSource {
  readonly view: () => Promise<CaseView>;
  /** What was recorded after a position of the log, in its order. */
  readonly history: (after: bigint) => Promise<readonly ToldEntry<CaseHistoryEntry>[]>;
  /** The position that the reader has seen already. */
  readonly seen: bigint | undefined;
  readonly signal: AbortSignal;
  readonly pauseMs?: number;
}

/**
 * A case as a feed: as it stands (`case`), and then each time something happened to it or to a document in it what that
 * was (`history`). An event's id is a position of the log; who comes back with it hears what they missed.
 */
export async function* caseFeed({
  view,
  history,
  seen,
  signal,
  pauseMs = 1_000,
}: CaseFeedSource): AsyncGenerator<ServerSentEvent> {
  let known = seen;
  for (; !signal.aborted; await pause(pauseMs, signal)) {
    const news = await history(known ?? -1n);
    const last = news.at(-1);
    if (!last) continue;
    if (known !== undefined)
      for (const entry of news) yield { id: entry.position, event: 'history', data: entry };
    known = BigInt(last.position);
    yield { id: last.position, event: 'case', data: await view() };
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
