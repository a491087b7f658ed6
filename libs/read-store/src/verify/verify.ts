import type { Projection, Recorded } from '@chancery/kernel';
import type { Database } from '../database.js';
import { physical } from '../names.js';
import type { EventSource } from '../runner/event-source.js';
import { instantOf } from '../runner/instant.js';
import { laneOf } from '../runner/lane.js';
import { projectorOf } from '../runner/project.js';
import { isWithheld } from '../runner/withheld.js';
import { addDifferences, noDifferences, type TableDifferences } from './differences.js';
import { foldedByName } from './folded-past.js';
import { FoldedTable } from './folded-table.js';
import { readMade, readRows, wrongCounts } from './found-rows.js';
import type { Slice } from './slice.js';
import { snapshotOf, type Snapshot } from './snapshot.js';

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
  /** Events that wait for an operator, and their streams: they are not in the rows, nor are rows that are withheld for them. */
  readonly parked: { readonly events: number; readonly streams: number };
  /** Events that operators have left out for good. */
  readonly skipped: number;
  /** Tables of counts that do not equal the rows they count. */
  readonly wrongCounts: readonly string[];
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
        const { table } = folded;
        const made = await readMade(snapshot, table, slice);
        const actual = await readRows(snapshot, table, slice);
        if (found) addDifferences(found, made ?? folded.rows(), actual);
      }
    }
    const parked = { events: snapshot.parkedEvents, streams: snapshot.parked.size };
    const skipped = snapshot.skipped.size;
    return { group, position, tables, parked, skipped, wrongCounts: await wrongCounts(snapshot) };
  }, 'REPEATABLE READ');

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
  const project = projectorOf(group, live, snapshot.skipped);
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

/** Applied, and neither parked nor withheld for what is. */
const isInRows = (snapshot: Snapshot, { stream, revision, position }: Recorded): boolean => {
  const { group, lanes, parked } = snapshot;
  const isRead = position <= (lanes[laneOf(stream, lanes.length)] ?? -1n);
  const isApplied = revision < (parked.get(stream) ?? Infinity);
  return isRead && isApplied && !(parked.has(stream) && isWithheld(group, stream));
};
