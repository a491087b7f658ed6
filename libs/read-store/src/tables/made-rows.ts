import type { MadeFrom, Table } from '@chancery/kernel';
import { physical, snake, sqlName } from '../names.js';

/** The rows that are made in a generation of those that have come, as a query; `come` is a table or a query. */
export const madeRows = ({ rows }: MadeFrom, generation: number, come: string): string =>
  rows.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'come' ? come : physical(snake(name), generation),
  );

/** Makes them as soon as rows come, in the same transaction: for all rows of a statement at once. */
export const createMaking = (table: Table, generation: number): string[] => {
  const { madeFrom, name, key } = table;
  if (!madeFrom) return [];
  const columns = Object.keys(table.columns).map(sqlName);
  const set = columns.map((column) => `${column} = excluded.${column}`);
  const trigger = makingOf(table, generation);
  return [
    `CREATE FUNCTION ${trigger}() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
       INSERT INTO ${physical(name, generation)} (${columns.join()})
       SELECT ${columns.join()} FROM (${madeRows(madeFrom, generation, 'new_rows')}) AS made
       ON CONFLICT (${key.map(sqlName).join()}) DO UPDATE SET ${set.join()};
       RETURN NULL;
     END $body$`,
    `CREATE TRIGGER ${trigger} AFTER INSERT ON ${physical(madeFrom.table, generation)}
       REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION ${trigger}()`,
  ];
};

/** What makes the rows of a table is a function and a trigger of this name. */
export const makingOf = ({ name, madeFrom }: Table, generation: number): string =>
  `"${name}__g${generation}_from_${madeFrom?.table}"`;
