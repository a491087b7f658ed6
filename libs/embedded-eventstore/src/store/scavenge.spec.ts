import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveLink } from '../grpc/links.js';
import { softDelete, tombstone } from './deletions.js';
import { EventLog } from './event-log.js';
import { ANY_REVISION } from './expected-revision.js';
import type { Direction } from './log-reader.js';
import { Scavenger } from './scavenge.js';
import { StoreError } from './store-errors.js';
import type { ProposedEvent, StoredEvent } from './stored-event.js';

/** `EVENTSTORE_SCAVENGE_RUNS=5000` for the full measure. */
const RUNS = Number(process.env['EVENTSTORE_SCAVENGE_RUNS'] ?? 20);
const STREAMS = ['a', 'b', 'c', 'd'];
const JSON_TYPE = 'application/json';

interface Step {
  readonly name: string;
  run(log: EventLog): Promise<unknown>;
}

const proposed = (type: string, data: string, contentType = JSON_TYPE): ProposedEvent => {
  const metadata = Buffer.from('{}');
  return { id: randomBytes(16), type, contentType, metadata, data: Buffer.from(data) };
};
const append = (log: EventLog, stream: string, events: ProposedEvent[]): Promise<unknown> =>
  log.perform((batch) => batch.append(batch.stream(stream), ANY_REVISION, events));

const stream = fc.constantFrom(...STREAMS);
const appends = fc.tuple(stream, fc.integer({ min: 1, max: 4 })).map(([to, count]): Step => ({
  name: `append ${count} to ${to}`,
  run: (log) =>
    append(
      log,
      to,
      Array.from({ length: count }, () => proposed('T', '{}')),
    ),
}));
const targets = fc.oneof(
  { weight: 4, arbitrary: stream },
  { weight: 1, arbitrary: stream.map((each) => `$$${each}`) },
);
const links = fc
  .tuple(stream, targets, fc.integer({ min: -1, max: 8 }))
  .map(([from, to, revision]): Step => ({
    name: `link from ${from} to ${revision} of ${to}`,
    run: (log) => append(log, from, [proposed('$>', `${revision}@${to}`)]),
  }));
const deletions = stream.map((name): Step => ({
  name: `delete ${name}`,
  run: (log) => log.perform((batch) => softDelete(batch, name, ANY_REVISION)),
}));
const tombstones = stream.map((name): Step => ({
  name: `tombstone ${name}`,
  run: (log) => log.perform((batch) => tombstone(batch, name, ANY_REVISION)),
}));
const metadataText = fc.oneof(
  fc
    .record({
      $maxCount: fc.constantFrom(undefined, 0, 1, 2, 3, '2', 1.5),
      $maxAge: fc.constantFrom(undefined, 0, 3_600, -1),
      $tb: fc.constantFrom(undefined, 0, 1, 2, 4, 7, null, '3'),
      $acl: fc.constantFrom(undefined, { $r: 'a' }, 'a'),
    })
    .map((value) => JSON.stringify(value)),
  fc.constantFrom('', 'null', '[]', '{"$tb":9223372036854775807}', '{"$tb":9223372036854775806}'),
);
const metadata = fc
  .tuple(stream, metadataText, fc.constantFrom(JSON_TYPE, 'text/plain'))
  .map(([name, text, contentType]): Step => ({
    name: `metadata of ${name}: ${text}, ${contentType}`,
    run: (log) => append(log, `$$${name}`, [proposed('$metadata', text, contentType)]),
  }));
const step = fc.oneof(
  { weight: 6, arbitrary: appends },
  { weight: 6, arbitrary: links },
  { weight: 2, arbitrary: deletions },
  { weight: 1, arbitrary: tombstones },
  { weight: 3, arbitrary: metadata },
);

/** A refusal is as good as an answer here. */
const refusalOf = (error: unknown): string => {
  if (error instanceof StoreError) return error.name;
  throw error;
};

const read = (log: EventLog, name: string, from: number, direction: Direction): unknown => {
  const placeOf = (event: StoredEvent | undefined): string =>
    event ? `${event.revision}@${event.streamId}` : 'nothing';
  try {
    const range = log.reader.visible(name);
    const { events } = log.reader.streamPage(range, from, direction, 1_000);
    return events.map((each) => {
      const { event, link } = resolveLink(each, true, log);
      return `${placeOf(event)} by ${placeOf(link)}`;
    });
  } catch (error) {
    return refusalOf(error);
  }
};

const answers = (log: EventLog): unknown[] =>
  STREAMS.flatMap((name) => [name, `$$${name}`]).map((name) => ({
    name,
    all: read(log, name, 0, 'forwards'),
    later: read(log, name, 3, 'forwards'),
    back: read(log, name, 1_000, 'backwards'),
  }));

describe('a scavenge', () => {
  it(`changes no answer, in ${RUNS} random histories`, async () => {
    let removed = 0;
    const history = fc.array(step, { minLength: 5, maxLength: 25, size: 'max' });
    const histories = fc.array(history, { minLength: 1, maxLength: 3 });
    const property = fc.asyncProperty(histories, async (parts: readonly (readonly Step[])[]) => {
      const folder = mkdtempSync(join(tmpdir(), 'scavenge-'));
      try {
        for (const part of parts) {
          const writing = EventLog.open(folder);
          for (const each of part) await each.run(writing).catch(refusalOf);
          // The newest event is never scavenged, nor what has not reached the tables.
          await append(writing, 'last', [proposed('T', '{}')]);
          await writing.close();
          const log = EventLog.open(folder);
          const before = answers(log);
          removed += (await new Scavenger(log).run()).removed;
          expect(answers(log)).toEqual(before);
          await log.close();
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(removed).toBeGreaterThan(RUNS);
  }, 600_000);
});
