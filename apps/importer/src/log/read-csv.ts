import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import type { Attributes } from './attributes.js';
import { joined } from './joined.js';
import { LogError, LogFormatUnknown, LogMalformed } from './log-error.js';
import type { LogRecord } from './log-event.js';
import { cutTo, longestPiece } from './text-limits.js';

/**
 * The rows of a CSV log with a header, one at a time. Quoted fields and line breaks inside quotes are
 * understood. Empty fields and rows without any text are left out. A name that occurs twice in the header
 * keeps its first column. An apostrophe that keeps a spreadsheet from seeing a formula is taken away.
 */
export async function* readCsv(texts: AsyncGenerator<string>): AsyncGenerator<LogRecord> {
  const { table, delimiter, linesBefore } = await openTable(texts);
  const rows = parse({
    delimiter,
    info: true,
    max_record_size: longestPiece,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  pipeline(table, rows, () => undefined); // an error arrives through the iteration of `rows`
  let header: Header | undefined;
  try {
    for await (const { record, info } of iterationOf(rows)) {
      const line = info.lines + linesBefore;
      if (!header) header = headerOf(record);
      else if (!isBlank(record)) yield { line, fields: fieldsOf(header, record, line) };
    }
  } catch (cause) {
    throw asLogError(cause, linesBefore);
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

interface OpenTable {
  /** The text of the table from its header on. */
  readonly table: AsyncGenerator<string>;
  readonly delimiter: string;
  /** How many lines stand before the header. */
  readonly linesBefore: number;
}

/** Finds the delimiter, and takes away the line `sep=;` with which Excel names it. */
const openTable = async (texts: AsyncGenerator<string>): Promise<OpenTable> => {
  const first = await texts.next();
  const start: string = first.done ? '' : first.value;
  const [told = '', delimiter] = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(start) ?? [];
  const table = joined(start.slice(told.length), texts);
  const linesBefore = told === '' ? 0 : 1;
  return { table, delimiter: delimiter ?? delimiterOf(start), linesBefore };
};

/** The delimiter is the one of comma, semicolon and tab that the header has most of. */
const delimiterOf = (start: string): string => {
  const header = start.split(/\r?\n|\r/, 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  const best = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
  if (count(best) > 1) return best;
  throw new LogFormatUnknown('The file is neither an XES log nor a table with a header line.');
};

const iterationOf = (rows: Parser): AsyncIterable<Row> => rows as AsyncIterable<Row>;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

interface Header {
  readonly length: number;
  /** Names and places of the columns, each name once. */
  readonly columns: readonly (readonly [name: string, index: number])[];
}

const headerOf = (cells: readonly string[]): Header => {
  const names = cells.map((name) => name.trim());
  const columns = [...new Set(names)].map((name) => [name, names.indexOf(name)] as const);
  return { length: cells.length, columns };
};

const fieldsOf = (header: Header, row: readonly string[], line: number): Attributes => {
  if (row.length < header.length || !isBlank(row.slice(header.length)))
    throw new LogMalformed(
      `The row has ${row.length} columns, the header has ${header.length}.`,
      line,
    );
  const entries: [string, string][] = [];
  for (const [name, index] of header.columns) {
    const value = row[index];
    if (value) entries.push([name, rearmed(value)]);
  }
  return Object.fromEntries(entries);
};

const rearmed = (value: string): string =>
  /^'+[=+\-@\t\r\n]/.test(value) ? value.slice(1) : value;

const asLogError = (cause: unknown, linesBefore: number): unknown => {
  if (cause instanceof LogError || !(cause instanceof CsvError)) return cause;
  const line = typeof cause['lines'] === 'number' ? cause['lines'] + linesBefore : undefined;
  const reason =
    cause.code === 'CSV_MAX_RECORD_SIZE'
      ? `A row is longer than ${longestPiece} characters. Is a quote left open?`
      : cutTo(cause.message, 300);
  return new LogMalformed(reason, line, { cause });
};
