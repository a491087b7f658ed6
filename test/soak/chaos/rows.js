/** The read models, asked from outside: by SQL, and by the programs that an operator has. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { root } from '../../bench/lib/processes.js';

/** One statement over a connection of its own. */
export async function ask(databaseUrl, sql) {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What keeps the groups from being at rest at the end of the log, in words. */
export async function unrest(databaseUrl, head) {
  const behind = await ask(
    databaseUrl,
    `SELECT group_name || ' has got to ' || min(position) AS what
     FROM projection_checkpoint JOIN projection_generation USING (group_name, generation)
     WHERE state = 'live' GROUP BY group_name HAVING min(position) < ${head}`,
  );
  const building = await ask(
    databaseUrl,
    `SELECT group_name || ' ' || generation || ' is being built' AS what
     FROM projection_generation WHERE state = 'building'`,
  );
  const parked = await ask(
    databaseUrl,
    `SELECT stream || '@' || revision || ' is parked: ' || coalesce(error, '') AS what
     FROM projection_dead_letter`,
  );
  return [...behind, ...building, ...parked].map(({ what }) => what);
}

/** Runs `npm run projections -- ...args` on the office of a folder; gives its exit code and what it said. */
export const projections = (folder, ...args) =>
  run('apps/projector/dist/projections.js', args, folder);

/** Walks the log and all its indexes, as `npm run eventstore:verify` does. */
export const verifyLog = (folder) =>
  run('apps/eventstore/dist/verify.js', ['--data', path.join(folder, 'eventstore')], folder);

/** Counts all queues a second time, with nothing of the program. */
export const recount = (folder, seconds) => run('test/e2e/recount.js', [String(seconds)], folder);

/** Compares each event of the log with its entry in the ledger, as `npm run ledger -- verify` does. */
export const verifyLedger = (folder) => run('apps/reactor/dist/ledger.js', ['verify'], folder);

async function run(script, args, folder) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, CHANCERY_DATA: folder, NODE_OPTIONS: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [code] = await once(child, 'exit');
  return { code, said: said.trim() };
}
