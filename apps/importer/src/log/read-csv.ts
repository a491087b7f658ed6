import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import { LogError, LogMalformed } from './log-error.js';
import type { LogRecord } from './log-event.js';

/**
 * The rows of a CSV log with a header, one at a time. Quoted fields, line breaks inside quotes and a
 * byte-order mark are understood; empty fields are left out. A name that occurs twice in the header keeps
 * its first column. An apostrophe that keeps a spreadsheet from seeing a formula is taken away.
 */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  delimiter = ',',
): AsyncGenerator<LogRecord> {
  const rows = parse({ bom: true, delimiter, info: true, skip_empty_lines: true });
  pipeline(chunks, rows, () => undefined); // an error arrives through the iteration of `rows`
  let header: readonly string[] | undefined;
  try {
    for await (const { record, info } of iterationOf(rows)) {
      if (header) yield { line: info.lines, fields: fieldsOf(header, record) };
      else header = record;
    }
  } catch (cause) {
    throw asLogError(cause);
  }
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const iterationOf = (rows: Parser): AsyncIterable<Row> => rows as AsyncIterable<Row>;

const fieldsOf = (header: readonly string[], row: readonly string[]): Record<string, string> => {
  const fields: Record<string, string> = {};
  header.forEach((name, index) => {
    const value = row[index];
    if (value && !(name in fields)) fields[name] = rearmed(value);
  });
  return fields;
};

const rearmed = (value: string): string =>
  /^'+[=+\-@\t\r\n]/.test(value) ? value.slice(1) : value;

const asLogError = (cause: unknown): unknown => {
  if (cause instanceof LogError || !(cause instanceof CsvError)) return cause;
  const line = typeof cause['lines'] === 'number' ? cause['lines'] : undefined;
  return new LogMalformed(cause.message, line, { cause });
};
