import { gzipSync } from 'node:zlib';

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const columns = [
  'case',
  'activity',
  'at',
  'officer',
  'unit',
  'channel',
  'kind',
  'subject',
  'sender',
  'due',
  'closed',
] as const;

type Row = Record<(typeof columns)[number], string>;

const long = (letter: string, length: number): string => letter.repeat(length);

/** What a text of a log may be: first what is usual, then what is odd. */
const pools: Readonly<Record<keyof Row, readonly string[]>> = {
  case: ['A', 'B', 'C', 'constructor', '__proto__', ' ', '💥', long('k', 900), long('k', 1_001)],
  activity: [
    'Letter received',
    'Work begun',
    'Opinion given',
    'Answer sent',
    'Sender not satisfied',
    'Withdrawn by the sender',
    'Passed on to the county',
    'Sent back: no address',
    'toString',
    '=1+1',
    'line\u2028break\u0001\u000b\u007f',
    long('Ж', 900_000),
    'a\u0000b',
  ],
  at: [
    '2024-03-04 09:00:00',
    '2024-03-05T10:00:00.5Z',
    '2024-03-06 10:00:00+02',
    '2024-03-31 03:30:00',
    '1999-12-31 23:59:59',
    '2024/03/07 11:00',
    '1924-05-01',
    '0001-01-01 00:00:00',
    '2024-02-30',
    '9999-12-31',
    '294277-01-01',
    '-4713-01-01',
    '30.12.2010 11:02',
    'soon',
  ],
  officer: [
    'Ann Bell',
    'Bob Hill',
    '',
    'Олена',
    'hasOwnProperty',
    "'; DROP TABLE x",
    long('o', 201),
  ],
  unit: ['Registry', 'Permits', '', 'constructor', '__proto__', 'Дозволи', '../..', long('u', 201)],
  channel: ['Post', 'E-mail', '', 'constructor', 'Pigeon'],
  kind: ['letter', 'complaint', '', long('k', 3_000), 'кінд'],
  subject: [
    'A matter',
    '',
    long('s', 100_000),
    '\uFEFF\u202Etxt.exe',
    '\uFFFD',
    '"quoted", and; more',
  ],
  sender: ['Halyna Moroz', '', long('s', 5_000), '[erased]', 'Ім’я По-батькові'],
  due: ['', '2024-05-01', '2030-01-01', '9999-12-31', '0000-01-01', 'never'],
  closed: ['', '2024-06-01', '2024-01-01', '2999-01-01', 'no'],
};

/** How often something odd is taken: seldom, for one odd date refuses the whole file. */
const oddity = 0.03;

export interface HostileLog {
  readonly bytes: Buffer;
  readonly encoding?: string;
}

/** A log as it comes from the field, and worse: the same for the same seed. */
export const hostileLog = (seed: number): HostileLog => {
  const random = seeded(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const chance = (part: number): boolean => random() < part;
  const textOf = (column: keyof Row): string => {
    const pool = pools[column];
    return pool[chance(oddity) ? below(pool.length) : below(Math.min(3, pool.length))] ?? '';
  };
  const rowOf = (): Row =>
    Object.fromEntries(columns.map((column) => [column, textOf(column)])) as Row;
  const rows = Array.from({ length: chance(0.05) ? 0 : 1 + below(12) }, rowOf);
  const text = chance(0.3) ? xesOf(rows) : csvOf(rows, [',', ';', '\t'][below(3)] ?? ',');
  const { bytes, encoding } = written(text, random);
  const damaged = chance(0.1) ? spoilt(bytes, below) : bytes;
  const packed = chance(0.2) ? gzipSync(damaged) : damaged;
  const cut = chance(0.05) ? packed.subarray(0, below(packed.length)) : packed;
  return { bytes: cut, ...(encoding !== undefined && { encoding }) };
};

const written = (text: string, random: () => number): HostileLog => {
  const draw = random();
  if (draw < 0.1) return { bytes: Buffer.from(`\uFEFF${text}`) };
  if (draw < 0.2) return { bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') };
  if (draw < 0.25) return { bytes: Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() };
  if (draw < 0.3) return { bytes: Buffer.from(text, 'utf16le'), encoding: 'utf-16le' };
  if (draw < 0.35) return { bytes: Buffer.from(text, 'latin1'), encoding: 'windows-1251' };
  if (draw < 0.4) return { bytes: Buffer.from(text, 'latin1') };
  return { bytes: Buffer.from(text) };
};

const spoilt = (bytes: Buffer, below: (count: number) => number): Buffer => {
  const wrong = Buffer.from(bytes);
  for (let times = 0; times < 3 && wrong.length > 0; times++)
    wrong[below(wrong.length)] = below(256);
  return wrong;
};

const csvOf = (rows: readonly Row[], delimiter: string): string => {
  const quoted = (cell: string): string =>
    /["\n\r,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(delimiter));
  return [columns.join(delimiter), ...lines, ''].join('\n');
};

const xesOf = (rows: readonly Row[]): string => {
  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  const attribute = (key: string, value: string): string =>
    `<string key="${key}" value="${escaped(value)}"/>`;
  const traces = rows.map(
    (row) =>
      `<trace>${attribute('concept:name', row.case)}<event>${attribute('concept:name', row.activity)}` +
      `${attribute('time:timestamp', row.at)}${attribute('org:resource', row.officer)}` +
      `${attribute('org:group', row.unit)}</event></trace>`,
  );
  return `<?xml version="1.0"?>\n<log>\n${traces.join('\n')}\n</log>\n`;
};
