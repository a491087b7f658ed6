import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentView } from '@chancery/documents';
import type { ServerSentEvent } from '@chancery/http';
import type { ToldEntry } from './told-history.js';

export interface DocumentFeedSource {
  readonly view: () => Promise<DocumentView>;
  readonly history: () => Promise<readonly ToldEntry[]>;
  /** The revision that the reader has seen already. */
  readonly seen: number | undefined;
  readonly signal: AbortSignal;
  readonly pauseMs?: number;
}

/**
 * A document as a feed: as it stands (`document`), and then each time something happened to it what that was
 * (`history`) and how it stands now. An event's id is a revision; who comes back with it hears what they missed.
 */
export async function* documentFeed({
  view,
  history,
  seen,
  signal,
  pauseMs = 1_000,
}: DocumentFeedSource): AsyncGenerator<ServerSentEvent> {
  for (let known = seen; !signal.aborted; await pause(pauseMs, signal)) {
    const now = await view();
    if (now.revision === known) continue;
    if (known !== undefined)
      for (const entry of (await history()).filter(isAfter(known, now.revision)))
        yield { id: String(entry.revision), event: 'history', data: entry };
    yield { id: String(now.revision), event: 'document', data: now };
    known = now.revision;
  }
}

const isAfter =
  (known: number, now: number) =>
  ({ revision }: ToldEntry): boolean =>
    revision > known && revision <= now;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
