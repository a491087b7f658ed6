/**
 * Recounts the queues: folds the streams of all documents a second time, apart from the program and with
 * nothing of it, and compares the tables row by row with what comes out.
 *
 *   node test/e2e/recount.js [SECONDS]
 *
 * Reads where the stores are from EVENTSTORE_URL and DATABASE_URL, or from the office that runs over
 * CHANCERY_DATA (default ./data). Waits up to SECONDS (default 30) for the tables to catch up with the log.
 * Prints a summary as JSON; ends with 1 if a row differs.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, FORWARDS, START } from '@eventstore/db-client';
import { Recount } from './recount/fold.js';
import { expectedRows, storedRows } from './recount/tables.js';

const runtime = () => {
  const folder = process.env.CHANCERY_DATA ?? 'data';
  return JSON.parse(readFileSync(path.join(folder, 'runtime.json'), 'utf8'));
};
const eventStoreUrl = process.env.EVENTSTORE_URL ?? runtime().eventStoreUrl;
const databaseUrl = process.env.DATABASE_URL ?? runtime().databaseUrl;

const connect = () =>
  eventStoreUrl.startsWith('unix:')
    ? new EventStoreDBClient({ endpoint: eventStoreUrl }, { insecure: true })
    : EventStoreDBClient.connectionString(eventStoreUrl);

/** Folds the whole log once. */
const recount = async () => {
  const client = connect();
  const found = new Recount();
  const events = {};
  try {
    for await (const { event } of client.readAll({ direction: FORWARDS, fromPosition: START })) {
      if (!event || event.type.startsWith('$')) continue;
      events[event.type] = (events[event.type] ?? 0) + 1;
      if (!event.streamId.startsWith('document-')) continue;
      found.take({ type: event.type, data: event.data, revision: Number(event.revision) });
    }
  } finally {
    await client.dispose();
  }
  return { rows: expectedRows(found), events };
};

const differences = (expected, stored) =>
  Object.keys(expected).flatMap((table) => {
    const keys = new Set([...expected[table].keys(), ...stored[table].keys()]);
    return [...keys].flatMap((key) => {
      const pair = { expected: expected[table].get(key), stored: stored[table].get(key) };
      return JSON.stringify(pair.expected) === JSON.stringify(pair.stored)
        ? []
        : [{ table, ...pair }];
    });
  });

const deadline = Date.now() + Number(process.argv[2] ?? 30) * 1_000;
for (;;) {
  const { rows, events } = await recount();
  const wrong = differences(rows, await storedRows(databaseUrl));
  if (wrong.length > 0 && Date.now() < deadline) {
    await sleep(500);
    continue;
  }
  const compared = Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [table, all.size]),
  );
  console.log(
    JSON.stringify({ events, compared, wrong: wrong.length, first: wrong.slice(0, 5) }, null, 2),
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
  break;
}
