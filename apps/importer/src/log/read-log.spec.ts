import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LogDamaged, LogFormatUnknown, LogMalformed, LogNotReadable } from './log-error.js';
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

const recordsOf = async (content: string | Buffer): Promise<LogRecord[]> => {
  const { records } = await readLog(await fileOf(content));
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
    await expect(readLog(join(folder, 'nothing'))).rejects.toThrow(LogNotReadable);
    await expect(readLog(folder)).rejects.toThrow(LogNotReadable);
  });

  it('is refused when it is empty or no table', async () => {
    await expect(recordsOf('')).rejects.toThrow(LogFormatUnknown);
    await expect(recordsOf('just a word')).rejects.toThrow(LogFormatUnknown);
  });

  it('is refused when the gzip stream is cut short', async () => {
    const packed = gzipSync(Buffer.from(csv + 'A3,Receive,x\n'.repeat(50_000)));
    await expect(recordsOf(packed.subarray(0, packed.length - 40))).rejects.toThrow(LogDamaged);
  });
});
