import { groupByCase } from './group-by-case.js';
import type { LogCase, LogReadingRules, LogRecord } from './log-event.js';
import { readEvents } from './read-events.js';
import { readLog } from './read-log.js';
import type { LogFile } from './read-log.js';
import { gatherScattered } from './scattered-cases.js';

/** What is known of a log once it has been read through. */
export interface LogExtent {
  readonly events: number;
  /** Does a case come back after another one? Then its events have to be gathered first. */
  readonly isScattered: boolean;
}

/** The cases of a log as they are read, and which part of the file (0 to 1) is behind. */
export interface CaseReading {
  readonly cases: AsyncGenerator<LogCase>;
  readonly progress: () => number;
}

/** Reads the runs of neighbouring events of the same case. */
export const readRuns = async (file: LogFile, rules: LogReadingRules): Promise<CaseReading> => {
  const { records, progress } = await readLog(file);
  return { cases: groupByCase(readEvents(records, rules)), progress };
};

/** Reads each case once and whole, in bounded memory, in whatever order the file has the events. */
export const readCases = async (
  file: LogFile,
  rules: LogReadingRules,
  { events, isScattered }: LogExtent,
): Promise<CaseReading> => {
  if (!isScattered) return readRuns(file, rules);
  const { records, progress } = await readLog(file);
  return { cases: gatherScattered(readEvents(records, rules), events), progress };
};

/** The first records of a log, to see what kind of log it is. */
export const sampleOf = async (file: LogFile, count: number): Promise<readonly LogRecord[]> => {
  const { records } = await readLog(file);
  const sample: LogRecord[] = [];
  for await (const record of records) if (sample.push(record) >= count) break;
  return sample;
};
