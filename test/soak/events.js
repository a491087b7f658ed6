/**
 * Everything is killed while subscribers are sent events and a reader asks for them; then the proof that nothing was
 * lost (README.md).
 *
 *   npm run soak:events -- [--minutes 3] [--kills 30] [--seed 1] [--data FOLDER] [--json FILE]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../../apps/standalone/bin/prepare.js';
import { printReport } from './chaos/report.js';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    kills: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    json: { type: 'string' },
  },
});

const [minutes, kills, seed] = ['minutes', 'kills', 'seed'].map((name) => Number(options[name]));
if (!(minutes > 0) || ![kills, seed].every((number) => Number.isInteger(number)))
  throw new Error('--minutes, --kills and --seed take numbers.');

await prepare();
const { run } = await import('./events/run.js');
const folder = options.data ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-events-'));
const begun = Date.now();
const report = await run({
  folder: path.resolve(folder),
  ...{ seconds: minutes * 60, kills, seed },
  say: (line) =>
    console.error(`${String(Math.round((Date.now() - begun) / 1_000)).padStart(4)} s  ${line}`),
});
printReport(report);
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
const isProved = report.proofs.every(({ violations }) => violations.length === 0);
if (!options.data && isProved) rmSync(folder, { recursive: true, force: true });
else console.log(`\nThe office's data: ${folder}`);
process.exit(isProved ? 0 : 1);
