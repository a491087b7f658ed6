import { csvLine } from '@chancery/words';
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
  yield csvLine(columns);
  for await (const document of source()) yield linesOf(document);
}

const linesOf = ({ documentId, number, kind, direction, events }: LoggedDocument): string =>
  events
    .map(({ activity, at, officerId, unitId, toUnitId }) => {
      const done = [documentId, activity, at, officerId, unitId, 'complete', toUnitId];
      return csvLine([...done, number, kind, direction]);
    })
    .join('');

/** One line an event (RFC 4180), with the document's own columns in each; safe to open in a spreadsheet. */
export const csvWriter: LogWriter = {
  mediaType: 'text/csv; charset=utf-8',
  fileName: 'event-log.csv',
  write,
};
