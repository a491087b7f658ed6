import type { WorkItemView } from '@chancery/queues';
import type { ServerSentEvent } from '@chancery/http';

export interface QueueFeedSource {
  /** Yields whenever the queue may have changed, the first time at once. */
  readonly changes: AsyncIterable<void>;
  readonly read: () => Promise<readonly WorkItemView[]>;
  /** How far the read model had got before it was read. */
  readonly position: () => Promise<bigint>;
}

const keyOf = ({ subjectId, itemId }: WorkItemView): string => `${subjectId} ${itemId}`;

/**
 * A queue as a feed: first the whole of it (`queue`), then each item that comes (`added`), becomes another
 * (`changed`) or goes (`removed`). Whoever reconnects gets the whole again, so that nothing is missed.
 */
export async function* queueFeed({
  changes,
  read,
  position,
}: QueueFeedSource): AsyncGenerator<ServerSentEvent> {
  let known: ReadonlyMap<string, string> | undefined;
  for await (const _ of changes) {
    const id = String(await position());
    const items = await read();
    const current = new Map(items.map((item) => [keyOf(item), JSON.stringify(item)]));
    if (!known) yield { id, event: 'queue', data: { items } };
    else yield* differences(known, current, items, id);
    known = current;
  }
}

function* differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  items: readonly WorkItemView[],
  id: string,
): Generator<ServerSentEvent> {
  for (const [key, was] of before) {
    if (after.has(key)) continue;
    const { subjectId, documentId, itemId } = JSON.parse(was) as WorkItemView;
    yield { id, event: 'removed', data: { subjectId, documentId, itemId } };
  }
  for (const item of items) {
    const was = before.get(keyOf(item));
    if (was === undefined) yield { id, event: 'added', data: item };
    else if (was !== after.get(keyOf(item))) yield { id, event: 'changed', data: item };
  }
}
