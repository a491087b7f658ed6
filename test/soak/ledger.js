/**
 * Who numbers the events is killed again and again; then the proof that the ledger is the same when it is built anew
 * elsewhere (README.md).
 *
 *   npm run soak:ledger -- [--entries 1000000] [--kills 30] [--seed 1] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepare } from '../../apps/standalone/bin/prepare.js';
import { printReport } from './chaos/report.js';

const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const numbers = ['entries', 'kills', 'seed'];
const [entries, kills, seed] = numbers.map((name) => Number(options[name]));
if (![entries, kills, seed].every((number) => Number.isInteger(number)))
  throw new Error(`${numbers.map((name) => `--${name}`).join(', ')} take whole numbers.`);

await prepare();
const { run } = await import('./ledger/run.js');
const begun = Date.now();
const report = await run({
  ...{ entries, kills, seed },
  say: (line) =>
    console.error(`${String(Math.round((Date.now() - begun) / 1_000)).padStart(4)} s  ${line}`),
});
printReport(report);
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
process.exit(report.proofs.every(({ violations }) => violations.length === 0) ? 0 : 1);
