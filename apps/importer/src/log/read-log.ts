import { LogFormatUnknown } from './log-error.js';
import type { LogRecord } from './log-event.js';
import { chunksOf, openLog } from './open-log.js';
import type { OpenLog } from './open-log.js';
import { readCsv } from './read-csv.js';
import { readXes } from './read-xes.js';

/** A log that is being read: its records, and which part of the file (0 to 1) they have taken so far. */
export interface LogReading {
  readonly records: AsyncGenerator<LogRecord>;
  readonly progress: () => number;
}

/** Reads a log of any size, CSV or XES, gzip or not; what it is is seen from its content. */
export const readLog = async (path: string): Promise<LogReading> => {
  const log = await openLog(path);
  return {
    records: recordsOf(log),
    progress: () => (log.size === 0 ? 1 : log.consumed() / log.size),
  };
};

async function* recordsOf(log: OpenLog): AsyncGenerator<LogRecord> {
  const chunks = chunksOf(log);
  const first = await chunks.next();
  if (first.done) throw new LogFormatUnknown('The file is empty.');
  const start = first.value.toString('utf8', 0, 4096).replace(/^\uFEFF/, '');
  const all = joined(first.value, chunks);
  if (start.trimStart().startsWith('<')) yield* readXes(all);
  else yield* readCsv(all, delimiterOf(start));
}

async function* joined(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The delimiter is the one of comma, semicolon and tab that the header has most of. */
const delimiterOf = (start: string): string => {
  const header = start.split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  const best = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
  if (count(best) > 1) return best;
  throw new LogFormatUnknown('The file is neither an XES log nor a table with a header line.');
};
