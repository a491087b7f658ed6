import type { Projection, Recorded, Table } from '@chancery/kernel';
import type { PoolClient } from 'pg';
import type { Database } from '../database.js';
import type { Row } from '../rows-asked.js';
import { camel } from '../names.js';
import type { EventSource } from '../runner/event-source.js';
import { instantOf } from '../runner/instant.js';
import { laneOf } from '../runner/lane.js';
import { projectorOf } from '../runner/project.js';
import { countColumns, countedRows, physical } from '../tables/ddl.js';
import { groupsOf, type Group } from '../tables/definition.js';
import type { Generation } from '../tables/generations.js';
import { addDifferences, noDifferences, type TableDifferences } from './differences.js';
import { foldedByName } from './folded-past.js';
import { FoldedTable, keyOf, plainRow, type PlainRow } from './folded-table.js';
import { inSliceSql, type Slice } from './slice.js';

export interface VerifyOptions {
  readonly database: Database;
  readonly source: EventSource;
  readonly projections: readonly Projection[];
  /** About how many rows to look at, chosen at random; all of them if left out. */
  readonly sample?: number;
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface Verification {
  readonly group: string;
  readonly position: bigint;
  readonly tables: readonly TableDifferences[];
  /** Tables of counts that do not equal the rows they count. */
  readonly wrongCounts: readonly string[];
}

/** What a group's rows were made of at one instant. */
interface Snapshot {
  readonly client: PoolClient;
  readonly group: Group;
  readonly live: Generation;
  readonly lanes: readonly bigint[];
  readonly parked: ReadonlyMap<string, number>;
}

const rowsAtOnce = 200_000;

/**
 * Folds the log once more, by other means than the runner's, and holds the live rows against it: at one
 * position, while everything goes on. So many rows at a time that memory stays bounded.
 */
export const verify = (options: VerifyOptions, group: string): Promise<Verification> =>
  options.database.transaction(async (client) => {
    const snapshot = await snapshotOf(client, options.projections, group);
    const position = snapshot.lanes.reduce((a, b) => (a < b ? a : b));
    const tables = snapshot.live.tables.map(({ name }) => noDifferences(name));
    const slices = await slicesOf(snapshot, options.sample);
    for (const [done, slice] of slices.entries()) {
      const expected = await fold(options, snapshot, slice, (share) =>
        options.onProgress?.((done + share) / slices.length),
      );
      for (const [index, folded] of expected.entries()) {
        const found = tables[index];
        const actual = await readRows(snapshot, folded.table, slice);
        if (found) addDifferences(found, folded.rows(), actual);
      }
    }
    return { group, position, tables, wrongCounts: await wrongCounts(snapshot) };
  }, 'REPEATABLE READ');

const snapshotOf = async (
  client: PoolClient,
  projections: readonly Projection[],
  name: string,
): Promise<Snapshot> => {
  const group = groupsOf(projections).find((each) => each.name === name);
  const { rows } = await client.query<Generation>(
    `SELECT group_name AS "group", generation AS number, state, fingerprint, tables
     FROM projection_generation WHERE group_name = $1 AND state = 'live'`,
    [name],
  );
  const [live] = rows;
  if (!group || !live) throw new Error(`There is no group of projections called ${name}`);
  const lanes = await client.query<{ position: string }>(
    `SELECT position::text FROM projection_checkpoint
     WHERE group_name = $1 AND generation = $2 ORDER BY lane`,
    [name, live.number],
  );
  const parked = await client.query<{ stream: string; revision: number }>(
    `SELECT stream, min(revision) AS revision FROM projection_dead_letter
     WHERE group_name = $1 AND generation = $2 GROUP BY stream`,
    [name, live.number],
  );
  return {
    client,
    group,
    live,
    lanes: lanes.rows.map(({ position }) => BigInt(position)),
    parked: new Map(parked.rows.map(({ stream, revision }) => [stream, revision])),
  };
};

const slicesOf = async ({ client, live }: Snapshot, sample?: number): Promise<Slice[]> => {
  const counts = live.tables.map(
    ({ name }) => `SELECT count(*) AS n FROM ${physical(name, live.number)}`,
  );
  const { rows } = await client.query<{ rows: number }>(
    `SELECT coalesce(sum(n), 0) AS rows FROM (${counts.join(' UNION ALL ')}) AS counted`,
  );
  const all = rows[0]?.rows ?? 0;
  const of = Math.max(1, Math.ceil(all / Math.min(sample ?? rowsAtOnce, rowsAtOnce)));
  if (sample === undefined) return Array.from({ length: of }, (_, index) => ({ index, of }));
  return [{ index: Math.floor(Math.random() * of), of }];
};

const fold = async (
  { source }: VerifyOptions,
  snapshot: Snapshot,
  slice: Slice,
  onProgress: (share: number) => void,
): Promise<FoldedTable[]> => {
  const { group, live, lanes } = snapshot;
  const tables = live.tables.map((table) => new FoldedTable(table, slice));
  const byName = foldedByName(tables);
  const project = projectorOf(group, live);
  const end = lanes.reduce((a, b) => (a > b ? a : b));
  let count = 0;
  for await (const event of upTo(source, end)) {
    if (++count % 5_000 === 0) onProgress(Number(event.position) / Math.max(1, Number(end)));
    if (!isInRows(snapshot, event)) continue;
    const at = instantOf(event);
    for (const change of project(event)) byName.get(change.table)?.make(change, at);
  }
  onProgress(1);
  return tables;
};

async function* upTo(source: EventSource, end: bigint): AsyncGenerator<Recorded> {
  const ending = new AbortController();
  if (end < 0n) return;
  try {
    for await (const delivery of source.subscribe({ signal: ending.signal })) {
      if (delivery.kind === 'caught-up') return;
      if (delivery.kind !== 'event') continue;
      if (delivery.event.position <= end) yield delivery.event;
      if (delivery.event.position >= end) return;
    }
  } finally {
    ending.abort();
  }
}

/** Applied, and not put aside: a parked event and those behind it are known not to be in the rows. */
const isInRows = ({ lanes, parked }: Snapshot, { stream, revision, position }: Recorded): boolean =>
  position <= (lanes[laneOf(stream, lanes.length)] ?? -1n) &&
  revision < (parked.get(stream) ?? Infinity);

const readRows = async (
  { client, live }: Snapshot,
  table: Table,
  slice: Slice,
): Promise<Map<string, PlainRow>> => {
  const { rows } = await client.query<Row>(
    `SELECT * FROM ${physical(table.name, live.number)}
     WHERE ${inSliceSql(table.key[0] ?? '', slice)}`,
  );
  return new Map(
    rows.map((row) => {
      const named = Object.entries(row).map(([name, value]) => [camel(name), value] as const);
      const plain = plainRow(table, Object.fromEntries(named));
      return [keyOf(table, plain), plain];
    }),
  );
};

const wrongCounts = async ({ client, live }: Snapshot): Promise<string[]> => {
  const wrong: string[] = [];
  for (const table of live.tables) {
    for (const count of table.counts ?? []) {
      const { into } = count;
      const columns = countColumns(count);
      const rows = countedRows(count, physical(table.name, live.number));
      const counted = `SELECT ${columns}, count(*) FROM (${rows}) AS counted GROUP BY ${columns}`;
      const kept = `SELECT ${columns}, sum(count)::bigint FROM ${physical(into, live.number)}
                    GROUP BY ${columns} HAVING sum(count) <> 0`;
      const { rowCount } = await client.query(
        `(${counted} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${counted})`,
      );
      if (rowCount) wrong.push(into);
    }
  }
  return wrong;
};
