import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  LogDamaged,
  LogEncodingWrong,
  LogFormatUnknown,
  LogMalformed,
  LogNotReadable,
} from './log-error.js';
import type { LogRecord } from './log-event.js';
import { readLog } from './read-log.js';

const csv = `\uFEFFcase,activity,remark\r\nA1,Receive,"says ""hello"",\nand more"\r\nA2,Send,\r\n`;

const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <int key="total" value="2"><int key="Receive" value="1"/></int>
  <trace>
    <string key="concept:name" value="A1"/>
    <event>
      <string key="concept:name" value="Receive &amp; read"><string key="nested" value="no"/></string>
      <date key="time:timestamp" value="2011-10-18T13:46:39.679+02:00"/>
    </event>
    <event><string key="concept:name" value="Send"/></event>
    <string key="channel" value="Dësk"/>
  </trace>
</log>`;

const upper = (_: string, slash: string, letter: string): string =>
  `<${slash}${letter.toUpperCase()}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-log-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (content: string | Buffer): Promise<string> => {
  const path = join(folder, `log-${Math.random()}`);
  await writeFile(path, content);
  return path;
};

const recordsOf = async (content: string | Buffer, encoding?: string): Promise<LogRecord[]> => {
  const path = await fileOf(content);
  const { records } = await readLog({ path, ...(encoding && { encoding }) });
  const all: LogRecord[] = [];
  for await (const record of records) all.push(record);
  return all;
};

describe('a CSV log', () => {
  it('is read with its quotes, its line breaks and without its byte-order mark', async () => {
    expect(await recordsOf(csv)).toEqual([
      { line: 3, fields: { case: 'A1', activity: 'Receive', remark: 'says "hello",\nand more' } },
      { line: 4, fields: { case: 'A2', activity: 'Send' } },
    ]);
  });

  it('is unpacked when its content is gzip, whatever its name', async () => {
    expect(await recordsOf(gzipSync(csv))).toEqual(await recordsOf(csv));
  });

  it('may be separated by semicolons or tabs', async () => {
    const expected = [{ line: 2, fields: { case: 'A1', activity: 'Receive' } }];
    expect(await recordsOf('case;activity\nA1;Receive\n')).toEqual(expected);
    expect(await recordsOf('case\tactivity\nA1\tReceive\n')).toEqual(expected);
  });

  it('names the line where a column is too many', async () => {
    const reading = recordsOf('case,activity\nA1,Receive\nA2,Send,what\n');
    await expect(reading).rejects.toThrow(LogMalformed);
    await expect(reading).rejects.toMatchObject({ line: 3 });
  });

  it('is read without the traces that Excel leaves', async () => {
    const expected = [{ line: 3, fields: { case: 'A1', activity: 'Receive' } }];
    expect(await recordsOf('sep=;\ncase;activity\nA1;Receive\n')).toEqual(expected);
    expect(await recordsOf('"sep=|"\r\ncase|activity\r\nA1|Receive\r\n')).toEqual(expected);
    const row = [{ line: 2, fields: { case: 'A1', activity: 'Receive' } }];
    expect(await recordsOf('case;activity\nA1;Receive\n;\n;;;; \n\n')).toEqual(row);
    expect(await recordsOf('case;activity;;\nA1;Receive;;\n;;;\n')).toEqual(row);
  });

  it('names the line after "sep=" where a row is too long or too short', async () => {
    const reading = recordsOf('sep=;\ncase;activity\nA1\n');
    await expect(reading).rejects.toThrow('Line 3: The row has 1 columns, the header has 2.');
  });

  it('may have columns with names of JavaScript itself', async () => {
    const [record] = await recordsOf('case,constructor,__proto__\nA1,x,y\n');
    expect(Object.entries(record?.fields ?? {})).toEqual([
      ['case', 'A1'],
      ['constructor', 'x'],
      ['__proto__', 'y'],
    ]);
  });

  it('is decoded as the user says, or refused with its line', async () => {
    const bytes = Buffer.from('case,activity\nA1,\xcf\xf0\n', 'latin1');
    expect(await recordsOf(bytes, 'windows-1251')).toMatchObject([{ fields: { activity: 'Пр' } }]);
    await expect(recordsOf(bytes)).rejects.toThrow('Line 2: The bytes are not utf-8 text.');
    await expect(recordsOf(gzipSync(bytes))).rejects.toThrow(LogEncodingWrong);
  });

  it('is refused at a row that would fill the memory', async () => {
    const packed = gzipSync(`case,activity\nA1,"${'x'.repeat(40_000_000)}"\n`);
    await expect(recordsOf(packed)).rejects.toThrow('Line 2: A row is longer than');
  });

  it('names the line where a quote is left open', async () => {
    await expect(recordsOf('case,activity\nA1,"Rece')).rejects.toThrow(LogMalformed);
  });
});

