import { activities } from '../read-models/event-line/event-line.row.js';
import type { LogFormat, LoggedDocument } from './event-log.js';
import { gathered, logWriters } from './log-writers.js';

const at = (minute: number): string => `2026-03-02T08:0${minute}:00.000Z`;
const document: LoggedDocument = {
  documentId: 'd-1',
  number: '00001/in-2026',
  kind: 'a "large", <odd> & long\nkind\u0001',
  direction: 'incoming',
  openedAt: at(0),
  events: [
    {
      revision: 0,
      activity: 'DocumentReceived',
      at: at(0),
      officerId: 'riverside.ann',
      unitId: 'riverside.registry',
      toUnitId: null,
    },
    {
      revision: 1,
      activity: 'DocumentHandedOver',
      at: at(1),
      officerId: 'riverside.ann',
      unitId: null,
      toUnitId: 'riverside.permits',
    },
  ],
};

async function* documents(): AsyncGenerator<LoggedDocument> {
  yield document;
  yield { ...document, documentId: 'd-2', number: null, events: [] };
}

const textOf = async (format: LogFormat): Promise<string> => {
  const parts: string[] = [];
  for await (const part of logWriters[format].write(documents)) parts.push(part);
  return parts.join('');
};

describe('An event log', () => {
  it('as a table quotes every field', async () => {
    const [header, first = '', ...rest] = (await textOf('csv')).split('\r\n');
    expect(header?.split(',').slice(0, 3)).toEqual([
      '"case:concept:name"',
      '"concept:name"',
      '"time:timestamp"',
    ]);
    expect(first).toBe(
      `"d-1","DocumentReceived","${at(0)}","riverside.ann","riverside.registry","complete","",` +
        '"00001/in-2026","a ""large"", <odd> & long\nkind\u0001","incoming"',
    );
    expect(rest).toHaveLength(2);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+380', "'+380"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\uff0b1', "'\uff0b1"],
    ['\uff0d1', "'\uff0d1"],
    ['\uff20SUM(A1)', "'\uff20SUM(A1)"],
    ["x;=cmd|' /C calc'!A0;y", "x;'=cmd|' /C calc'!A0;y"],
    ['x;"=1";y', `x;'""=1"";y`],
    ['x; =1', "x;' =1"],
    ['x\t@SUM(A1)', "x\t'@SUM(A1)"],
    ['x\n+1', "x\n'+1"],
    ["x;'=1", "x;''=1"],
    ['x;y; z', 'x;y; z'],
    ['x, -1', 'x, -1'],
    ["'=1", "''=1"],
    ["'a matter", "'a matter"],
    ['one=1', 'one=1'],
  ])('as a table shows %j so that no spreadsheet takes it for a formula', async (kind, shown) => {
    async function* odd(): AsyncGenerator<LoggedDocument> {
      yield { ...document, kind, events: document.events.slice(0, 1) };
    }
    const parts: string[] = [];
    for await (const part of logWriters.csv.write(odd)) parts.push(part);
    expect(parts.join('')).toContain(`,"00001/in-2026","${shown}","incoming"\r\n`);
  });

  it('as XES escapes what XML would misread, and leaves out what it cannot hold', async () => {
    const text = await textOf('xes');
    expect(text).toContain('value="a &quot;large&quot;, &lt;odd&gt; &amp; long&#10;kind"');
    expect(text.match(/<trace>/g)).toHaveLength(2);
    expect(text).toContain(`<date key="time:timestamp" value="${at(1)}"/>`);
    expect(text).not.toContain('null');
  });

  it('as OCEL relates events to documents, officers and units that are all there', async () => {
    const log = JSON.parse(await textOf('ocel')) as {
      objectTypes: { name: string }[];
      eventTypes: { name: string }[];
      objects: { id: string; type: string; attributes: object[] }[];
      events: { type: string; relationships: { objectId: string; qualifier: string }[] }[];
    };
    expect(log.eventTypes.map(({ name }) => name)).toEqual(activities);
    expect(log.objects.map(({ id, type }) => [id, type])).toEqual([
      ['officer:riverside.ann', 'officer'],
      ['unit:riverside.registry', 'unit'],
      ['unit:riverside.permits', 'unit'],
      ['d-1', 'document'],
      ['d-2', 'document'],
    ]);
    expect(log.objects.at(-1)?.attributes.map((of) => 'name' in of && of.name)).toEqual([
      'kind',
      'direction',
    ]);
    expect(log.events[1]?.relationships).toEqual([
      { objectId: 'd-1', qualifier: 'document' },
      { objectId: 'officer:riverside.ann', qualifier: 'by' },
      { objectId: 'unit:riverside.permits', qualifier: 'to' },
    ]);
  });

  it('makes no more of itself than is taken, and lets go of its source', async () => {
    let read = 0;
    let isOpen = true;
    async function* endless(): AsyncGenerator<LoggedDocument> {
      try {
        for (;;) yield { ...document, documentId: `d-${++read}` };
      } finally {
        isOpen = false;
      }
    }
    for await (const part of gathered(logWriters.xes.write(endless))) {
      expect(part.length).toBeLessThan(100_000);
      break;
    }
    expect(read).toBeLessThan(200);
    expect(isOpen).toBe(false);
  });
});
