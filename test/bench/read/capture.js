/**
 * The rows that a catch-up writes, as the statements of its transactions: what the bare peer writes. A line for
 * each statement, one for each of its parameters as it goes to Postgres, an empty one at the end of a batch. Made with
 * the project's own functions, without a database; so rows that the database makes of others are left out.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { documents } from '@chancery/documents';
import { projectorOf } from '../../../libs/read-store/dist/runner/project.js';
import { statementsOf, workOf } from '../../../libs/read-store/dist/runner/work.js';
import { groupsOf } from '../../../libs/read-store/dist/tables/definition.js';
import { createIndexes, createTables } from '../../../libs/read-store/dist/tables/ddl.js';
import { Held } from './held.js';

const batchSize = 2_000;

export async function capture({ eventStoreUrl }, { count }, { projections, file }) {
  const groups = groupsOf(projections).map((group) => {
    const plain = group.tables.map((table) => ({ ...table, counts: [], madeFrom: undefined }));
    const generation = { ...group, group: group.name, number: 0, state: 'live', tables: plain };
    const project = projectorOf(group, { ...generation, tables: group.tables });
    return { generation, project, held: new Held(plain) };
  });
  const out = createWriteStream(file);
  const put = async (...lines) => {
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  };
  const tables = groups.flatMap(({ generation }) => generation.tables);
  await put(JSON.stringify([...createTables(tables, 0), ...createIndexes(tables, 0)]));
  for await (const events of batchesOf(eventStoreUrl, count)) {
    for (const { generation, project, held } of groups) {
      const { steps } = workOf(events, project, new Set());
      for (const { name, text, values } of statementsOf(steps, generation, held.of(steps))) {
        await put(JSON.stringify({ name, text, values: values.length }), ...values);
      }
      held.take(steps);
    }
    await put('');
  }
  out.end();
  await once(out, 'finish');
}

async function* batchesOf(address, count) {
  const store = new EventStore({ address, schemas: schemaTable(documents.schemas), vault: noKeys });
  const ending = new AbortController();
  let events = [];
  let read = 0;
  for await (const delivery of store.subscribe({ signal: ending.signal })) {
    if (delivery.kind === 'event') {
      events.push(delivery.event);
      read++;
    }
    if (events.length === batchSize || (read === count && events.length > 0)) {
      yield events;
      events = [];
    }
    if (read === count) break;
  }
  ending.abort();
  await store.close();
}
