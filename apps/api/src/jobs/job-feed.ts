import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerSentEvent } from '@chancery/http';
import type { JobViewAnswer } from './job.answers.js';

interface JobFeedSource {
  readonly view: () => Promise<{ readonly revision: number; readonly job: JobViewAnswer }>;
  readonly signal: AbortSignal;
  readonly pauseMs?: number;
}

/** A job as a feed: how far it has got, each time that it has got further, until it ends. */
export async function* jobFeed({
  view,
  signal,
  pauseMs = 500,
}: JobFeedSource): AsyncGenerator<ServerSentEvent> {
  for (let known: number | undefined; !signal.aborted; await pause(pauseMs, signal)) {
    const { revision, job } = await view();
    if (revision === known) continue;
    yield { id: String(revision), event: 'job', data: job };
    if (job.status === 'ended') return;
    known = revision;
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
