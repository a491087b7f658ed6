import { parse } from 'csv-parse/sync';
import { MappingInvalid } from './mapping-error.js';

/** One line of a mapping file. */
export interface MappingRow {
  readonly section: Section;
  readonly name: string;
  readonly when: string;
  readonly value: string;
  readonly line: number;
}

const sections = [
  'log',
  'setting',
  'document',
  'channel',
  'unit',
  'nothing',
  'term',
  'ground',
  'day off',
  'activity',
  'end',
] as const;
export type Section = (typeof sections)[number];

const header = ['section', 'name', 'when', 'value', 'remark'];

/** The lines of a mapping file; those that are empty or start with `#` are passed over. */
export const rowsOf = (text: string): readonly MappingRow[] => {
  const [first, ...rest] = parsed(text);
  if (first?.record.join() !== header.join()) {
    throw new MappingInvalid(
      `The first line has to be "${header.join()}".`,
      first?.info.lines ?? 1,
    );
  }
  return rest.map(({ record, info }) => rowOf(record, info.lines));
};

const rowOf = (record: readonly string[], line: number): MappingRow => {
  const [word, name = '', when = '', value = ''] = record.map((cell) => cell.trim());
  const section = sections.find((one) => one === word);
  if (section) return { section, name, when, value, line };
  throw new MappingInvalid(`"${word}" is none of ${sections.join(', ')}.`, line);
};

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const parsed = (text: string): readonly Parsed[] => {
  try {
    const options = { bom: true, comment: '#', comment_no_infix: true, info: true } as const;
    const rows: unknown = parse(text, {
      ...options,
      skip_empty_lines: true,
      relax_column_count_less: true,
    });
    return rows as readonly Parsed[];
  } catch (cause) {
    throw new MappingInvalid(cause instanceof Error ? cause.message : String(cause));
  }
};
