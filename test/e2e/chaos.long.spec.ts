import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Report {
  readonly acknowledged: number;
  readonly kills: Readonly<Record<string, number>>;
  readonly takenOver: number;
  readonly proofs: readonly { readonly name: string; readonly violations: readonly string[] }[];
}

/** A short one of the runs that `npm run soak:chaos` makes. */
describe('an office at work whose parts are killed one after the other, in the midst of rebuilds', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-chaos-spec-'));
  let report: Report;

  beforeAll(async () => {
    const file = path.join(folder, 'report.json');
    const length = ['--minutes', '0.4', '--kills', '6', '--seed', '3'];
    const where = ['--data', path.join(folder, 'data'), '--json', file];
    const args = ['test/soak/chaos.js', ...length, '--take-over', ...where];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    await once(child, 'exit');
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  }, 480_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('was at work, and lost each of its parts', () => {
    expect(report.acknowledged).toBeGreaterThan(10);
    expect(Object.keys(report.kills)).toHaveLength(6);
    expect(report.takenOver).toBeGreaterThan(0);
  });

  it('comes out of it with all proofs whole', () => {
    expect(report.proofs.length).toBeGreaterThan(8);
    expect(report.proofs.filter(({ violations }) => violations.length > 0)).toEqual([]);
  });
});
