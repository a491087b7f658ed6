import { randomUUID } from 'node:crypto';
import { jsonEvent } from './events.js';

/** Keeps `inFlight` workers busy for `ms`; gives the rate and the latencies of the units done. */
export async function measure(ms, inFlight, work) {
  const latencies = [];
  const end = performance.now() + ms;
  const started = performance.now();
  const worker = async (index) => {
    while (performance.now() < end) {
      const before = performance.now();
      await work(index);
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, (_, index) => worker(index)));
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const quantile = (q) =>
    latencies[Math.min(latencies.length - 1, Math.floor(q * latencies.length))];
  return {
    rate: latencies.length / seconds,
    count: latencies.length,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}

const STREAMS = 2_000;

/** One event to one of many streams, whatever its revision. */
export function appendToMany(client, eventsPerAppend = 1) {
  const run = randomUUID();
  return () => {
    const stream = `document-${run}-${Math.floor(Math.random() * STREAMS)}`;
    return client.appendToStream(
      stream,
      Array.from({ length: eventsPerAppend }, () => jsonEvent()),
    );
  };
}

/**
 * All writers want the next revision of one stream. Each goes by what it was told last: its own
 * success, or the revision in its refusal.
 */
export function appendContended(client, stream, writers) {
  const expected = Array.from({ length: writers }, () => 'no_stream');
  const wins = Array.from({ length: writers }, () => 0);
  const attempt = async (writer) => {
    const expectedRevision = expected[writer];
    try {
      const done = await client.appendToStream(stream, [jsonEvent()], { expectedRevision });
      expected[writer] = done.nextExpectedRevision;
      wins[writer]++;
    } catch (error) {
      if (error.type !== 'wrong-expected-version') throw error;
      expected[writer] = error.actualVersion;
    }
  };
  return { attempt, wins };
}
