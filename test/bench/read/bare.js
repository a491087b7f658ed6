/**
 * The limit: the same client reads the same events, and the same rows go into tables of the same columns and
 * indexes in batches of the same size. Nothing else: no projecting, checkpoints, counts or notices, no rows made of others.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { EventStoreDBClient, START, excludeSystemEvents } from '@eventstore/db-client';
import pg from 'pg';

process.on('disconnect', () => process.exit(1));
const [, , socket, databaseUrl, file, total] = process.argv;
const client = new EventStoreDBClient({ endpoint: `unix:${socket}` }, { insecure: true });
const lines = createInterface({ input: createReadStream(file) })[Symbol.asyncIterator]();
const database = new pg.Client({
  connectionString: databaseUrl,
  options:
    '-c synchronous_commit=off -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off',
});
await database.connect();
const next = async () => (await lines.next()).value;
const tables = JSON.parse(await next());
for (const sql of tables.filter((each) => each.startsWith('CREATE TABLE')))
  await database.query(sql.replace('CREATE TABLE', 'DROP TABLE IF EXISTS').replace(/ \([^]*/, ''));
for (const sql of tables) await database.query(sql);

const begun = performance.now();
const batchSize = 2_000;
let pending = 0;
let read = 0;
let writing = Promise.resolve();
let behind = 0;
const events = client.subscribeToAll({ fromPosition: START, filter: excludeSystemEvents() });
for await (const { event } of events) {
  if (event) pending++;
  read++;
  if (pending < batchSize && read < Number(total)) continue;
  pending = 0;
  behind++;
  writing = writing.then(write);
  if (behind > 1) await writing;
  if (read === Number(total)) break;
}
await writing;
const seconds = (performance.now() - begun) / 1_000;
console.log(JSON.stringify({ rate: Number(total) / seconds }));
await database.end();
process.exit(0);

async function write() {
  await database.query('BEGIN');
  for (let line = await next(); line !== ''; line = await next()) {
    const { name, text, values: count } = JSON.parse(line);
    const values = [];
    while (values.length < count) values.push(await next());
    await database.query({ name, text, values });
  }
  await database.query('COMMIT');
  behind--;
}