describe('an XES log', () => {
  const events = [
    {
      line: 7,
      fields: {
        'case:concept:name': 'A1',
        'case:channel': 'Dësk',
        'concept:name': 'Receive & read',
        'time:timestamp': '2011-10-18T13:46:39.679+02:00',
      },
    },
    {
      line: 11,
      fields: { 'case:concept:name': 'A1', 'case:channel': 'Dësk', 'concept:name': 'Send' },
    },
  ];

  it('is read event by event, each with the attributes of its trace', async () => {
    expect(await recordsOf(xes)).toEqual(events);
  });

  it('may be gzip, and may start with a byte-order mark', async () => {
    expect(await recordsOf(gzipSync(`\uFEFF${xes}`))).toEqual(events);
  });

  it('may be in the encoding that it declares', async () => {
    const latin = Buffer.from(xes.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    expect(await recordsOf(latin)).toEqual(events);
  });

  it('may use a prefix for its namespace, and other letter case', async () => {
    const prefixed = xes.replaceAll(/<(\/?)(?=[a-z])/g, '<$1xes:');
    expect(await recordsOf(prefixed)).toEqual(events);
    expect(await recordsOf(xes.replaceAll(/<(\/?)([a-z])/g, upper))).toEqual(events);
    const keys = xes.replaceAll(' key=', ' Key=').replaceAll(' value=', ' x:VALUE=');
    expect(await recordsOf(keys)).toEqual(events);
  });

  it.each([
    ['another root', '<letters><letter/></letters>', 'The root element is <letters>'],
    ['OCEL', '<log><events><event id="e1"/></events></log>', '<event> does not stand directly'],
    ['an event outside a trace', '<log><event/></log>', '<event> does not stand directly'],
    ['a trace in a trace', '<log><trace><trace/></trace></log>', '<trace> does not stand directly'],
  ])('is refused with %s', async (_, text, reason) => {
    await expect(recordsOf(text)).rejects.toThrow(LogFormatUnknown);
    await expect(recordsOf(text)).rejects.toThrow(reason);
  });

  it('is read in linear time however deep it is nested', async () => {
    const deep = '<string key="a" value="b">'.repeat(200_000) + '</string>'.repeat(200_000);
    const text = `<log><trace><event>${deep}</event></trace></log>`;
    expect(await recordsOf(text)).toMatchObject([{ fields: { a: 'b' } }]);
  });

  it('is refused at a tag that would fill the memory', async () => {
    const packed = gzipSync(`<log><trace><event a="${'x'.repeat(40_000_000)}"/></trace></log>`);
    await expect(recordsOf(packed)).rejects.toThrow('A tag or a text is longer than');
  });

  it('names the line where a tag is closed wrongly', async () => {
    const reading = recordsOf(xes.replace('</trace>', '</event>'));
    await expect(reading).rejects.toThrow(LogMalformed);
    await expect(reading).rejects.toMatchObject({ line: 13 });
  });

  it('is refused when it ends in the middle', async () => {
    await expect(recordsOf(xes.slice(0, 500))).rejects.toThrow(LogMalformed);
  });
});

describe('a file that is no log', () => {
  it('is refused when it is not there', async () => {
    await expect(readLog({ path: join(folder, 'nothing') })).rejects.toThrow(LogNotReadable);
    await expect(readLog({ path: folder })).rejects.toThrow(LogNotReadable);
  });

  it('is refused when it is empty or no table', async () => {
    await expect(recordsOf('')).rejects.toThrow(LogFormatUnknown);
    await expect(recordsOf('just a word')).rejects.toThrow(LogFormatUnknown);
  });

  it('is refused when it is a ZIP archive', async () => {
    const reading = recordsOf(Buffer.from('504b0304140000', 'hex'));
    await expect(reading).rejects.toThrow('Unpack it, and import what is inside');
  });

  it('is refused when the gzip stream is cut short', async () => {
    const packed = gzipSync(Buffer.from(csv + 'A3,Receive,x\n'.repeat(50_000)));
    await expect(recordsOf(packed.subarray(0, packed.length - 40))).rejects.toThrow(LogDamaged);
  });
});
