import { createHash } from 'node:crypto';
import type { LogCase, LogEvent } from './log-event.js';
import { TemporaryFile } from './temporary-file.js';

/** How many events are held in memory at most, about. */
const eventsPerBucket = 100_000;

/**
 * The cases of a log whose events are scattered over the file. Events are dealt out over temporary files
 * by a hash of their case; then each file is gathered in memory. Order within a case stays that of the
 * log. The files have no name in the file system, so nothing is left of them however the program ends.
 */
export async function* gatherScattered(
  events: AsyncIterable<LogEvent>,
  total: number,
): AsyncGenerator<LogCase> {
  const buckets: TemporaryFile[] = [];
  try {
    const count = Math.min(256, Math.ceil(total / eventsPerBucket) || 1);
    while (buckets.length < count) buckets.push(await TemporaryFile.open());
    await deal(events, buckets);
    for (const bucket of buckets) yield* gather(bucket);
  } finally {
    await Promise.all(buckets.map((bucket) => bucket.close()));
  }
}

const deal = async (
  events: AsyncIterable<LogEvent>,
  buckets: readonly TemporaryFile[],
): Promise<void> => {
  for await (const event of events) {
    const hash = createHash('sha1').update(event.caseId).digest().readUInt32LE();
    await buckets[hash % buckets.length]?.add(JSON.stringify(event));
  }
};

async function* gather(bucket: TemporaryFile): AsyncGenerator<LogCase> {
  const cases = new Map<string, LogEvent[]>();
  for await (const line of bucket.lines()) {
    const event = JSON.parse(line) as LogEvent;
    const events = cases.get(event.caseId);
    if (events) events.push(event);
    else cases.set(event.caseId, [event]);
  }
  for (const [caseId, events] of cases) yield { caseId, events };
}
