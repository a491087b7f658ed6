import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jobViolations } from '../soak/proof/job.js';
import { rungViolations } from '../soak/proof/rungs.js';

interface Report {
  readonly kills: number;
  readonly proofs: readonly { readonly checked: number; readonly violations: readonly string[] }[];
}

/** A short one of the runs that `npm run soak:reactor` makes. */
describe('a reactor that is killed while alarms are due and while a job runs', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-reactor-spec-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('loses and doubles no rung, and no item of a job', async () => {
    const file = path.join(folder, 'report.json');
    const amounts = ['--timers', '200', '--timer-kills', '5', '--items', '500', '--job-kills', '3'];
    const where = ['--data', path.join(folder, 'data'), '--json', file];
    const child = spawn(process.execPath, ['test/soak/reactor.js', ...amounts, ...where], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    await once(child, 'exit');
    const { kills, proofs } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    expect(kills).toBe(8);
    expect(proofs.slice(1).map(({ checked }) => checked)).toEqual([200, 500]);
    expect(proofs.flatMap(({ violations }) => violations)).toEqual([]);
  }, 480_000);
});

describe('the proof about rungs', () => {
  const policyId = 'riverside.one-hour';
  const began = (clockId: string) => ({ type: 'ClockStarted', data: { clockId, policyId } });
  const reached = (clockId: string) => ({ type: 'RungReached', data: { clockId } });
  const violations = (log: readonly object[]): readonly string[] =>
    rungViolations(log, { policyId, count: 2 });
  const terms = [began('c-1'), began('c-2'), reached('c-1')];

  it('holds when each is reached once', () =>
    expect(violations([...terms, reached('c-2')])).toEqual([]));

  it('holds for a term whose end was past when it began, unless it is reached as well', () => {
    const late = { type: 'ClockStarted', data: { clockId: 'c-2', policyId, passedOver: ['over'] } };
    expect(violations([began('c-1'), reached('c-1'), late])).toEqual([]);
    expect(violations([began('c-1'), reached('c-1'), late, reached('c-2')])).toHaveLength(1);
  });

  it('fails when a term is missing', () =>
    expect(violations([began('c-1'), reached('c-1')])).toEqual(['1 terms began, not 2']));

  it('fails when a rung is lost, or doubled', () => {
    expect(violations(terms)).toEqual(['Term c-2 was told of its rung 0 times']);
    expect(violations([...terms, reached('c-2'), reached('c-1')])).toEqual([
      'Term c-1 was told of its rung 2 times',
    ]);
  });
});

describe('the proof about a job', () => {
  const stream = 'job-j-1';
  const itemIds = ['d-1', 'd-2'];
  const progressed = (...done: readonly string[]) => ({
    ...{ type: 'JobProgressed', stream },
    data: { results: done.map((itemId) => ({ itemId, isDone: true })) },
  });
  const ended = { type: 'JobEnded', stream, data: { done: 2 } };
  const note = (documentId: string) => ({
    ...{ type: 'NoteAdded', stream: `document-${documentId}`, data: { documentId } },
  });
  const notes = [note('d-1'), note('d-2')];
  const violations = (log: readonly object[]): readonly string[] =>
    jobViolations(log, { jobId: 'j-1', itemIds }) as string[];

  it('holds when each item has a result and took effect once', () =>
    expect(violations([...notes, progressed('d-1'), progressed('d-2'), ended])).toEqual([]));

  it('fails when results are missing, or in another order', () => {
    expect(violations([...notes, progressed('d-1'), ended])).toEqual([
      'Result 1 is of undefined, and item d-2 is due',
    ]);
    expect(violations([...notes, progressed('d-2', 'd-1'), ended])).toHaveLength(2);
  });

  it('fails when an item took effect twice, or the job did not end', () => {
    const log = [...notes, note('d-1'), progressed('d-1', 'd-2')];
    expect(violations(log)).toEqual(['The job ended as []', 'Document d-1 has 2 notes']);
  });
});
