/**
 * The reactor is killed while alarms of terms are due, and while a job runs; then the proof that no rung and no item
 * was lost or done twice (README.md).
 *
 *   npm run soak:reactor -- [--timers 1000] [--timer-kills 20] [--items 10000] [--job-kills 5] [--seed 1]
 *                           [--data FOLDER] [--json FILE]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../../apps/standalone/bin/prepare.js';
import { printReport } from './chaos/report.js';

const { values: options } = parseArgs({
  options: {
    timers: { type: 'string', default: '1000' },
    'timer-kills': { type: 'string', default: '20' },
    items: { type: 'string', default: '10000' },
    'job-kills': { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    json: { type: 'string' },
  },
});

const numbers = ['timers', 'timer-kills', 'items', 'job-kills', 'seed'];
const [timers, timerKills, items, jobKills, seed] = numbers.map((name) => Number(options[name]));
if (![timers, timerKills, items, jobKills, seed].every((number) => Number.isInteger(number)))
  throw new Error(`${numbers.map((name) => `--${name}`).join(', ')} take whole numbers.`);

await prepare();
const { run } = await import('./reactor/run.js');
const folder = options.data ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-reactor-'));
const begun = Date.now();
const report = await run({
  folder: path.resolve(folder),
  ...{ timers, timerKills, items, jobKills, seed },
  say: (line) =>
    console.error(`${String(Math.round((Date.now() - begun) / 1_000)).padStart(4)} s  ${line}`),
});
printReport(report);
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
const isProved = report.proofs.every(({ violations }) => violations.length === 0);
if (!options.data && isProved) rmSync(folder, { recursive: true, force: true });
else console.log(`\nThe office's data: ${folder}`);
process.exit(isProved ? 0 : 1);
