import { randomUUID } from 'node:crypto';
import {
  binaryEvent,
  jsonEvent,
  type BinaryEventData,
  type JSONEventData,
  type ResolvedEvent,
} from '@eventstore/db-client';

/** So many events that can be told apart by `n`. */
export function events(count: number, type = 'TestEvent'): JSONEventData[] {
  return Array.from({ length: count }, (_, n) =>
    jsonEvent({ id: randomUUID(), type, data: { n }, metadata: { by: 'test' } }),
  );
}

/** A stream name that no other test uses. */
export const freshName = (prefix = 'test'): string => `${prefix}-${randomUUID()}`;

/** Everything an async iteration gives. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** The first `count` of a subscription, which is then left. */
export async function take<T>(source: AsyncIterable<T>, count: number): Promise<T[]> {
  const items: T[] = [];
  if (count === 0) return items;
  for await (const item of source) {
    items.push(item);
    if (items.length === count) break;
  }
  return items;
}

export const revisionsOf = (read: readonly ResolvedEvent[]): number[] =>
  read.map(({ event }) => Number(event?.revision));

/** An event that points to another. */
export const link = (revision: number, stream: string): BinaryEventData =>
  binaryEvent({ type: '$>', data: Buffer.from(`${revision}@${stream}`) });
