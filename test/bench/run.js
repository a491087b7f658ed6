/**
 * What the program costs, always beside a limit or a peer in the same run.
 *
 *   npm run bench -- [--only store|read|office|ID[,ID]] [--quick] [--json FILE] [--data FOLDER]
 *
 * Every folder here with an `index.js` that exports `ids` and `bench` is a suite (README.md).
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from '../../apps/standalone/bin/prepare.js';
import { machine } from './lib/machine.js';
import { printFigure, printSummary } from './lib/print.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    data: { type: 'string' },
  },
});

await prepare();
const runs = chosen(await suitesFound(), options.only?.split(','));
console.log({ ...machine(), quick: options.quick, figures: runs.flatMap(({ ids }) => ids) });
const figures = [];
for (const { name, bench, ids } of runs) {
  say(`suite ${name}`);
  const settings = { ids, isQuick: options.quick, dataDir: options.data, say };
  for await (const figure of await bench(settings)) {
    if (!ids.includes(figure.id)) continue;
    figures.push(figure);
    printFigure(figure);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, undefined, 2)}\n`);
  }
}
printSummary(figures);

async function suitesFound() {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const names = readdirSync(here).filter((name) => existsSync(path.join(here, name, 'index.js')));
  return Promise.all(
    names.map(async (name) => {
      const { ids, bench } = await import(`./${name}/index.js`);
      return { name, ids, bench };
    }),
  );
}

/** Each suite with the ids wanted of it: all, those of the suites named, or those named. */
function chosen(suites, names) {
  const isWanted = (suite, id) => !names || names.includes(suite.name) || names.includes(id);
  const found = suites
    .map((suite) => ({ ...suite, ids: suite.ids.filter((id) => isWanted(suite, id)) }))
    .filter(({ ids }) => ids.length > 0);
  if (found.length > 0) return found;
  const known = suites.flatMap(({ name, ids }) => [name, ...ids]);
  throw new Error(`Nothing is called ${options.only}. There are: ${known.join(', ')}.`);
}

function say(line) {
  process.stderr.write(`  ${line}\n`);
}
