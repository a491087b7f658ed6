import type { Message, Recorded } from './message.js';

export type Value = string | number | boolean | null | object;
export type Columns = Readonly<Record<string, Value>>;

/**
 * One change to the rows of a read model. Keys name columns of the primary key. `upsert` writes the row
 * with the given columns and leaves the others as they are; `update` and `remove` touch what exists and
 * take a whole key or its leading columns (all work items of one document, say).
 */
export type RowChange =
  | {
      readonly kind: 'upsert';
      readonly table: string;
      readonly key: Columns;
      readonly set: Columns;
    }
  | {
      readonly kind: 'update';
      readonly table: string;
      readonly key: Columns;
      readonly set: Columns;
    }
  | { readonly kind: 'remove'; readonly table: string; readonly key: Columns };

/**
 * A read-model table as its projection knows it: `key` lists the primary key's columns in order,
 * `indexes` further ones as SQL column lists. Names are camelCase here and snake_case in SQL.
 */
export interface Table<Column extends string = string> {
  readonly name: string;
  readonly key: readonly Column[];
  readonly columns: Readonly<Record<Column, ColumnType>>;
  readonly indexes?: readonly string[];
  /** Columns that the database makes of the others for queries and indexes; rows know nothing of them. */
  readonly generated?: Readonly<Record<string, { readonly type: string; readonly from: string }>>;
  /** Exact counts of its rows, kept with every change and read as a table of their own. */
  readonly counts?: readonly CountOf<Column>[];
  /** The column (a unit, say) whose values are made known when rows that hold them change. */
  readonly announce?: Column;
  /** Keeps what its rows were, so that they can be asked for as of an instant. */
  readonly past?: PastOf;
  /** Its rows are not told by events but made by the database of another table's rows. */
  readonly madeFrom?: MadeFrom;
}

/**
 * Rows as they were: a table `into` with the same columns, `validFrom` and `validTo` (from the one up to,
 * but without the other), and `span`, by which rows of an instant are found; a row that still stands has its
 * `validFrom` in the table itself. The time is the one in which events took place, also where they were recorded
 * late. One that is earlier than what happened before it in its rows is taken to have happened then. All rows under
 * one value of the key's first column must come from one stream, and keys be texts or whole numbers.
 */
export interface PastOf {
  readonly into: string;
  readonly indexes?: readonly string[];
}

/**
 * Rows made of those that come to another table of the group, where no single event tells enough: how long lasted what
 * ends with it, say. `rows` is an SQL query for rows of this table, its columns by name; in it `{come}` stands for the
 * rows that have come, and each other name in braces for a table of the group. It has to give every row, as
 * it is now, that those which came have made or changed. The projection may change columns, as it does elsewhere,
 * to what the query would say of them by then.
 */
export interface MadeFrom {
  readonly table: string;
  readonly rows: string;
}

/**
 * How many rows there are of each combination of values: a table `into` of these columns and `count`. Told apart as
 * well, where it is asked for: with `day` or `month`, columns of instants, by the day of the one (UTC) as `day` and by
 * the first day of the month of the other as `month`; with `lasting`, a column of milliseconds or those of two
 * instants, by the class of that time as `length`, null while it is not known. Rows without that day or month are not
 * counted, nor are those that the SQL condition `where` leaves out.
 */
export interface CountOf<Column extends string = string> {
  readonly into: string;
  readonly by: readonly Column[];
  readonly day?: Column;
  readonly month?: Column;
  readonly lasting?: Column | readonly [from: Column, to: Column];
  readonly where?: string;
}

/** The table of rows of one shape: `const inbox: TableOf<InboxRow> = { ... }`. */
export type TableOf<Row extends object> = Table<keyof Row & string>;

export type ColumnType =
  'text' | 'integer' | 'bigint' | 'boolean' | 'timestamptz' | 'jsonb' | 'text[]';

/** Typed as a method, so that one list can hold the projections of different events. */
type Project<Event extends Message> = {
  project(event: Recorded<Event>): readonly RowChange[];
}['project'];

/**
 * One event to row changes, nothing else: no reads, no clock, no other table. `version` is raised when
 * rows built by an earlier version would differ; the rows are then rebuilt. Projections that name the
 * same `group` are applied in one transaction, so that their rows never contradict each other.
 */
export interface Projection<Event extends Message = Message> {
  readonly name: string;
  readonly version: number;
  readonly group: string;
  readonly tables: readonly Table[];
  /**
   * A category of streams (`document`) whose rows tell who may see them. While an event of such a stream is parked,
   * its rows, which `<category>Id` begins the key of, or `subjectId` where streams of several categories tell them,
   * are withheld: nobody knows what they should be.
   */
  readonly withheld?: string;
  readonly on: {
    readonly [Type in Event['type']]?: Project<Extract<Event, { type: Type }>>;
  };
}

/** Typed row changes for one table; a column or key that the row does not have is a type error. */
export const rowsOf = <Row extends object>(
  table: TableOf<Row>,
): {
  upsert(key: Partial<Row>, set: Partial<Row>): RowChange;
  update(key: Partial<Row>, set: Partial<Row>): RowChange;
  remove(key: Partial<Row>): RowChange;
} => ({
  upsert: (key, set) => ({
    kind: 'upsert',
    table: table.name,
    key: asColumns(key),
    set: asColumns(set),
  }),
  update: (key, set) => ({
    kind: 'update',
    table: table.name,
    key: asColumns(key),
    set: asColumns(set),
  }),
  remove: (key) => ({ kind: 'remove', table: table.name, key: asColumns(key) }),
});

const asColumns = (row: object): Columns => row as Columns;
