import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCases, sampleOf } from './case-log.js';
import { LogColumnMissing, LogInstantUnreadable } from './log-error.js';
import type { LogCase, LogReadingRules } from './log-event.js';
import type { LogFile } from './read-log.js';

const rules: LogReadingRules = {
  columns: {
    case: ['id', 'case'],
    activity: ['what'],
    instant: ['at'],
    officer: ['who'],
    unit: [],
  },
  timeZone: 'UTC',
  dateReaders: [],
  now: '2026-11-01T00:00:00.000Z',
  nothing: new Set(['EMPTY']),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'case-log-'));
});
afterAll(() => rm(folder, { recursive: true }));

const log = async (text: string): Promise<LogFile> => {
  const path = join(folder, 'log.csv');
  await writeFile(path, text);
  return { path };
};

const casesOf = async (text: string, isScattered = false): Promise<LogCase[]> => {
  const { cases } = await readCases(await log(text), rules, { events: 4, isScattered });
  const all: LogCase[] = [];
  for await (const one of cases) all.push(one);
  return all;
};

const told = (cases: LogCase[]): Record<string, string[]> =>
  Object.fromEntries(cases.map(({ caseId, events }) => [caseId, events.map((e) => e.activity)]));

const header = 'case,what,at,who\n';
const scattered = `${header}A,1,2020-01-01,x\nB,1,2020-01-01,x\nA,2,2020-01-02,x\nB,2,2020-01-02,x\n`;

describe('the cases of a log', () => {
  it('are the runs of neighbouring events', async () => {
    const text = `${header}A,1,2020-01-01,Ann\nA,2,2020-01-01,EMPTY\nB,1,2020-01-01,\n`;
    const cases = await casesOf(text);
    expect(told(cases)).toEqual({ A: ['1', '2'], B: ['1'] });
    expect(cases[0]?.events[0]).toEqual({
      caseId: 'A',
      activity: '1',
      at: '2020-01-01T00:00:00.000Z',
      officer: 'Ann',
      line: 2,
      fields: {
        '@case': 'A',
        '@activity': '1',
        case: 'A',
        what: '1',
        at: '2020-01-01',
        who: 'Ann',
      },
    });
    expect(cases[0]?.events[1]).not.toHaveProperty('officer');
  });

  it('come out whole and once when the log is scattered, and leave no file behind', async () => {
    const before = await temporaryFolders();
    const cases = await casesOf(scattered, true);
    expect(cases).toHaveLength(2);
    expect(told(cases)).toEqual({ A: ['1', '2'], B: ['1', '2'] });
    expect(await temporaryFolders()).toEqual(before);
  });

  it('are not read when a column is missing or a date is none', async () => {
    await expect(casesOf('case,at\nA,2020-01-01\n')).rejects.toThrow(LogColumnMissing);
    const reading = casesOf(`${header}A,1,2020-01-01,x\nA,1,soon,x\n`);
    await expect(reading).rejects.toThrow(LogInstantUnreadable);
    await expect(reading).rejects.toMatchObject({ line: 3 });
  });
});

describe('a sample', () => {
  it('is the first records, however long the log', async () => {
    const path = await log(header + 'A,1,2020-01-01,x\n'.repeat(100_000));
    expect(await sampleOf(path, 3)).toHaveLength(3);
  });
});

const temporaryFolders = async (): Promise<readonly string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('chancery-import-'));
