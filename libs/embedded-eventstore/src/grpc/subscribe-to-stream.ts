import type { VisibleRange } from '../store/log-reader.js';
import { StreamDeleted } from '../store/store-errors.js';
import { encodeReadResponse } from '../wire/recorded-event.js';
import { resolveLink } from './links.js';
import { caughtUp, confirmation } from './messages.js';
import type { Outbox } from './outbox.js';
import type { StreamPlan } from './read-plan.js';
import type { ServerContext } from './server-context.js';

const PAGE = 128;

/**
 * Follows a stream from after a revision: first what is there, then what comes. There is one loop
 * for both; a subscriber that falls behind simply finds more to read. If the stream is tombstoned
 * meanwhile, the subscriber gets the tombstone, then an error.
 */
export const subscribeToStream = async (
  plan: StreamPlan,
  outbox: Outbox,
  { log }: ServerContext,
): Promise<void> => {
  const { stream, resolveLinks } = plan;
  const form = { names: log.directory, ids: plan.ids };
  const range = log.reader.visibleOrEmpty(stream);
  let next = firstRevision(plan, range);
  let isLive = false;
  outbox.send(confirmation());
  while (!outbox.isOver) {
    const { range: seen, isTombstoned } = log.reader.remaining(stream);
    if (isTombstoned && !isLive) throw new StreamDeleted(stream);
    const page = seen ? log.reader.streamPage(seen, next, 'forwards', PAGE) : undefined;
    for (const event of page?.events ?? []) {
      const read = resolveLink(event, resolveLinks, log);
      if (!outbox.send(encodeReadResponse(read, form))) await outbox.ready();
    }
    next = Math.max(next, page?.next ?? (seen?.last ?? -1) + 1);
    if (page?.next !== undefined) continue;
    if (isTombstoned) {
      const event = log.reader.tombstoneOf(stream);
      if (event) outbox.send(encodeReadResponse({ event, link: undefined }, form));
      throw new StreamDeleted(stream);
    }
    if (!isLive) outbox.send(caughtUp());
    isLive = true;
    await outbox.until((wake) => log.reader.onceWritten(stream, wake));
  }
};

const firstRevision = ({ start }: StreamPlan, range: VisibleRange | undefined): number => {
  if (start === 'start') return 0;
  return start === 'end' ? (range?.last ?? -1) + 1 : start + 1;
};
