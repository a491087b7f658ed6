import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Report {
  readonly requests: number;
  readonly questions: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly findings: readonly unknown[];
}

/** A short one of the runs that `npm run soak:hostile` makes. */
describe('an office whose every route is sent hostile requests', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-hostile-spec-'));
  let report: Report;

  beforeAll(async () => {
    const file = path.join(folder, 'report.json');
    const options = ['--requests', '2000', '--seed', '7', '--slow', '60000'];
    const where = ['--data', path.join(folder, 'data'), '--json', file];
    const child = spawn(process.execPath, ['test/soak/hostile.js', ...options, ...where], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    await once(child, 'exit');
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  }, 480_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes what is right, refuses what is wrong and tells of nothing that may not be read', () => {
    expect(report.requests).toBeGreaterThanOrEqual(2_000);
    expect(report.questions).toBeGreaterThan(100);
    expect(Object.keys(report.byStatus)).toEqual(
      expect.arrayContaining(['200', '201', '400', '403', '404']),
    );
    expect(report.findings).toEqual([]);
  });
});
