/**
 * The test suite: `npm test [-- jest options]`. Prepares what is missing, runs every project but `long` and
 * ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare, root } from '../apps/standalone/bin/prepare.js';

await prepare();
const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'chancery-test-')), 'report.json');
const given = process.argv.slice(2);
const usual = ['--selectProjects', 'specs', 'architecture', 'integration', 'e2e'];
const options = given.includes('--selectProjects') ? given : [...given, ...usual];
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--config=test/jest.config.js',
    '--json',
    `--outputFile=${report}`,
    ...options,
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
const result = JSON.parse(fs.readFileSync(report, 'utf8'));
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exitCode = jest.status ?? 1;
