import type { RemoteEvent } from './remote-event.js';
import type { RemoteLog } from './remote-log.js';
import { isMetastream } from '../store/stream-metadata.js';
import { isFiller, type Begins } from './fillers.js';
import type { Shifts } from './renumbered.js';
import { isTombstone } from './tombstone.js';

const MAX_DIFFERENCES = 20;

/** What is wrong in the target, which streams it has numbered anew, and which begin with fillers. */
export interface Comparison {
  readonly differences: readonly string[];
  readonly shifts: Shifts;
  readonly begins: Begins;
}

/**
 * Whether the target holds every chosen event of the source, byte for byte and in the same order.
 * The target may hold others in between.
 */
export const compareLogs = async (
  source: RemoteLog,
  target: RemoteLog,
  isChosen: (event: RemoteEvent) => boolean,
): Promise<Comparison> => {
  const differences: string[] = [];
  const shifts = new Map<string, number>();
  const begins = new Map<string, number>();
  const others = target.all(0n);
  for await (const event of source.all(0n)) {
    if (!isChosen(event)) continue;
    if (isTombstone(event)) {
      shifts.delete(event.stream);
      continue;
    }
    const twin = await find(others, event, (filler) =>
      begins.set(filler.stream, Number(filler.revision) + 1),
    );
    if (!twin) {
      differences.push(`${event.id} of '${event.stream}' is missing or out of order.`);
      break;
    }
    const shift = Number(event.revision) - Number(twin.revision);
    if (shift > 0 && !isMetastream(event.stream)) shifts.set(event.stream, shift);
    const difference = differenceOf(event, twin);
    if (difference) differences.push(`${event.id} of '${event.stream}': ${difference}`);
    if (differences.length >= MAX_DIFFERENCES) break;
  }
  await others.return(undefined);
  return { differences, shifts, begins };
};

const find = async (
  events: AsyncGenerator<RemoteEvent, void>,
  { id, stream }: RemoteEvent,
  onFiller: (filler: RemoteEvent) => void,
): Promise<RemoteEvent | undefined> => {
  for (;;) {
    const next = await events.next();
    if (next.done) return undefined;
    if (isFiller(next.value)) onFiller(next.value);
    if (next.value.id === id && next.value.stream === stream) return next.value;
  }
};

const differenceOf = (one: RemoteEvent, other: RemoteEvent): string | undefined => {
  if (one.type !== other.type || one.contentType !== other.contentType) return 'another type';
  if (!Buffer.from(one.data).equals(other.data)) return 'other data';
  if (!Buffer.from(one.metadata).equals(other.metadata)) return 'other metadata';
  return undefined;
};
