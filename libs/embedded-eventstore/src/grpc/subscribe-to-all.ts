import { encodeReadResponse } from '../wire/recorded-event.js';
import { matcher } from './filter.js';
import { resolveLink } from './links.js';
import { caughtUp, checkpoint, confirmation } from './messages.js';
import type { Outbox } from './outbox.js';
import type { AllPlan } from './read-plan.js';
import type { ServerContext } from './server-context.js';
import { isShownInAll } from './shown-events.js';

const PAGE = 256;

/**
 * Follows the whole log from after a position. With a filter it reports how far the scan has got;
 * events go out in order before the checkpoint that covers them, so none can be skipped.
 */
export const subscribeToAll = async (
  plan: AllPlan,
  outbox: Outbox,
  { log }: ServerContext,
): Promise<void> => {
  const { filter, resolveLinks } = plan;
  const matches = filter ? matcher(filter, log.directory) : () => true;
  const form = { names: log.directory, ids: plan.ids };
  let next = firstPosition(plan, log.tail.head);
  let scanned = 0;
  let isLive = false;
  outbox.send(confirmation());
  while (!outbox.isOver) {
    const events = log.reader.allForwards(next, PAGE);
    for (const event of events) {
      if (matches(event) && isShownInAll(event, log.directory)) {
        const read = resolveLink(event, resolveLinks, log);
        if (!outbox.send(encodeReadResponse(read, form))) await outbox.ready();
      }
      next = event.position + 1;
      if (filter && ++scanned % filter.checkpointEvery === 0) {
        if (!outbox.send(checkpoint(event.position))) await outbox.ready();
      }
    }
    if (isLive && events.length === PAGE) isLive = next > log.tail.head;
    if (next <= log.tail.head && events.length > 0) continue;
    if (!isLive) outbox.send(caughtUp());
    if (!isLive && filter && next > 1) outbox.send(checkpoint(next - 1));
    isLive = true;
    await outbox.until((wake) => log.reader.onceAppended(next, wake));
  }
};

const firstPosition = ({ start }: AllPlan, head: number): number => {
  if (start === 'start') return 1;
  return start === 'end' ? head + 1 : Math.min(start, head) + 1;
};
