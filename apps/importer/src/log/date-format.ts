/** A date as it is written: local time in ms as if it were UTC, and the offset in ms if one is written. */
export interface WrittenDate {
  readonly local: number;
  readonly offset?: number;
}

/** Reads a text as a date of one format; answers nothing if the text is not of it. */
export type DateReader = (text: string) => WrittenDate | undefined;

const offsetPattern = String.raw`(?:\s?(?<offset>Z|UTC|GMT|[+-]\d\d(?::?\d\d(?::?\d\d)?)?))?`;

const tokens: Readonly<Record<string, string>> = {
  yyyy: String.raw`(?<year>\d{4})`,
  MM: String.raw`(?<month>\d{1,2})`,
  dd: String.raw`(?<day>\d{1,2})`,
  HH: String.raw`(?<hour>\d{1,2})`,
  hh: String.raw`(?<half>\d{1,2})`,
  mm: String.raw`(?<minute>\d{2})`,
  ss: String.raw`(?<second>\d{2})`,
  SSS: String.raw`(?<fraction>\d{1,9})`,
  a: String.raw`(?<noon>[AaPp]\.?[Mm]\.?)`,
};

/** Year, month and day, with a time or not, a fraction or not and an offset or not: ISO 8601 and its relatives. */
const isoShape = new RegExp(
  String.raw`^(?<year>\d{4})([-/])(?<month>\d\d?)\2(?<day>\d\d?)` +
    String.raw`(?:[Tt ](?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?` +
    `${offsetPattern}$`,
  'i',
);

export const readIsoDate: DateReader = (text) => {
  const { groups } = isoShape.exec(text) ?? {};
  return groups && writtenOf(groups);
};

/** Milliseconds and seconds since 1970, under the names that a mapping has for them. */
const epochs: Readonly<Record<string, number>> = { 'epoch ms': 1, 'epoch s': 1_000 };

/**
 * Reads dates of a format such as `dd.MM.yyyy HH:mm`, `MM/dd/yyyy hh:mm a` or `epoch ms`; an offset may
 * follow. Answers nothing if the format lacks a part or has an unknown one.
 */
export const dateReaderOf = (format: string): DateReader | undefined => {
  const unit = epochs[format];
  if (unit !== undefined) return epochReader(unit);
  const parts = format.split(/(yyyy|MM|dd|HH|hh|mm|ss|SSS|a)/);
  if (!isComplete(parts)) return undefined;
  const source = parts.map((part) => tokens[part] ?? literally(part)).join('');
  const shape = new RegExp(`^${source}${offsetPattern}$`, 'i');
  return (text) => {
    const { groups } = shape.exec(text) ?? {};
    return groups && writtenOf(groups);
  };
};

const isComplete = (parts: readonly string[]): boolean => {
  const has = (token: string): boolean => parts.includes(token);
  const used = parts.filter((part) => tokens[part] !== undefined);
  const isUnderstood = parts.every((part) => tokens[part] !== undefined || !/[A-Za-z]/.test(part));
  return (
    isUnderstood &&
    new Set(used).size === used.length &&
    ['yyyy', 'MM', 'dd'].every(has) &&
    has('hh') === has('a') &&
    !(has('HH') && has('hh'))
  );
};

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const epochReader =
  (unit: number): DateReader =>
  (text) =>
    /^\d{1,13}(\.\d+)?$/.test(text)
      ? { local: Math.floor(Number(text) * unit), offset: 0 }
      : undefined;

type Groups = Readonly<Record<string, string | undefined>>;

const writtenOf = (groups: Groups): WrittenDate | undefined => {
  const { year, month, day, minute = '00', second = '00', fraction = '0', offset } = groups;
  const hour = hourOf(groups);
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  const local = Date.parse(`${date}T${hour}:${minute}:${second}.000Z`);
  if (Number.isNaN(local) || new Date(local).getUTCDate() !== Number(day)) return undefined;
  const written = { local: local + Math.floor(Number(`0.${fraction}`) * 1_000) };
  if (offset === undefined) return written;
  const ms = offsetOf(offset);
  return ms === undefined ? undefined : { ...written, offset: ms };
};

const hourOf = ({ hour, half, noon }: Groups): string => {
  if (half === undefined) return (hour ?? '00').padStart(2, '0');
  const number = Number(half);
  if (number < 1 || number > 12) return 'none';
  return String((number % 12) + (/^p/i.test(noon ?? '') ? 12 : 0)).padStart(2, '0');
};

/** No place on earth has ever been further from UTC. */
const farthestOffset = 16 * 3_600_000;

const offsetOf = (text: string): number | undefined => {
  if (/^[A-Za-z]/.test(text)) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (text.slice(1).match(/\d\d/g) ?? []).map(Number);
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  if (minutes > 59 || seconds > 59 || ms > farthestOffset) return undefined;
  return text.startsWith('-') ? -ms : ms;
};
