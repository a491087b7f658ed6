/** `ledger-build`: numbering and hashing a log that is there already, beside a bare raw read of it. */
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { LedgerBuilder } from '@chancery/ledger';
import { Database, migrate, SecretBox } from '@chancery/read-store';
import { figureOf, median } from '../../lib/figure.js';
import { fill, openOffice } from '../../read/office.js';

const quick = { events: 50_000, repeats: 3 };
const full = { events: 1_000_000, repeats: 3 };
const signal = new AbortController().signal;

export async function* ledgerBuild({ isQuick, say }) {
  const { events, repeats } = isQuick ? quick : full;
  const office = await openOffice();
  const store = new EventStore({
    ...{ address: office.eventStoreUrl, schemas: schemaTable(), vault: noKeys },
  });
  const database = new Database({ url: office.databaseUrl });
  try {
    await migrate(database);
    say(`writing ${events} events`);
    const { count } = await fill(office, events);
    const runs = [];
    for (let turn = 0; turn < repeats; turn++) {
      const bare = await spent(() => readAll(store), count);
      await forget(database);
      const options = { store, database, secrets: new SecretBox('bench') };
      const built = await spent(() => new LedgerBuilder(options).catchUp(signal), count);
      runs.push({ bare, built });
      say(`${Math.round(built.rate)} entries/s beside ${Math.round(bare.rate)} events/s read`);
    }
    yield figureFor(runs, count);
  } finally {
    await store.close();
    await database.close();
    await office.close();
  }
}

function figureFor(runs, count) {
  const cpu = runs.map(({ built, bare }) => built.cpuUs - bare.cpuUs);
  return figureOf({
    id: 'ledger-build',
    unit: 'entries/s',
    values: runs.map(({ built }) => built.rate),
    beside: [{ name: 'bare raw read', values: runs.map(({ bare }) => bare.rate), aim: '>= 0.8' }],
    says: `${count} events; ${median(cpu).toFixed(1)} us of CPU an entry beyond reading (aim 8).`,
  });
}

/** Events a second, and the CPU of this process for one, in microseconds. */
async function spent(work, count) {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { rate: (count / (performance.now() - begun)) * 1_000, cpuUs: (user + system) / count };
}

async function readAll(store) {
  for await (const _ of store.readRaw(undefined, signal));
}

async function forget(database) {
  await database.rows('TRUNCATE ledger_entry, ledger_tile');
  await database.rows(
    'UPDATE ledger_head SET size = 0, position = NULL, event_id = NULL, stream = NULL, revision = NULL',
  );
}
