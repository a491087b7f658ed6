/**
 * Fills a folder with real-shaped documents, as quickly as the log takes them: for the figures at a million,
 * or for looking around in an office of that size. Meanwhile the log has the machine to itself; then the rows are
 * made from it as a new office makes them from a long log, without indexes until they are all there.
 *
 *   npm run bench:load -- --documents 1000000 [--data data/bench]
 *   npm run bench -- --only office --data data/bench
 *
 * With `--register`, an office of its own gets one register of so many numbers instead, and the figures of that register
 * are taken.
 *
 *   npm run bench:load -- --register 1000000
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { prepare } from '../../apps/standalone/bin/prepare.js';
import { printFigure, printSummary } from './lib/print.js';
import { calm } from './lib/processes.js';

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000000' },
    data: { type: 'string', default: 'data/bench' },
    register: { type: 'string' },
  },
});
const name = options.register === undefined ? 'documents' : 'register';
const count = Number(options[name]);
if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} takes a whole number.`);

await prepare();
const { Office } = await import('./office/setting/office.js');
await (name === 'register' ? measureRegister() : loadDocuments());

async function measureRegister() {
  const { longRegister } = await import('./office/long-register.js');
  const office = await Office.open();
  const onProgress = bar('Numbers into the log', count);
  const say = (line) => process.stderr.write(`  ${line}\n`);
  const figures = [];
  try {
    for await (const figure of longRegister(office, { numbers: count, onProgress, say })) {
      figures.push(figure);
      printFigure(figure);
    }
    printSummary(figures);
  } finally {
    await office.close();
  }
}

async function loadDocuments() {
  const office = await Office.open(path.resolve(options.data));
  const signal = (program, which) => process.kill(office.programs[program], which);
  try {
    signal('reactor', 'SIGSTOP');
    await loadLog(office, signal).finally(() => signal('projector', 'SIGKILL')); // it is started again
    await makeRows(office, signal);
  } finally {
    signal('reactor', 'SIGCONT');
    await office.close();
  }
  console.log(`\n${count} documents more in ${path.resolve(options.data)}.`);
}

async function loadLog({ loader }, signal) {
  const run = `l${Date.now().toString(36).slice(-7)}`;
  signal('projector', 'SIGSTOP');
  await loader.documents(run, count, bar('Documents into the log', count));
  await loader.dropIndexes();
}

async function makeRows({ loader, programs }, signal) {
  const percent = bar('Rows from the log      ', 100);
  let told = 0;
  await loader.caughtUp((share) => {
    percent(Math.floor(share * 100) - told);
    told = Math.floor(share * 100);
  });
  console.log('\nThe rows get their indexes.');
  await loader.indexed();
  await loader.settle();
  console.log(
    'The reactor looks at every number once; until it has, figures would be of two things.',
  );
  signal('reactor', 'SIGCONT');
  await calm(programs.reactor);
}

function bar(what, total) {
  const format = `${what} [{bar}] {percentage} % | {value} of {total} | {eta_formatted} left`;
  const elsewhere = { noTTYOutput: true, notTTYSchedule: 30_000 };
  const shown = new SingleBar({ format, fps: 2, etaBuffer: 200, ...elsewhere }, Presets.legacy);
  shown.start(total, 0);
  return (more) => {
    shown.increment(more);
    if (shown.getProgress() >= 1) shown.stop();
  };
}
