import type { RemoteEvent, RemoteLog } from './remote-log.js';

const MAX_DIFFERENCES = 20;

/**
 * Whether the target holds every chosen event of the source, byte for byte and in the same order.
 * The target may hold others in between. Gives what is wrong.
 */
export async function compareLogs(
  source: RemoteLog,
  target: RemoteLog,
  isChosen: (event: RemoteEvent) => boolean,
): Promise<string[]> {
  const differences: string[] = [];
  const others = target.all(0n);
  for await (const event of source.all(0n)) {
    if (!isChosen(event) || event.type === '$streamDeleted') continue;
    const twin = await find(others, event);
    if (!twin)
      return [...differences, `${event.id} of '${event.stream}' is missing or out of order.`];
    const difference = differenceOf(event, twin);
    if (difference) differences.push(`${event.id} of '${event.stream}': ${difference}`);
    if (differences.length >= MAX_DIFFERENCES) break;
  }
  await others.return(undefined);
  return differences;
}

async function find(
  events: AsyncGenerator<RemoteEvent, void>,
  { id, stream }: RemoteEvent,
): Promise<RemoteEvent | undefined> {
  for (;;) {
    const next = await events.next();
    if (next.done) return undefined;
    if (next.value.id === id && next.value.stream === stream) return next.value;
  }
}

function differenceOf(one: RemoteEvent, other: RemoteEvent): string | undefined {
  if (one.type !== other.type || one.contentType !== other.contentType) return 'another type';
  if (!Buffer.from(one.data).equals(other.data)) return 'other data';
  if (!Buffer.from(one.metadata).equals(other.metadata)) return 'other metadata';
  return undefined;
}
