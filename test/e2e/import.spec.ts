import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually, RunningOffice } from '@chancery/testing';

interface Summary {
  cases: number;
  logEvents: number;
  appended: number;
  noted: number;
  alreadyThere: number;
  lost: number;
  events: number;
  byType: Record<string, number>;
  unmapped: Record<string, number>;
  refused: number;
}

interface Recounted {
  events: Record<string, number>;
  compared: Record<string, number>;
  wrong: number;
  first: unknown[];
}

const demonstration = 'apps/importer/demo/millbrook.csv';

describe('the import of a log', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-import-'));
  const dataDir = path.join(folder, 'data');
  const summaryFile = path.join(folder, 'summary.json');
  const long = path.join(folder, 'long.csv');
  let office: RunningOffice;

  beforeAll(async () => {
    writeFileSync(long, execFileSync('node', ['apps/importer/demo/generate.js', '300']));
    office = await RunningOffice.start({ dataDir });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const env = { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: dataDir };

  const begin = (...args: string[]): ChildProcess =>
    spawn('node', ['apps/importer/dist/main.js', ...args, '--summary', summaryFile], {
      env,
      stdio: 'ignore',
    });

  const summaryOf = async (importing: ChildProcess): Promise<Summary> => {
    const [code] = (await once(importing, 'exit')) as [number];
    expect(code).toBe(0);
    return JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary;
  };

  const importLog = (...args: string[]): Promise<Summary> => summaryOf(begin(...args));

  /** Folds the streams once more, apart from the program; fails if a row of the tables differs. */
  const recount = (): Recounted => {
    const output = execFileSync('node', ['test/e2e/recount.js', '30'], { env, encoding: 'utf8' });
    return JSON.parse(output) as Recounted;
  };

  /** How many documents an authority has in the log by now. */
  const receivedSoFar = (): number => {
    try {
      return recount().events['DocumentReceived'] ?? 0;
    } catch {
      return 0; // tables and log are not together while the import goes on
    }
  };

  it('brings each case in as a document and accounts for every event', async () => {
    const summary = await importLog(demonstration);
    expect(summary).toMatchObject({ cases: 50, logEvents: 225, appended: 219, noted: 6, lost: 0 });
    expect(summary.unmapped).toEqual({ 'Phone call with the sender': 6 });
    expect(summary.byType).toMatchObject({ DocumentReceived: 50, RegistrationRefused: 4 });
    expect(recount()).toMatchObject({ compared: { document: 50 }, wrong: 0 });
  });

  it('appends nothing when it is done again', async () => {
    const before = recount().events;
    const summary = await importLog(demonstration);
    expect(summary).toMatchObject({ logEvents: 225, alreadyThere: 225, events: 0, byType: {} });
    expect(recount().events).toEqual(before);
  });
});
