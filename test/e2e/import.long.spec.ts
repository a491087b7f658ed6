import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
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
    writeFileSync(long, execFileSync('node', ['apps/importer/demo/generate.js', '160']));
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

  /** Waits until the tables show that so many documents of an authority have come in. */
  const untilThereAre = (count: number, authorityId: string): Promise<void> =>
    eventually(async () => {
      const client = new pg.Client({ connectionString: office.databaseUrl });
      await client.connect();
      try {
        const text = 'SELECT count(*)::int AS count FROM document WHERE authority_id = $1';
        const { rows } = await client.query<{ count: number }>(text, [authorityId]);
        expect(rows[0]?.count).toBeGreaterThanOrEqual(count);
      } finally {
        await client.end();
      }
    }, 60_000);

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

  it('goes on where it was when it was killed in the middle', async () => {
    const killed = begin(long, '--authority', 'killed', '--parallel', '4');
    await untilThereAre(30, 'killed');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const summary = await importLog(long, '--authority', 'killed');
    expect(summary).toMatchObject({ cases: 160, lost: 0, refused: 0 });
    expect(summary.alreadyThere).toBeGreaterThan(0);
    expect(summary.appended).toBeGreaterThan(0);
    expect(summary.appended + summary.noted + summary.alreadyThere).toBe(summary.logEvents);
    expect(recount()).toMatchObject({ compared: { document: 210 }, wrong: 0 });
  }, 180_000);

  it('ends well when it is asked to end, and goes on when it is started again', async () => {
    const asked = begin(long, '--authority', 'asked', '--parallel', '4');
    await untilThereAre(20, 'asked');
    asked.kill('SIGTERM');
    expect(await once(asked, 'exit')).toEqual([130, null]);
    const first = JSON.parse(readFileSync(summaryFile, 'utf8')) as Summary;
    expect(first.cases).toBeGreaterThanOrEqual(16);
    const second = await importLog(long, '--authority', 'asked');
    expect(second.alreadyThere).toBe(first.appended + first.noted);
  }, 180_000);

  it('loses and doubles nothing when every process of the office is killed under it', async () => {
    const before = recount().events;
    const importing = begin(long, '--authority', 'shaken', '--parallel', '2');
    const summary = summaryOf(importing);
    const killed: string[] = []; // the others may have ended by themselves, for want of a store
    for (const [index, [name, pid]] of Object.entries(office.programs).entries()) {
      await untilThereAre((index + 1) * 15, 'shaken');
      expect(importing.exitCode).toBeNull();
      if (isKilled(pid)) killed.push(name);
    }
    expect(killed).toEqual(expect.arrayContaining(['eventstore', 'postgres']));
    const { appended, noted, lost, refused, logEvents } = await summary;
    expect([appended + noted, lost, refused]).toEqual([logEvents, 0, 0]);
    const { events, wrong, first } = recount();
    expect([wrong, first]).toEqual([0, []]);
    const came = (type: string): number => (events[type] ?? 0) - (before[type] ?? 0);
    expect([came('DocumentReceived'), came('NumberAllocated')]).toEqual([
      160,
      came('DocumentRegistered'),
    ]);
  }, 240_000);

  it('leaves rows that a rebuild from nothing comes to again', () => {
    const cli = ['apps/projector/dist/projections.js', 'rebuild', 'documents'];
    execFileSync('node', cli, { env, stdio: 'ignore' });
    expect(recount()).toMatchObject({ compared: { document: 530 }, wrong: 0 });
  }, 120_000);
});

const isKilled = (pid: number): boolean => {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
};
