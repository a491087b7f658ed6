/**
 * Hostile requests to every route of the interface, made from its own description, and what they found (README.md).
 *
 *   npm run soak:hostile -- [--requests 20000] [--seed 1] [--slow 1000] [--data FOLDER] [--json FILE]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { prepare } from '../../apps/standalone/bin/prepare.js';
import { printFindings } from './hostile/report.js';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    slow: { type: 'string', default: '1000' },
    data: { type: 'string' },
    json: { type: 'string' },
  },
});
const [requests, seed, slowMs] = [options.requests, options.seed, options.slow].map(Number);
if (![requests, seed, slowMs].every(Number.isInteger))
  throw new Error('--requests, --seed and --slow take whole numbers.');

await prepare();
const { run } = await import('./hostile/run.js');
const folder = path.resolve(
  options.data ?? mkdtempSync(path.join(os.tmpdir(), 'chancery-hostile-')),
);
const bar = new SingleBar(
  { format: '{bar} {value}/{total} hostile requests, {eta_formatted} left' },
  Presets.rect,
);
const report = await run({
  folder,
  requests,
  seed,
  slowMs,
  say: (line) => {
    console.error(line);
    bar.start(requests, 0);
  },
  progress: (done) => bar.update(done),
}).finally(() => bar.stop());
printFindings({ seed, ...report });
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
const isHeld = report.findings.length === 0;
if (isHeld && !options.data) rmSync(folder, { recursive: true, force: true });
else console.log(`\nThe office's data: ${folder}`);
process.exit(isHeld ? 0 : 1);
