import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { figureOf } from '../lib/figure.js';
import { appendToMany, measure } from './appends.js';
import { EVENT_BYTES } from './events.js';
import { fillFolder } from './fill.js';
import { connect, startStore } from './processes.js';

const MS_AIM = 1_000;
const MEMORY_AIM = 150e6;
const READ = 50_000;

/** What a large log costs that a small one does not: the start, the rates, the disk. */
export async function* growthFigures({ folder, ms, small, large, say }) {
  const sides = {};
  for (const [name, events] of Object.entries({ small, large })) {
    say(`filling ${events} events`);
    const dataDir = path.join(folder, name);
    await fillFolder(dataDir, events);
    const bytes = sizeOf(dataDir);
    sides[name] = { bytes, ...(await ratesOf(path.join(folder, `${name}.sock`), dataDir, ms)) };
  }
  const growth = (id, unit, what) =>
    figureOf({
      id,
      unit: `${unit} at ${large} events`,
      values: [sides.large[what]],
      beside: [{ name: `at ${small} events`, values: [sides.small[what]], aim: '>= 0.85' }],
    });
  const fixed = (id, unit, value, peer) =>
    figureOf({ id, unit, values: [value], beside: [{ ...peer, values: [peer.value] }] });
  const { startMs, memory, bytes } = sides.large;
  const second = { name: 'one second', value: MS_AIM, aim: '<= 1' };
  yield fixed('store-start', `ms with ${large} events`, startMs, second);
  const room = { name: '150 MB', value: MEMORY_AIM, aim: '<= 1' };
  yield fixed('store-start-memory', 'bytes after the start', memory, room);
  yield growth('store-growth-append', 'appends/s', 'append');
  yield growth('store-growth-read', 'events/s', 'read');
  const payload = { name: 'data and metadata', value: EVENT_BYTES, aim: '<= 1.5' };
  yield fixed('store-disk', 'bytes an event', bytes / large, payload);
}
growthFigures.ids = [
  'store-start',
  'store-start-memory',
  'store-growth-append',
  'store-growth-read',
  'store-disk',
];

const sizeOf = (dataDir) =>
  readdirSync(dataDir).reduce((sum, name) => sum + statSync(path.join(dataDir, name)).size, 0);

async function ratesOf(socket, dataDir, ms) {
  const server = await startStore(socket, dataDir);
  const memory = server.memory();
  const client = connect(socket);
  const append = appendToMany(client);
  await measure(ms / 3, 64, append);
  const appended = await measure(ms, 64, append);
  const started = performance.now();
  for await (const { event } of client.readAll({ maxCount: READ })) if (!event) break;
  const read = (READ * 1000) / (performance.now() - started);
  await client.dispose();
  await server.stop();
  return { startMs: server.startMs, memory, append: appended.rate, read };
}
