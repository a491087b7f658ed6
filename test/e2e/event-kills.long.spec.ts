import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as proofs from '../soak/proof/events.js';

interface Report {
  readonly kills: number;
  readonly events: number;
  readonly entries: number;
  readonly proofs: readonly { readonly checked: number; readonly violations: readonly string[] }[];
}

/** Short ones of the runs that `npm run soak:events` and `npm run soak:ledger` make. */
describe('what others are told while everything is killed', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-events-spec-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reportOf = async (script: string, args: readonly string[]): Promise<Report> => {
    const file = path.join(folder, 'report.json');
    const child = spawn(process.execPath, [script, ...args, '--json', file], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    await once(child, 'exit');
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  };

  it('comes whole, in order, and the same when it comes again', async () => {
    const where = ['--data', path.join(folder, 'data')];
    const args = ['--minutes', '0.75', '--kills', '7', ...where];
    const report = await reportOf('test/soak/events.js', args);
    expect(report.proofs.flatMap(({ violations }) => violations)).toEqual([]);
    expect([report.kills, report.events > 40]).toEqual([7, true]);
  }, 480_000);

  it('is numbered with the same root when it is numbered anew elsewhere', async () => {
    const args = ['--entries', '5000', '--kills', '4'];
    const report = await reportOf('test/soak/ledger.js', args);
    expect(report.proofs.flatMap(({ violations }) => violations)).toEqual([]);
    expect([report.kills, report.entries >= 5_000]).toEqual([4, true]);
  }, 480_000);
});

describe('the proofs about events', () => {
  const coming = (id: string, sequence: number, serial: number, data: object = {}) => ({
    event: {
      id,
      subject: 'documents/d-1',
      sequence: String(sequence),
      serial: String(serial),
      data,
    },
    messageId: id,
  });
  const whole = { taken: [coming('a', 1, 1), coming('a', 1, 1), coming('b', 2, 2)] };

  it('hold when all came, in order, and again as it was', () => {
    expect(proofs.lossViolations(whole, ['a', 'b'])).toEqual([]);
    expect(proofs.orderViolations(whole)).toEqual([]);
    expect(proofs.repetitionViolations(whole)).toEqual([]);
    expect(proofs.serialViolations(whole)).toEqual([]);
  });

  it('fail when an event is missing, late, changed or numbered anew', () => {
    expect(proofs.lossViolations(whole, ['a', 'b', 'c'])).toEqual(['Event c did not come']);
    expect(proofs.lossViolations(whole, ['a'])).toEqual(['Event b came and is not in the feed']);
    const late = { taken: [coming('b', 2, 2), coming('a', 1, 1)] };
    expect(proofs.orderViolations(late)).toHaveLength(2);
    const changed = { taken: [coming('a', 1, 1), coming('a', 1, 1, { note: 'other' })] };
    expect(proofs.repetitionViolations(changed)).toEqual(['Event a came again as another']);
    expect(
      proofs.repetitionViolations({ taken: [coming('a', 1, 1), coming('a', 1, 2)] }),
    ).toHaveLength(1);
    expect(proofs.serialViolations({ taken: [coming('a', 1, 1), coming('b', 2, 3)] })).toHaveLength(
      1,
    );
  });

  it('fail when a reader missed a page, or has another list than the office', () => {
    const pages = [{ scanned: { from: 0, to: 5 } }, { scanned: { from: 6, to: 9 } }];
    expect(proofs.readerViolations({ pages, ids: ['a'] }, { count: 2, sha256: '' })).toHaveLength(
      3,
    );
  });
});
