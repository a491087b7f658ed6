/**
 * Officers at work while everything that they work with is killed again and again, and then the proof that
 * nothing was lost, doubled or left wrong (README.md).
 *
 *   npm run soak:chaos -- [--minutes 3] [--kills 30] [--seed 1] [--rebuild] [--take-over]
 *                         [--data FOLDER] [--json FILE]
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
    rebuild: { type: 'boolean', default: false },
    'take-over': { type: 'boolean', default: false },
    data: { type: 'string' },
    json: { type: 'string' },
  },
});

const [minutes, kills, seed] = [options.minutes, options.kills, options.seed].map(Number);
if (!(minutes > 0 && Number.isInteger(kills) && Number.isInteger(seed)))
  throw new Error('--minutes, --kills and --seed take numbers.');

await prepare();
const { run } = await import('./chaos/run.js');
const folder = options.data ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-chaos-'));
const begun = Date.now();
const report = await run({
  folder: path.resolve(folder),
  seconds: minutes * 60,
  kills,
  seed,
  isRebuilding: options.rebuild || options['take-over'],
  isTakingOver: options['take-over'],
  say: (line) =>
    console.error(`${String(Math.round((Date.now() - begun) / 1_000)).padStart(4)} s  ${line}`),
});
printReport(report);
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
const isProved = report.proofs.every(({ violations }) => violations.length === 0);
if (!options.data && isProved) rmSync(folder, { recursive: true, force: true });
else console.log(`\nThe office's data: ${folder}`);
process.exit(isProved ? 0 : 1);
