/** `start`: from nothing to ready on a folder used before; `start-memory`: what all processes then hold. */
import { setTimeout as sleep } from 'node:timers/promises';
import { figureOf } from '../../lib/figure.js';
import { familyOf, memoryOf } from '../../lib/processes.js';
import { openPostgres, startPeer } from '../peers/peers.js';

const allowedSeconds = 2.5;
const allowedMiB = 600;
const settleMs = 5_000;

export async function* start(stage) {
  const { office } = stage;
  const postgres = await openPostgres();
  const runs = await stage.repeat(async () => {
    await office.stop();
    const bare = (await bareNest()) + (await postgres.restart());
    const ours = await office.start();
    await sleep(settleMs);
    return { ours, bare, memory: memoryByProgram(office) };
  });
  await postgres.close();
  yield figureOf({
    id: 'start',
    unit: 's',
    values: runs.map(({ ours }) => ours),
    beside: [
      { name: 'bare Nest, then bare Postgres', values: runs.map(({ bare }) => bare) },
      {
        name: `the same and ${allowedSeconds} s`,
        values: runs.map(({ bare }) => bare + allowedSeconds),
        aim: '<= 1',
      },
    ],
  });
  yield figureOf({
    id: 'start-memory',
    unit: 'MiB (Pss)',
    values: runs.map(({ memory }) => sum(Object.values(memory))),
    beside: [{ name: 'limit', values: [allowedMiB], aim: '<= 1' }],
    says: Object.entries(runs.at(-1).memory)
      .map(([name, mib]) => `${name} ${Math.round(mib)}`)
      .join(', '),
  });
}

/** Seconds until a Nest that does nothing listens. */
async function bareNest() {
  const begun = performance.now();
  const peer = await startPeer('no-op');
  const seconds = (performance.now() - begun) / 1_000;
  await peer.stop();
  return seconds;
}

/** MiB of each program with all processes that it started; the stores' keeper itself is `standalone`. */
function memoryByProgram({ pid, programs }) {
  const families = Object.entries(programs).map(([name, of]) => [name, familyOf(of)]);
  const apart = new Set(families.flatMap(([, pids]) => pids));
  const rest = familyOf(pid).filter((one) => !apart.has(one));
  return Object.fromEntries(
    [...families, ['standalone', rest]].map(([name, pids]) => [name, sum(pids.map(memoryOf))]),
  );
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
