import type { Table } from '@chancery/kernel';
import { physical, snake, sqlName } from '../names.js';
import { countColumns, createCount } from './counts.js';
import { createMaking, makingOf } from './made-rows.js';
import { onEachStatement } from './triggers.js';

/** The tables of a generation with what makes rows and keeps counts; indexes are left for when rows are in. */
export const createTables = (tables: readonly Table[], generation: number): string[] => [
  ...tables.flatMap((table) => [
    createTable(table, generation),
    ...(table.counts ?? []).flatMap((count) => createCount(table, count, generation)),
  ]),
  ...tables.flatMap((table) => createMaking(table, generation)),
];

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

/** Points the plain names, which all queries use, at a generation. */
export const createViews = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) => [
    dropViews([table]),
    `CREATE VIEW "${table.name}" AS SELECT * FROM ${physical(table.name, generation)}`,
    ...(table.counts ?? []).map(
      (count) =>
        `CREATE VIEW "${count.into}" AS SELECT ${countColumns(count)}, sum(count) AS count
         FROM ${physical(count.into, generation)} GROUP BY ${countColumns(count)} HAVING sum(count) <> 0`,
    ),
  ]);

export const dropViews = (tables: readonly Table[]): string => {
  const views = tables.flatMap(({ name, counts = [] }) => [
    name,
    ...counts.map(({ into }) => into),
  ]);
  return `DROP VIEW IF EXISTS ${views.map((view) => `"${view}"`).join()}`;
};

export const dropTables = (tables: readonly Table[], generation: number): string[] =>
  tables.flatMap((table) => [
    `DROP TABLE IF EXISTS ${physical(table.name, generation)}`,
    ...(table.counts ?? []).flatMap(({ into }) => [
      `DROP TABLE IF EXISTS ${physical(into, generation)}`,
      `DROP FUNCTION IF EXISTS "${into}__g${generation}_of_${table.name}"()`,
    ]),
    ...(table.madeFrom ? [`DROP FUNCTION IF EXISTS ${makingOf(table, generation)}() CASCADE`] : []),
    ...(table.announce
      ? [`DROP FUNCTION IF EXISTS "${table.name}__g${generation}_announce"()`]
      : []),
  ]);

/** The name of a table or column that is put into statements as it is. */
export const isPlainName = (name: string): boolean => /^[a-z][a-z0-9_]*$/.test(snake(name));
