import type { ServerWritableStream } from '@grpc/grpc-js';
import type streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import { InvalidRequest, StreamNotFound } from '../store/store-errors.js';
import { encodeReadResponse } from '../wire/recorded-event.js';
import { resolveLink } from './links.js';
import { streamNotFound } from './messages.js';
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
export function read(
  call: ServerWritableStream<streamsPb.ReadReq, Buffer>,
  context: ServerContext,
): void {
  const outbox = context.calls.track(new Outbox(call));
  const run = async (): Promise<void> => dispatch(planRead(call.request), outbox, context);
  run().catch((error: unknown) => answerFailure(error, outbox));
}

async function dispatch(plan: ReadPlan, outbox: Outbox, context: ServerContext): Promise<void> {
  if (plan.count === undefined) {
    admitSubscriber(outbox, context);
    if (plan.source === 'stream') return subscribeToStream(plan, outbox, context);
    return subscribeToAll(plan, outbox, context);
  }
  if (plan.source === 'stream') await readStream(plan, plan.count, outbox, context);
  else await readAll(plan, plan.count, outbox, context);
  outbox.end();
}

function admitSubscriber(outbox: Outbox, { limits, subscribers }: ServerContext): void {
  if (subscribers.count >= limits.maxSubscribers) {
    throw new InvalidRequest(`The server takes ${limits.maxSubscribers} subscribers at a time.`);
  }
  subscribers.count++;
  outbox.atEnd(() => void subscribers.count--);
}

async function readStream(
  plan: StreamPlan,
  count: number,
  outbox: Outbox,
  context: ServerContext,
): Promise<void> {
  const { reader } = context.log;
  const range = reader.visible(plan.stream);
  const ends = { start: 0, end: range.last };
  let from: number | undefined = typeof plan.start === 'number' ? plan.start : ends[plan.start];
  let left = count;
  while (from !== undefined && left > 0 && !outbox.isOver) {
    const page = reader.streamPage(range, from, plan.direction, Math.min(left, PAGE));
    for (const event of page.events) {
      const read = resolveLink(event, plan.resolveLinks, context.log);
      if (!outbox.send(encodeReadResponse(read, context.log.directory))) await outbox.ready();
    }
    left -= page.events.length;
    from = page.next;
  }
}

async function readAll(
  plan: AllPlan,
  count: number,
  outbox: Outbox,
  context: ServerContext,
): Promise<void> {
  const { reader, tail, directory } = context.log;
  const { direction, filter, resolveLinks } = plan;
  const matches = filter ? matcher(filter, directory) : () => true;
  const stop = tail.head;
  let from = allStart(plan, stop);
  for (let left = count; left > 0 && !outbox.isOver;) {
    const isForwards = direction === 'forwards';
    const limit = filter ? PAGE : Math.min(left, PAGE);
    const events = isForwards ? reader.allForwards(from, limit) : reader.allBackwards(from, limit);
    const last = events.at(-1);
    if (!last) return;
    for (const event of events) {
      if (left === 0 || event.position > stop) return;
      if (!matches(event) || !isShownInAll(event, directory)) continue;
      const read = resolveLink(event, resolveLinks, context.log);
      if (!outbox.send(encodeReadResponse(read, directory))) await outbox.ready();
      left--;
    }
    from = isForwards ? last.position + 1 : last.position;
  }
}

/** Forwards from a position includes it; backwards begins with the event before it. */
function allStart({ start }: AllPlan, head: number): number {
  if (start === 'start') return 0;
  return start === 'end' ? head + 1 : Math.min(start, head + 1);
}

/** One message says that a stream is not there; the call itself is in order. */
function answerFailure(error: unknown, outbox: Outbox): void {
  if (!(error instanceof StreamNotFound)) return outbox.fail(error);
  outbox.send(streamNotFound(error.stream));
  outbox.end();
}
