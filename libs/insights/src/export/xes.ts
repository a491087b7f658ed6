import type { LoggedDocument, LoggedEvent, LogSource, LogWriter } from './event-log.js';

type Attributes = readonly (readonly ['string' | 'date', string, string | null])[];

async function* write(source: LogSource): AsyncGenerator<string> {
  yield head;
  for await (const document of source()) yield trace(document);
  yield '</log>\n';
}

const extension = (name: string, prefix: string, file: string): string =>
  `<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${file}.xesext"/>\n`;

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">\n' +
  extension('Concept', 'concept', 'concept') +
  extension('Time', 'time', 'time') +
  extension('Organizational', 'org', 'org') +
  extension('Lifecycle', 'lifecycle', 'lifecycle') +
  '<global scope="trace"><string key="concept:name" value=""/></global>\n' +
  '<global scope="event"><string key="concept:name" value=""/>' +
  '<date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>' +
  '<string key="org:resource" value=""/>' +
  '<string key="lifecycle:transition" value="complete"/></global>\n' +
  '<classifier name="Activity" keys="concept:name"/>\n' +
  '<string key="lifecycle:model" value="standard"/>\n';

const trace = ({ documentId, number, kind, direction, events }: LoggedDocument): string => {
  const own = attributes([
    ['string', 'concept:name', documentId],
    ['string', 'number', number],
    ['string', 'kind', kind],
    ['string', 'direction', direction],
  ]);
  return `<trace>${own}\n${events.map(eventOf).join('')}</trace>\n`;
};

const eventOf = ({ activity, at, officerId, unitId, toUnitId }: LoggedEvent): string => {
  const own = attributes([
    ['string', 'concept:name', activity],
    ['date', 'time:timestamp', at],
    ['string', 'org:resource', officerId],
    ['string', 'org:group', unitId],
    ['string', 'lifecycle:transition', 'complete'],
    ['string', 'to', toUnitId],
  ]);
  return `<event>${own}</event>\n`;
};

const attributes = (of: Attributes): string =>
  of
    .map(([type, key, value]) =>
      value === null ? '' : `<${type} key="${key}" value="${escaped(value)}"/>`,
    )
    .join('');

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- the characters that XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? '');

/** IEEE 1849-2016: a trace a document. */
export const xesWriter: LogWriter = {
  mediaType: 'application/xml; charset=utf-8',
  fileName: 'event-log.xes',
  write,
};
