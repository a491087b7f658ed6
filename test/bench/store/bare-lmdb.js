import path from 'node:path';
import { open } from 'lmdb';
import { eventRecord } from './events.js';

/** Latencies (ms) of single puts of one event into bare LMDB, each synced before the next. */
export async function bareDurablePuts(folder, ms) {
  const env = open({
    path: path.join(folder, `bare-${Math.random().toString(36).slice(2)}`),
    overlappingSync: false,
    eventTurnBatching: false,
    encoding: 'binary',
    keyEncoding: 'uint32',
  });
  const placement = { streamId: 1, revision: 1, created: Date.now() };
  const record = eventRecord(placement);
  const latencies = [];
  const end = performance.now() + ms;
  for (let key = 1; performance.now() < end; key++) {
    const before = performance.now();
    await env.batch(() => void env.put(key, record, { append: true }).catch(() => undefined));
    latencies.push(performance.now() - before);
  }
  await env.close();
  return latencies.sort((a, b) => a - b);
}
