import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LogCase, LogEvent } from './log-event.js';

/** How many events are held in memory at most, about. */
const eventsPerBucket = 100_000;

/**
 * The cases of a log whose events are scattered over the file. Events are dealt out over temporary files
 * by a hash of their case; then each file is gathered in memory. Order within a case stays that of the
 * log. The temporary files are gone when the iteration ends, however it ends.
 */
export async function* gatherScattered(
  events: AsyncIterable<LogEvent>,
  total: number,
): AsyncGenerator<LogCase> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-import-'));
  try {
    const count = Math.min(256, Math.ceil(total / eventsPerBucket) || 1);
    const buckets = Array.from({ length: count }, (_, index) => join(folder, `${index}.jsonl`));
    await deal(events, buckets);
    for (const bucket of buckets) yield* gather(bucket);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const deal = async (events: AsyncIterable<LogEvent>, buckets: readonly string[]): Promise<void> => {
  const files = buckets.map((path) => createWriteStream(path, { mode: 0o600 }));
  try {
    for await (const event of events) await write(files, event);
  } finally {
    await Promise.all(files.map((file) => new Promise((ended) => file.end(ended))));
  }
};

const write = async (files: readonly WriteStream[], event: LogEvent): Promise<void> => {
  const hash = createHash('sha1').update(event.caseId).digest().readUInt32LE();
  const file = files[hash % files.length];
  if (file && !file.write(`${JSON.stringify(event)}\n`)) await once(file, 'drain');
};

async function* gather(path: string): AsyncGenerator<LogCase> {
  const cases = new Map<string, LogEvent[]>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const event = JSON.parse(line) as LogEvent;
    const events = cases.get(event.caseId);
    if (events) events.push(event);
    else cases.set(event.caseId, [event]);
  }
  for (const [caseId, events] of cases) yield { caseId, events };
}
