import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  type AllStreamResolvedEvent,
  type EventStoreDBClient,
  type ReadAllOptions,
} from '@eventstore/db-client';
import type { LogMark } from './log-mark.js';

/** So many events come after a position; `isMore` if they were not counted to the end. */
export interface EventCount {
  readonly events: number;
  readonly isMore: boolean;
}

/** What an event of any kind is known by. */
export interface EventHead {
  readonly id: string;
  readonly type: string;
}

/** How many events at the end of the log may be the store's own before one of those is taken for the last. */
const lookedBack = 32;

/** The last event of the office in the log; the last of all where the store alone has written of late. */
export const readHead = async (client: EventStoreDBClient): Promise<LogMark | undefined> => {
  const latest = await all(
    client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: lookedBack }),
  );
  const ours = latest.find(({ link, event }) => !isSystemType((link ?? event)?.type ?? '$'));
  const last = ours ?? latest[0];
  return last && markOf(last);
};

/** The event that begins at a position, with its type. */
export const readAt = async (
  client: EventStoreDBClient,
  position: bigint,
): Promise<EventHead | undefined> => {
  const [next] = await all(client.readAll({ ...from(position), maxCount: 1 }));
  const event = next && (next.link ?? next.event);
  return event?.position?.commit === position ? event : undefined;
};

/** How many events of the office come after a position; the store's own are passed over. */
export const countEventsAfter = async (
  client: EventStoreDBClient,
  position: bigint | undefined,
  most: number,
): Promise<EventCount> => {
  const found = await all(client.readAll({ ...from(position), maxCount: most + 1 }));
  const counted = found
    .map(({ link, event }) => link ?? event)
    .filter((event) => event && event.position.commit !== position && !isSystemType(event.type));
  return { events: Math.min(counted.length, most), isMore: found.length > most };
};

export const isSystemType = (type: string): boolean => type.startsWith('$');

const from = (position: bigint | undefined): ReadAllOptions => ({
  direction: FORWARDS,
  fromPosition: position === undefined ? START : { commit: position, prepare: position },
});

const markOf = ({ event, link, commitPosition }: AllStreamResolvedEvent): LogMark => ({
  position: commitPosition ?? 0n,
  eventId: (link ?? event)?.id ?? '',
});

/** Read to the end, or the client would keep the call for ever. */
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};
