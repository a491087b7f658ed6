import { setTimeout as sleep } from 'node:timers/promises';

/** Groups what comes: a batch is full with `most` items, or ends `withinMs` after its first. */
export async function* inBatches<T>(
  source: AsyncIterator<T>,
  most: number,
  withinMs: number,
): AsyncGenerator<readonly T[]> {
  for (let coming = source.next(); ;) {
    const first = await coming;
    if (first.done) return;
    const batch = [first.value];
    coming = source.next();
    const timer = new AbortController();
    const late = sleep(withinMs, undefined, { signal: timer.signal }).catch(() => undefined);
    let isOver = false;
    while (batch.length < most) {
      const item = await Promise.race([coming, late]);
      if (!item) break;
      isOver = item.done === true;
      if (item.done) break;
      batch.push(item.value);
      coming = source.next();
    }
    timer.abort();
    yield batch;
    if (isOver) return;
  }
}
