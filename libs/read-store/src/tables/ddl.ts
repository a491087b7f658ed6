import type { CountOf, Table } from '@chancery/kernel';
import { snake, sqlName } from '../names.js';

/** The physical table behind a read-model table: each generation has its own. */
export const physical = (table: string, generation: number): string => `"${table}__g${generation}"`;

/** The tables of a generation with what keeps their counts; indexes are left for when rows are in. */
export const createTables = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) => [
    createTable(table, generation),
    ...(table.counts ?? []).flatMap((count) => createCount(table, count, generation)),
  ]);

const createTable = (table: Table, generation: number): string => {
  const columns = Object.entries(table.columns).map(([name, type]) => `${sqlName(name)} ${type}`);
  const made = Object.entries(table.generated ?? {}).map(
    ([name, { type, from }]) => `${sqlName(name)} ${type} GENERATED ALWAYS AS (${from}) STORED`,
  );
  const key = `PRIMARY KEY (${table.key.map(sqlName).join()})`;
  return `CREATE TABLE ${physical(table.name, generation)} (${[...columns, ...made, key].join()}) WITH (fillfactor = 85)`;
};

export const createIndexes = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) =>
    (table.indexes ?? []).map(
      (columns, index) =>
        `CREATE INDEX IF NOT EXISTS "${indexName(table, generation, index)}" ` +
        `ON ${physical(table.name, generation)} ${columns}`,
    ),
  );

export const indexNames = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) =>
    (table.indexes ?? []).map((_, index) => indexName(table, generation, index)),
  );

const indexName = ({ name }: Table, generation: number, index: number): string =>
  `${name}__g${generation}_${index}`;

/**
 * Counts live in rows per lane, so that lanes that write at the same time never wait for each other; the
 * view adds them up. The trigger sees all rows of a statement at once.
 */
const createCount = (table: Table, count: CountOf, generation: number): string[] => {
  const { into, by, day } = count;
  const counts = physical(into, generation);
  const columns = countColumns(count);
  const types = [
    ...by.map((name) => `${sqlName(name)} ${table.columns[name]}`),
    ...(day ? ['day date'] : []),
  ];
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
export const countColumns = ({ by, day }: CountOf): string =>
  [...by.map(sqlName), ...(day ? ['day'] : [])].join();

/** The rows that a count is of, each as the columns that it tells apart. */
export const countedRows = ({ by, day, where = 'true' }: CountOf, rows: string): string => {
  const columns = by.map(sqlName).join();
  if (!day) return `SELECT ${columns} FROM ${rows} WHERE ${where}`;
  const at = sqlName(day);
  return `SELECT ${columns}, (${at} AT TIME ZONE 'UTC')::date AS day FROM ${rows}
    WHERE ${at} IS NOT NULL AND (${where})`;
};

/** Makes known which values of the announced column the changed rows had or have. */
export const createAnnouncements = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) => {
    if (!table.announce) return [];
    const column = sqlName(table.announce);
    const trigger = `"${table.name}__g${generation}_announce"`;
    const announce = (rows: string): string => `
      PERFORM pg_notify('chancery_rows', '${table.name} ' || value)
      FROM (SELECT DISTINCT ${column} AS value FROM ${rows}) AS changed WHERE value IS NOT NULL;`;
    return [
      `CREATE OR REPLACE FUNCTION ${trigger}() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
         IF TG_OP <> 'INSERT' THEN ${announce('old_rows')} END IF;
         IF TG_OP <> 'DELETE' THEN ${announce('new_rows')} END IF;
         RETURN NULL;
       END $body$`,
      ...onEachStatement(table.name, generation, trigger),
    ];
  });

const onEachStatement = (table: string, generation: number, trigger: string): string[] =>
  [
    { event: 'INSERT', rows: 'NEW TABLE AS new_rows' },
    { event: 'UPDATE', rows: 'OLD TABLE AS old_rows NEW TABLE AS new_rows' },
    { event: 'DELETE', rows: 'OLD TABLE AS old_rows' },
  ].map(
    ({ event, rows }) =>
      `CREATE OR REPLACE TRIGGER ${trigger.replace(/"$/, `_${event.toLowerCase()}"`)} AFTER ${event} ` +
      `ON ${physical(table, generation)} REFERENCING ${rows} ` +
      `FOR EACH STATEMENT EXECUTE FUNCTION ${trigger}()`,
  );

/** Points the plain names, which all queries use, at a generation. */
export const createViews = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) => [
    `DROP VIEW IF EXISTS "${table.name}"`,
    `CREATE VIEW "${table.name}" AS SELECT * FROM ${physical(table.name, generation)}`,
    ...(table.counts ?? []).flatMap((count) => [
      `DROP VIEW IF EXISTS "${count.into}"`,
      `CREATE VIEW "${count.into}" AS SELECT ${countColumns(count)}, sum(count) AS count
         FROM ${physical(count.into, generation)} GROUP BY ${countColumns(count)} HAVING sum(count) <> 0`,
    ]),
  ]);

export const dropTables = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) => [
    `DROP TABLE IF EXISTS ${physical(table.name, generation)}`,
    ...(table.counts ?? []).flatMap(({ into }) => [
      `DROP TABLE IF EXISTS ${physical(into, generation)}`,
      `DROP FUNCTION IF EXISTS "${into}__g${generation}_of_${table.name}"()`,
    ]),
    ...(table.announce
      ? [`DROP FUNCTION IF EXISTS "${table.name}__g${generation}_announce"()`]
      : []),
  ]);

/** The name of a table or column that is put into statements as it is. */
export const isPlainName = (name: string): boolean => /^[a-z][a-z0-9_]*$/.test(snake(name));
