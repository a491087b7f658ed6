import type { Columns, Table } from '@chancery/kernel';

/** The tables that a table of a projection comes to: itself, and if it keeps its past, that of its past. */
export const withPast = (table: Table): Table[] =>
  table.past ? [{ ...table, columns: { ...table.columns, ...validFrom } }, pastOf(table)] : [table];

const validFrom = { validFrom: 'timestamptz' } as const;

/** The key begins like the table's own and goes on with the end, so that the last end is found by it. */
const pastOf = ({ key, columns, generated, past }: Table): Table => {
  const [first = '', ...others] = key;
  const wrong = key.find((column) => !keyTypes.has(columns[column] ?? ''));
  if (wrong) throw new Error(`${past?.into}: a key with a past cannot hold ${columns[wrong]}`);
  return {
    name: past?.into ?? '',
    key: [first, 'validTo', ...others],
    columns: { ...columns, ...validFrom, validTo: 'timestamptz', span: 'integer' },
    ...(generated && { generated }),
    indexes: past?.indexes ?? [],
  };
};

/** Types whose values are the same text in an event and in a row. */
const keyTypes = new Set(['text', 'integer']);

/** A row of which nothing is known yet. */
export const emptyRow = ({ columns }: Table): Columns =>
  Object.fromEntries(Object.keys(columns).map((column) => [column, null]));
