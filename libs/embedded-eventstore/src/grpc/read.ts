import type { ServerWritableStream } from '@grpc/grpc-js';
import type streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { EventLog } from '../store/event-log.js';
import type { StoredEvent } from '../store/stored-event.js';
import { InvalidRequest, StreamNotFound } from '../store/store-errors.js';
import { encodeReadResponse } from '../wire/recorded-event.js';
import { resolveLink } from './links.js';
import { firstRevision, lastPosition, lastRevision, streamNotFound } from './messages.js';
import { Outbox } from './outbox.js';
import { planRead, type AllPlan, type ReadPlan, type StreamPlan } from './read-plan.js';
import type { ServerContext } from './server-context.js';
import { isShownInAll } from './shown-events.js';
import { subscribeToAll } from './subscribe-to-all.js';
import { subscribeToStream } from './subscribe-to-stream.js';
import { matcher } from './filter.js';

/** How many events are taken from the log at a time; bounds what a slow reader holds. */
const PAGE = 256;

/** `Read`: a counted read of a stream or of everything, or a subscription to either. */
export const read = (
  call: ServerWritableStream<streamsPb.ReadReq, Buffer>,
  context: ServerContext,
): void => {
  const outbox = context.calls.track(new Outbox(call));
  const run = async (): Promise<void> => dispatch(planRead(call.request), outbox, context);
  run().catch((error: unknown) => answerFailure(error, outbox));
};

const dispatch = async (plan: ReadPlan, outbox: Outbox, context: ServerContext): Promise<void> => {
  if (plan.count === undefined) {
    admitSubscriber(outbox, context);
    if (plan.source === 'stream') return subscribeToStream(plan, outbox, context);
    return subscribeToAll(plan, outbox, context);
  }
  if (plan.source === 'stream') await readStream(plan, plan.count, outbox, context);
  else await readAll(plan, plan.count, outbox, context);
  outbox.end();
};

const admitSubscriber = (outbox: Outbox, { limits, subscribers }: ServerContext): void => {
  if (subscribers.count >= limits.maxSubscribers) {
    throw new InvalidRequest(`The server takes ${limits.maxSubscribers} subscribers at a time.`);
  }
  subscribers.count++;
  outbox.atEnd(() => void subscribers.count--);
};

const readStream = async (
  plan: StreamPlan,
  count: number,
  outbox: Outbox,
  context: ServerContext,
): Promise<void> => {
  const { reader } = context.log;
  const range = reader.visible(plan.stream);
  const ends = { start: 0, end: range.last };
  const form = { names: context.log.directory, ids: plan.ids };
  let from: number | undefined = typeof plan.start === 'number' ? plan.start : ends[plan.start];
  let left = count;
  if (plan.wantsEnds && plan.direction === 'forwards' && range.first > from) {
    outbox.send(firstRevision(range.first));
  }
  while (from !== undefined && left > 0 && !outbox.isOver) {
    const page = reader.streamPage(range, from, plan.direction, Math.min(left, PAGE));
    for (const event of page.events) {
      const read = resolveLink(event, plan.resolveLinks, context.log);
      if (!outbox.send(encodeReadResponse(read, form))) await outbox.ready();
    }
    left -= page.events.length;
    from = page.next;
  }
  if (plan.wantsEnds && from === undefined) outbox.send(lastRevision(range.last));
};

const readAll = async (
  plan: AllPlan,
  count: number,
  outbox: Outbox,
  { log }: ServerContext,
): Promise<void> => {
  const form = { names: log.directory, ids: plan.ids };
  const stop = log.tail.head;
  const { direction, start } = plan;
  if (direction === 'backwards' && typeof start === 'number' && start > stop) {
    throw new InvalidRequest(`Position ${start} is beyond the end of the log, which is ${stop}.`);
  }
  let left = count;
  if (left === 0) return;
  for (const event of wantedOf(plan, Math.min(count, PAGE), stop, log)) {
    if (outbox.isOver) return;
    const read = resolveLink(event, plan.resolveLinks, log);
    if (!outbox.send(encodeReadResponse(read, form))) await outbox.ready();
    if (--left === 0) return;
  }
  if (plan.wantsEnds) outbox.send(lastPosition(stop));
};

/** What a read of everything is to show, up to the position where the log ended when it began. */
function* wantedOf(
  plan: AllPlan,
  limit: number,
  stop: number,
  { reader, directory }: EventLog,
): Generator<StoredEvent> {
  const { direction, filter } = plan;
  const matches = filter ? matcher(filter, directory) : () => true;
  const isForwards = direction === 'forwards';
  const size = filter ? PAGE : limit;
  for (let from = allStart(plan, stop); ;) {
    const events = isForwards ? reader.allForwards(from, size) : reader.allBackwards(from, size);
    for (const event of events) {
      if (event.position > stop) return;
      if (matches(event) && isShownInAll(event, directory)) yield event;
    }
    const last = events.at(-1);
    if (!last) return;
    from = isForwards ? last.position + 1 : last.position;
  }
}

/** Forwards from a position includes it; backwards begins with the event before it. */
const allStart = ({ start }: AllPlan, head: number): number => {
  if (start === 'start') return 0;
  return start === 'end' ? head + 1 : start;
};

/** One message says that a stream is not there; the call itself is in order. */
const answerFailure = (error: unknown, outbox: Outbox): void => {
  if (!(error instanceof StreamNotFound)) return outbox.fail(error);
  outbox.send(streamNotFound(error.stream));
  outbox.end();
};
