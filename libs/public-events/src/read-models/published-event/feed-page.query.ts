import type { Grant } from '@chancery/kernel';
import type { ReadStore } from '@chancery/read-store';
import type { FeedFilter, Scanned } from '../../domain/feed-filter.js';
import { eventColumns, eventsWithRights, matches, mayRead, Parameters } from './feed-sql.js';
import type { PublishedEventRow } from './published-event.row.js';

/** A row with its number, and the authority whose record it is. */
export interface NumberedEvent extends PublishedEventRow {
  readonly index: number;
  readonly authorityId: string;
}

/** What one reader wants, within what it may read. */
export interface Wanted {
  readonly grants: readonly Grant[] | null;
  readonly filter: FeedFilter;
}

export interface FoundEvents {
  readonly rows: readonly NumberedEvent[];
  readonly scanned: Scanned;
}

const window = 4_000;
const boundMs = 2_000;

/**
 * Up to `limit` events with an index from `from` up to and without `to`. Looks through a few thousand entries at a time,
 * and for two seconds at most: a page of a narrow filter may come before it is full.
 */
export const findEvents = async (
  store: ReadStore,
  wanted: Wanted,
  { from, to }: Scanned,
  limit: number,
): Promise<FoundEvents> => {
  const until = performance.now() + boundMs;
  const rows: NumberedEvent[] = [];
  let at = from;
  while (at < to && rows.length < limit && performance.now() < until) {
    const end = Math.min(to, at + window);
    rows.push(...(await page(store, wanted, { from: at, to: end }, limit - rows.length)));
    const last = rows.at(-1);
    at = rows.length === limit && last ? last.index + 1 : end;
  }
  return { rows, scanned: { from, to: at } };
};

const page = (
  store: ReadStore,
  { grants, filter }: Wanted,
  { from, to }: Scanned,
  limit: number,
): Promise<NumberedEvent[]> => {
  const params = new Parameters();
  const between = `e.index >= ${params.add(from)} and e.index < ${params.add(to)}`;
  const sql = `select ${eventColumns} from ${eventsWithRights}
    where ${between} and ${mayRead(params, grants)} and ${matches(params, filter)}
    order by e.index limit ${params.add(limit)}`;
  return store.look<NumberedEvent>(sql, params.values);
};

/** Those of some indexes that the reader may see now, in their order. */
export const findAt = async (
  store: ReadStore,
  { grants, filter }: Wanted,
  indexes: readonly number[],
): Promise<NumberedEvent[]> => {
  const params = new Parameters();
  const sql = `select ${eventColumns} from ${eventsWithRights}
    where e.index = any(${params.add(indexes)}::bigint[])
      and ${mayRead(params, grants)} and ${matches(params, filter)}
    order by e.index`;
  return store.look<NumberedEvent>(sql, params.values);
};

/** By what somebody can be told that an event may concern them: a look that knows no rights. */
export interface Facet {
  readonly index: number;
  readonly type: string;
  readonly documentId: string | null;
  readonly authorityId: string | null;
  readonly unitIds: readonly string[];
}

/** The facets of all events of a span. */
export const findFacets = (store: ReadStore, { from, to }: Scanned): Promise<Facet[]> =>
  store.look<Facet>(
    `select e.index, p.type, p.document_id, p.unit_ids,
       coalesce(d.authority_id, p.authority_id) as authority_id
     from ledger_entry e join published_event p on p.event_id = e.event_id::text
     left join document d on d.document_id = p.document_id
     where e.index >= $1 and e.index < $2 order by e.index`,
    [from, to],
  );

/** One event by its id, if the reader may see it. */
export const findEvent = async (
  store: ReadStore,
  grants: readonly Grant[] | null,
  eventId: string,
): Promise<NumberedEvent | undefined> => {
  const params = new Parameters();
  const [row] = await store.query<NumberedEvent>(
    `select ${eventColumns} from ${eventsWithRights}
     where e.event_id = ${params.add(eventId)}::uuid and ${mayRead(params, grants)}`,
    params.values,
  );
  return row;
};

/** The first public event that was recorded at an instant or after it. */
export const indexAt = async (store: ReadStore, instant: string): Promise<number | undefined> => {
  const row = await store.one<{ index: number }>(
    `select e.index from published_event p join ledger_entry e on e.event_id = p.event_id::uuid
     where p.recorded_at >= $1::timestamptz order by p.recorded_at limit 1`,
    [instant],
  );
  return row?.index;
};

/** The id of an entry, by which a place in this very ledger is recognised. */
export const entryId = async (store: ReadStore, index: number): Promise<string | undefined> => {
  const row = await store.one<{ eventId: string }>(
    'select event_id from ledger_entry where index = $1',
    [index],
  );
  return row?.eventId;
};
