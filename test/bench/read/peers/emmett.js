/**
 * The peer: Emmett's Postgres event store with one Pongo projection, the queue alone, caught up from its own
 * log by its consumer as its documentation shows, with its own defaults. First the same events are put into its store.
 */
import {
  getPostgreSQLEventStore,
  pongoSingleStreamProjection,
  postgreSQLEventStoreConsumer,
} from '@event-driven-io/emmett-postgresql';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { eventsOf } from '../documents.js';

process.on('disconnect', () => process.exit(1));
const [, , databaseUrl, total] = process.argv;
const store = getPostgreSQLEventStore(databaseUrl);
await store.schema.migrate();

const streams = new Map();
for (const { stream, event } of eventsOf(Number(total))) {
  const known = streams.get(stream);
  if (known) known.push(event);
  else streams.set(stream, [event]);
}
const waiting = [...streams];
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await store.appendToStream(...next);
  }),
);

const item = (data, kind, place) => ({ kind, since: data.at, ...place });

/** The item that lies with whoever has custody, and one for each open hand-over. */
const evolve = (queue, { type, data }) => {
  const items = queue?.items ?? {};
  const { [data.handOverId]: _, ...others } = items;
  switch (type) {
    case 'DocumentReceived':
      return { items: { custody: item(data, 'registration', { unitId: data.unitId }) } };
    case 'DocumentRegistered':
      return {
        items: { ...items, custody: item(data, 'handling', { unitId: items.custody?.unitId }) },
      };
    case 'DocumentHandedOver':
      return { items: { ...items, [data.handOverId]: item(data, 'hand-over', data.to) } };
    case 'HandOverAccepted':
      return { items: { ...others, custody: item(data, 'handling', data.custody) } };
    case 'DocumentSettled':
      return {
        items: { ...items, custody: item(data, 'closing', { unitId: items.custody?.unitId }) },
      };
    case 'DocumentClosed':
      return null;
    default:
      return queue;
  }
};

const projection = pongoSingleStreamProjection({
  collectionName: 'queue',
  canHandle: [
    'DocumentReceived',
    'DocumentRegistered',
    'DocumentHandedOver',
    'HandOverAccepted',
    'DocumentSettled',
    'DocumentClosed',
  ],
  evolve,
});
const database = new pg.Client({ connectionString: databaseUrl });
await database.connect();
const isDone = async () => {
  const { rows } = await database.query(
    `SELECT max(last_processed_checkpoint)::bigint >= (SELECT max(global_position) FROM emt_messages)
       AS done FROM emt_processors`,
  );
  return rows[0].done;
};

const begun = performance.now();
while (!(await isDone())) {
  // It ends by itself now and then, before the end of the log, and goes on from its checkpoint.
  const consumer = postgreSQLEventStoreConsumer({ connectionString: databaseUrl });
  consumer.projector({ processorId: 'queue', projection });
  const running = consumer.start();
  let isRunning = true;
  void running.finally(() => (isRunning = false));
  while (isRunning && !(await isDone())) await sleep(20);
  await consumer.close();
}
const seconds = (performance.now() - begun) / 1_000;
console.log(JSON.stringify({ rate: Number(total) / seconds }));
process.exit(0);
