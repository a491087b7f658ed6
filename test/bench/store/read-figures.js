import path from 'node:path';
import { eventTypeFilter } from '@eventstore/db-client';
import { figureOf } from '../lib/figure.js';
import { fillFolder } from './fill.js';
import { connect, startNullServer, startStore } from './processes.js';

/** Reads of everything and of a long stream, and a filter that lets one in a thousand through. */
export async function* readFigures({ folder, events, repeats, say }) {
  say(`filling ${events} events`);
  const dataDir = path.join(folder, 'data');
  await fillFolder(dataDir, events, { long: events / 2 });
  const sockets = { store: path.join(folder, 's.sock'), limit: path.join(folder, 'n.sock') };
  const store = await startStore(sockets.store, dataDir);
  const limit = await startNullServer(sockets.limit);
  const runs = [];
  for (let run = 0; run < repeats; run++) {
    say(`reads ${run + 1}/${repeats}`);
    runs.push({
      limit: await readRate(sockets.limit, (client) => client.readAll({ maxCount: events }), limit),
      all: await readRate(sockets.store, (client) => client.readAll({ maxCount: events }), store),
      stream: await readRate(sockets.store, (client) => client.readStream('long'), store),
      filter: await filterRate(sockets.store, events),
    });
  }
  await store.stop();
  await limit.stop();
  const of = (name, what = 'rate') => runs.map((run) => run[name][what]);
  const nullServer = { name: 'null server', values: of('limit'), aim: '>= 0.9' };
  yield figureOf({
    id: 'store-read-all',
    unit: 'events/s',
    values: of('all'),
    beside: [nullServer],
  });
  yield figureOf({
    id: 'store-read-stream',
    unit: 'events/s',
    values: of('stream'),
    beside: [nullServer],
  });
  yield figureOf({
    id: 'store-filter',
    unit: 'events scanned/s, 1 in 1000 matches',
    values: of('filter'),
    beside: [{ name: 'unfiltered read', values: of('all'), aim: '>= 10' }],
  });
  yield figureOf({
    id: 'store-cpu-read',
    unit: 'us of server CPU an event read',
    values: of('all', 'cpu'),
    beside: [{ name: 'null server (bare gRPC)', values: of('limit', 'cpu') }],
  });
}
readFigures.ids = ['store-read-all', 'store-read-stream', 'store-filter', 'store-cpu-read'];

async function readRate(socket, read, server) {
  const client = connect(socket);
  const cpu = server.cpu();
  const started = performance.now();
  let count = 0;
  for await (const { event } of read(client)) if (event) count++;
  const seconds = (performance.now() - started) / 1000;
  await client.dispose();
  return { rate: count / seconds, cpu: ((server.cpu() - cpu) * 1e6) / count };
}

async function filterRate(socket, events) {
  const client = connect(socket);
  const started = performance.now();
  const wanted = events / 1_000;
  let seen = 0;
  for await (const { event } of client.subscribeToAll({
    filter: eventTypeFilter({ prefixes: ['Rare'] }),
  })) {
    if (event && ++seen === wanted) break;
  }
  const seconds = (performance.now() - started) / 1000;
  await client.dispose();
  return { rate: events / seconds };
}
