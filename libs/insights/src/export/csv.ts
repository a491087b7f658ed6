import type { LoggedDocument, LogSource, LogWriter } from './event-log.js';

/** The names that XES gives to these things, as process-mining tools and our importer know them. */
const columns = [
  'case:concept:name',
  'concept:name',
  'time:timestamp',
  'org:resource',
  'org:group',
  'lifecycle:transition',
  'to',
  'case:number',
  'case:kind',
  'case:direction',
];

async function* write(source: LogSource): AsyncGenerator<string> {
  yield line(columns);
  for await (const document of source()) yield linesOf(document);
}

const linesOf = ({ documentId, number, kind, direction, events }: LoggedDocument): string =>
  events
    .map(({ activity, at, officerId, unitId, toUnitId }) => {
      const done = [documentId, activity, at, officerId, unitId, 'complete', toUnitId];
      return line([...done, number, kind, direction]);
    })
    .join('');

const line = (values: readonly (string | null)[]): string => `${values.map(quoted).join()}\r\n`;

/** Every field is quoted: a field that begins with a quote begins with no formula. */
const quoted = (value: string | null): string => `"${disarmed(value ?? '').replaceAll('"', '""')}"`;

/** What begins a formula, also in full width, as some spreadsheets take it too. */
const signs = '=+\\-@\uff1d\uff0b\uff0d\uff20';
/** Line breaks and tabs before a sign are skipped by spreadsheets. */
const atStart = new RegExp(`^(?='*[${signs}\t\r\n])`);
/** Where a spreadsheet that parts at semicolons or tabs, or does not know quotes, begins a new field. */
const afterSeparator = new RegExp(`([;\t\r\n])(?= *"?'*[${signs}])`, 'g');

/**
 * Puts an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection), and before what
 * looks as if it had got one. A reader that takes one away again has the value as it was.
 */
const disarmed = (value: string): string =>
  value.replace(afterSeparator, "$1'").replace(atStart, "'");

/** One line an event (RFC 4180), with the document's own columns in each; safe to open in a spreadsheet. */
export const csvWriter: LogWriter = {
  mediaType: 'text/csv; charset=utf-8',
  fileName: 'event-log.csv',
  write,
};
