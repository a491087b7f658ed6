/**
 * What the read side costs: `projection`, `rebuild`, `projector-memory`, each beside the limit and the peer in
 * the same run. `node test/bench/read/index.js [--quick] [--events N] [--json FILE]`, N for the
 * size of the large log.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contexts, projectionsOf } from '@chancery/contexts';
import { documents } from '@chancery/documents';
import { figureOf } from '../lib/figure.js';
import { capture } from './capture.js';
import { fill, openOffice, startProgram } from './office.js';
import { catchUp, forget, rebuild, startProjector } from './projector.js';

export const ids = ['projection', 'rebuild', 'projector-memory'];

const sizes = {
  full: { small: 100_000, large: 1_000_000, emmett: 20_000, repeats: 3 },
  quick: { small: 20_000, large: 60_000, emmett: 3_000, repeats: 1 },
};

/** A list of figures: `{ id, unit, value, spread, beside: [{ name, value, ratio, aim }] }`. */
export async function bench({ isQuick = false, events, say = console.error } = {}) {
  const { small, emmett, repeats, ...size } = isQuick ? sizes.quick : sizes.full;
  const large = events ?? size.large;
  installPeers();
  const first = await measure(small, repeats, { say, isWhole: true });
  const peer = await withOffice((office) =>
    rateOf('./peers/emmett.js', [office.databaseUrl, emmett]),
  );
  say(`emmett: ${Math.round(peer)} events/s (the queue alone)`);
  const second = await measure(large, 1, { say, isWhole: false });
  const all = (runs, name) => runs.map((run) => run[name]);
  return [
    figureOf({
      id: 'projection',
      unit: 'events/s',
      values: all(first, 'projection'),
      beside: [
        { name: 'bare read and upserts', values: all(first, 'bareAll'), aim: '>= 0.7' },
        { name: 'emmett-postgresql, queue alone', values: [peer], aim: '>= 10' },
      ],
    }),
    figureOf({
      id: 'rebuild',
      unit: 'events/s',
      values: all(second, 'rebuild'),
      beside: [
        { name: 'bare read and upserts', values: all(second, 'bare'), aim: '>= 0.7' },
        // Cost per event grown by 1.1 at most is a rate of 0.91 at least.
        { name: `rebuild of ${small} events`, values: all(first, 'rebuild'), aim: '>= 0.91' },
      ],
      says: `${large} events, from the request to the swap`,
    }),
    figureOf({
      id: 'projector-memory',
      unit: 'MB',
      values: all(second, 'peak'),
      beside: [{ name: 'limit', values: [250], aim: '<= 1' }],
      says: `the last quarter of the rebuild ${all(second, 'growth')[0].toFixed(2)} times the second`,
    }),
  ];
}

/**
 * The same log for the limits and for the projector, turn by turn: a catch-up writes the rows of all read models,
 * the rebuild those of documents.
 */
const measure = (events, repeats, { say, isWhole }) =>
  withOffice(async (office) => {
    const log = await fill(office, events);
    const sets = {
      bare: documents.projections,
      ...(isWhole && { bareAll: projectionsOf(contexts) }),
    };
    const fileOf = (name) => join(office.folder, `${name}.jsonl`);
    for (const [name, each] of Object.entries(sets))
      await capture(office, log, { projections: each, file: fileOf(name) });
    const runs = [];
    for (let turn = 0; turn < repeats; turn++) {
      const limits = {};
      for (const name of Object.keys(sets)) {
        const args = [office.socket, office.databaseUrl, fileOf(name), log.count];
        limits[name] = await rateOf('./bare.js', args);
        await forget(office);
      }
      const program = startProjector(office);
      const projection = await catchUp(office, log);
      const { seconds, memory } = await rebuild(office, program);
      await program.stop();
      await forget(office);
      const rates = { ...limits, projection, rebuild: log.count / seconds };
      runs.push({ ...rates, peak: Math.max(...memory), growth: growthOf(memory) });
      say(
        `${events} events: ${JSON.stringify(runs.at(-1), (_, v) => (v > 10 ? Math.round(v) : v))}`,
      );
    }
    return runs;
  });

async function withOffice(work) {
  const office = await openOffice();
  try {
    return await work(office);
  } finally {
    await office.close();
  }
}

async function rateOf(script, args) {
  const program = startProgram(script, args.map(String));
  const [said] = await program.said(/\{.*\}/);
  await program.stop();
  return JSON.parse(said).rate;
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const growthOf = (memory) => {
  const quarter = Math.max(1, Math.floor(memory.length / 4));
  return mean(memory.slice(-quarter)) / mean(memory.slice(quarter, 2 * quarter));
};

function installPeers() {
  const cwd = fileURLToPath(new URL('./peers/', import.meta.url));
  if (existsSync(join(cwd, 'node_modules'))) return;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: 'inherit',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const valueOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const events = valueOf('--events');
  const figures = await bench({
    isQuick: args.includes('--quick'),
    ...(events && { events: Number(events) }),
  });
  const json = JSON.stringify(figures, null, 2);
  if (valueOf('--json')) writeFileSync(valueOf('--json'), json);
  else console.log(json);
}
