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
  const quantile = (q) => latencies[Math.min(latencies.length - 1, Math.floor(q * latencies.length))];
  return { rate: latencies.length / seconds, count: latencies.length, p50: quantile(0.5), p99: quantile(0.99) };
}

const STREAMS = 2_000;

/** One event to one of many streams, whatever its revision. */
export function appendToMany(client, eventsPerAppend = 1) {
  const run = randomUUID();
  return () => {
    const stream = `document-${run}-${Math.floor(Math.random() * STREAMS)}`;
    return client.appendToStream(stream, Array.from({ length: eventsPerAppend }, () => jsonEvent()));
  };
}

/** All writers want the same next revision; who loses reads the revision from the refusal. */
export function appendContended(client, stream) {
  let expected = 'no_stream';
  const wins = new Map();
  const attempt = async (writer) => {
    try {
      const { nextExpectedRevision } = await client.appendToStream(stream, [jsonEvent()], {
        expectedRevision: expected,
      });
      expected = nextExpectedRevision;
      wins.set(writer, (wins.get(writer) ?? 0) + 1);
    } catch (error) {
      if (error.type !== 'wrong-expected-version') throw error;
      if (typeof expected !== 'bigint' || error.actualVersion > expected) expected = error.actualVersion;
    }
  };
  return { attempt, wins };
}
