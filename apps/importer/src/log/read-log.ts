import { textOf } from './decode.js';
import { joined } from './joined.js';
import { LogFormatUnknown } from './log-error.js';
import type { LogRecord } from './log-event.js';
import { chunksOf, openLog } from './open-log.js';
import type { OpenLog } from './open-log.js';
import { readCsv } from './read-csv.js';
import { readXes } from './read-xes.js';

/** A file with a log. */
export interface LogFile {
  readonly path: string;
  /** The encoding that the user named; without one, the file itself says it, or is UTF-8. */
  readonly encoding?: string;
}

/** A log that is being read: its records, and which part of the file (0 to 1) they have taken so far. */
export interface LogReading {
  readonly records: AsyncGenerator<LogRecord>;
  readonly progress: () => number;
}

/** Reads a log of any size, CSV or XES, gzip or not. The content of the file says which. */
export const readLog = async ({ path, encoding }: LogFile): Promise<LogReading> => {
  const log = await openLog(path);
  return {
    records: recordsOf(log, encoding),
    progress: () => (log.size === 0 ? 1 : log.consumed() / log.size),
  };
};

async function* recordsOf(log: OpenLog, encoding?: string): AsyncGenerator<LogRecord> {
  const texts = textOf(chunksOf(log), encoding);
  const first = await texts.next();
  const start: string = first.done ? '' : first.value;
  if (start.trim() === '') throw new LogFormatUnknown('The file is empty.');
  const all = joined(start, texts);
  if (start.trimStart().startsWith('<')) yield* readXes(all);
  else yield* readCsv(all);
}
