import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { copyLog } from '@chancery/embedded-eventstore';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { LedgerBuilder, openLedger, verifyLedger } from '@chancery/ledger';
import { Database, migrate, SecretBox } from '@chancery/read-store';
import { randomFrom } from '../../bench/lib/random.js';
import { fill, openOffice } from '../../bench/read/office.js';
import { until } from '../chaos/until.js';

const masterKey = 'soak';
const secrets = new SecretBox(masterKey);
const script = fileURLToPath(new URL('./build.js', import.meta.url));
const longestMs = 500;
const patienceMs = 3_600_000;

/** A log whose events are numbered by processes that are killed, and its ledger built anew elsewhere. */
export async function run({ entries, kills, seed, say }) {
  const [here, elsewhere] = [await openOffice(), await openOffice()];
  const [first, second] = [here, elsewhere].map(optionsOf);
  try {
    await migrate(first.database);
    await migrate(second.database);
    const written = fill(here, entries);
    const killed = await killedWhileBuilding(here, first, { entries, kills, seed, say });
    await written;
    say('numbering what is left');
    await catchUp(first);
    say('comparing each event with its entry');
    const one = await verifyLedger(first);
    say('copying the log to another store');
    await copyLog(here.eventStoreUrl, elsewhere.eventStoreUrl, () => undefined);
    await takeKey(first.database, second.database);
    say('numbering the copy, with the key that a backup has');
    const begun = Date.now();
    await catchUp(second);
    const seconds = (Date.now() - begun) / 1_000;
    const other = await verifyLedger(second);
    return {
      ...{ entries: one.size, kills: killed, root: one.root },
      rebuiltAtPerSecond: Math.round(other.size / seconds),
      proofs: [
        proof('each event has one number, and none is left out', one.size, [
          ...(await holes(first.database, one.size)),
          ...differencesOf(one),
        ]),
        proof('the copy has the same root', other.size, [
          ...differencesOf(other),
          ...(other.root === one.root && other.size === one.size
            ? []
            : [`${other.size} entries with root ${other.root}, not ${one.size} with ${one.root}`]),
        ]),
      ],
    };
  } finally {
    for (const { store, database } of [first, second]) {
      await store.close();
      await database.close();
    }
    await Promise.all([here.close(), elsewhere.close()]);
  }
}

const proof = (name, checked, violations) => ({ name, checked, violations });
const differencesOf = ({ differences }) => differences.map((each) => JSON.stringify(each));

const optionsOf = ({ eventStoreUrl: address, databaseUrl: url }) => ({
  store: new EventStore({ address, schemas: schemaTable(), vault: noKeys }),
  database: new Database({ url }),
  secrets,
});

const catchUp = (options) => new LedgerBuilder(options).catchUp(new AbortController().signal);

/** Each builder is killed at a random instant after it has come a share further. */
async function killedWhileBuilding(office, options, { entries, kills, seed, say }) {
  const random = randomFrom(seed);
  const size = async () => (await openLedger(options.database, secrets)).size;
  for (let kill = 0; kill < kills; kill++) {
    const args = [office.eventStoreUrl, office.databaseUrl, masterKey];
    const child = fork(script, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const least = Math.floor((entries * kill) / (kills + 1));
    await until(`${least} entries`, async () => (await size()) > least, patienceMs);
    await sleep(random() * longestMs);
    child.kill('SIGKILL');
    await once(child, 'exit');
    say(`killed who numbers at ${await size()} of ${entries} events`);
  }
  return kills;
}

/** What a backup takes along of the ledger: its id and the key of its salts. */
async function takeKey(from, to) {
  const [{ ledger_id, salt_key }] = await from.rows('SELECT * FROM ledger');
  await to.rows('DELETE FROM ledger');
  await to.rows('INSERT INTO ledger (ledger_id, salt_key) VALUES ($1, $2)', [ledger_id, salt_key]);
}

async function holes(database, size) {
  const [{ count, last }] = await database.rows(
    'SELECT count(*)::int AS count, max(index)::int AS last FROM ledger_entry',
  );
  return count === size && last === size - 1
    ? []
    : [`${count} entries up to ${last}, in a ledger of ${size}`];
}
