import path from 'node:path';
import { figureOf, quantile } from '../lib/figure.js';
import { appendContended, appendToMany, measure } from './appends.js';
import { bareDurablePuts } from './bare-lmdb.js';
import { connect, startNullServer, startStore } from './processes.js';

const IN_FLIGHT = 64;
/** Until both sides run compiled code; before that a figure tells of the compiler. */
const WARM_UP_MS = 4_000;

/** Appends through the client: many at a time, one at a time, hundreds in a call, all for one stream. */
export async function* appendFigures({ folder, ms, repeats, say }) {
  const runs = [];
  for (let run = 0; run < repeats; run++) {
    say(`appends ${run + 1}/${repeats}`);
    const bare = quantile(await bareDurablePuts(folder, ms / 2), 0.5);
    const limit = await withServer(startNullServer(socketIn(folder, `n${run}`)), (server) =>
      rates(server, socketIn(folder, `n${run}`), ms),
    );
    const socket = socketIn(folder, `s${run}`);
    const store = await withServer(startStore(socket, path.join(folder, `data${run}`)), (server) =>
      rates(server, socket, ms),
    );
    runs.push({ bare, limit, store });
  }
  const of = (side, name) => runs.map((run) => run[side][name]);
  const beside = (name, aim) => ({ name: 'null server', values: of('limit', name), aim });
  yield figureOf({
    id: 'store-append',
    unit: 'appends/s, 64 in flight',
    values: of('store', 'many'),
    beside: [beside('many', '>= 0.85')],
  });
  yield figureOf({
    id: 'store-append-alone',
    unit: 'ms, one at a time',
    values: of('store', 'alone'),
    beside: [
      {
        name: 'null server and bare durable put',
        values: runs.map(({ bare, limit }) => bare + limit.alone),
        aim: '<= 1.15',
      },
      { name: 'bare durable put', values: runs.map(({ bare }) => bare) },
    ],
  });
  yield figureOf({
    id: 'store-append-hundred',
    unit: 'events/s, 100 in a call, 8 in flight',
    values: of('store', 'hundred'),
    beside: [beside('hundred', '>= 0.7')],
  });
  yield figureOf({
    id: 'store-contended',
    unit: 'attempts/s, 64 writers, one stream',
    values: of('store', 'contended'),
    beside: [beside('contended', '>= 0.7')],
    says: `the writer who won least won ${Math.min(...of('store', 'leastWon'))} times`,
  });
  yield figureOf({
    id: 'store-cpu-append',
    unit: 'us of server CPU an append, 64 in flight',
    values: of('store', 'cpu'),
    beside: [{ name: 'null server (bare gRPC)', values: of('limit', 'cpu') }],
  });
}
appendFigures.ids = [
  'store-append',
  'store-append-alone',
  'store-append-hundred',
  'store-contended',
  'store-cpu-append',
];

const socketIn = (folder, name) => path.join(folder, `${name}.sock`);

async function withServer(starting, work) {
  const server = await starting;
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function rates(server, socket, ms) {
  const client = connect(socket);
  const one = appendToMany(client);
  await measure(WARM_UP_MS, IN_FLIGHT, one);
  const before = server.cpu();
  const many = await measure(ms, IN_FLIGHT, one);
  const cpu = ((server.cpu() - before) * 1e6) / many.count;
  const alone = await measure(ms, 1, one);
  const hundred = await measure(ms, 8, appendToMany(client, 100));
  const { attempt, wins } = appendContended(client, `contended-${Date.now()}`, IN_FLIGHT);
  const contended = await measure(ms, IN_FLIGHT, attempt);
  await client.dispose();
  return {
    many: many.rate,
    cpu,
    alone: alone.p50,
    hundred: hundred.rate * 100,
    contended: contended.rate,
    leastWon: Math.min(...wins),
  };
}
