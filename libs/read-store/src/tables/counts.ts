import type { CountOf, Table } from '@chancery/kernel';
import { physical, sqlName } from '../names.js';
import { lengthClass } from './length-class.js';
import { onEachStatement } from './triggers.js';

/**
 * Counts live in rows per lane, so that lanes that write at the same time never wait for each other; the
 * view adds them up. The trigger sees all rows of a statement at once.
 */
export const createCount = (table: Table, count: CountOf, generation: number): string[] => {
  const { into } = count;
  const counts = physical(into, generation);
  const columns = countColumns(count);
  const types = toldApart(count).map(({ column, type }) => `${column} ${type(table)}`);
  const trigger = `"${into}__g${generation}_of_${table.name}"`;
  const differences = (signed: string): string => `
    INSERT INTO ${counts} AS t (${columns}, lane, count)
    SELECT ${columns}, coalesce(nullif(current_setting('chancery.lane', true), ''), '0')::int, sum(difference)
    FROM (${signed}) AS changed GROUP BY ${columns} HAVING sum(difference) <> 0
    ON CONFLICT (${columns}, lane) DO UPDATE SET count = t.count + excluded.count;`;
  const gone = `SELECT ${columns}, -1 AS difference FROM (${countedRows(count, 'old_rows')}) AS gone`;
  const come = `SELECT ${columns}, 1 AS difference FROM (${countedRows(count, 'new_rows')}) AS come`;
  return [
    `CREATE TABLE ${counts} (${types.join()},
       lane integer NOT NULL, count bigint NOT NULL,
       UNIQUE NULLS NOT DISTINCT (${columns}, lane)) WITH (fillfactor = 50)`,
    `CREATE FUNCTION ${trigger}() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
       IF TG_OP = 'INSERT' THEN ${differences(come)}
       ELSIF TG_OP = 'DELETE' THEN ${differences(gone)}
       ELSE ${differences(`${gone} UNION ALL ${come}`)}
       END IF;
       RETURN NULL;
     END $body$`,
    ...onEachStatement(table.name, generation, trigger),
  ];
};

/** What a count tells apart, as columns. */
export const countColumns = (count: CountOf): string =>
  toldApart(count)
    .map(({ column }) => column)
    .join();

/** The rows that a count is of, each as the columns that it tells apart. */
export const countedRows = (count: CountOf, rows: string): string => {
  const { day, month, where = 'true' } = count;
  const values = toldApart(count).map(({ column, value }) => `${value} AS ${column}`);
  const dated = [day, month].flatMap((at) => (at ? [`${sqlName(at)} IS NOT NULL AND `] : []));
  return `SELECT ${values.join()} FROM ${rows} WHERE ${dated.join('')}(${where})`;
};

interface CountedColumn {
  readonly column: string;
  readonly type: (table: Table) => string;
  readonly value: string;
}

const toldApart = ({ by, day, month, lasting }: CountOf): readonly CountedColumn[] => [
  ...by.map((name) => {
    const column = sqlName(name);
    return { column, type: ({ columns }: Table) => columns[name] ?? 'text', value: column };
  }),
  ...(day ? [{ column: 'day', type: () => 'date', value: `(${inUtc(day)})::date` }] : []),
  ...(month
    ? [{ column: 'month', type: () => 'date', value: `date_trunc('month', ${inUtc(month)})::date` }]
    : []),
  ...(lasting
    ? [{ column: 'length', type: () => 'integer', value: lengthClass(ms(lasting)) }]
    : []),
];

const ms = (lasting: string | readonly [string, string]): string => {
  if (typeof lasting === 'string') return sqlName(lasting);
  const [from, to] = lasting;
  return `extract(epoch FROM ${sqlName(to)} - ${sqlName(from)}) * 1000`;
};

const inUtc = (column: string): string => `${sqlName(column)} AT TIME ZONE 'UTC'`;
