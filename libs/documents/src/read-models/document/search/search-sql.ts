import type { Principal } from '@chancery/kernel';
import type { Keys } from '../../../documents.messages.js';
import { readingRights } from '../../../domain/document.rights.js';
import type { ReadingRights } from '../../../domain/document.rights.js';
import type { Conditions } from '@chancery/read-store';
import { mergeable } from '@chancery/read-store';
import type { SqlStatement } from '@chancery/read-store';
import { tsqueryOf } from '@chancery/read-store';
import { columns, involving, matching, notSeen, within } from '../readable-documents.js';
import type { ResolvedFilter } from '../readable-documents.js';
import type { SearchLanguages } from '../search-languages.js';

/** Who searches for what, from where on, in which languages. */
export interface Search {
  readonly by: Principal;
  readonly filter: ResolvedFilter;
  readonly languages: SearchLanguages;
  readonly after: Keys | undefined;
}

const newest = 'd.opened_at desc, d.document_id desc';

/**
 * Looks through the newest of what the reader may read, at most so many documents, until so many match. If fewer
 * do, rows begin with the place of the last one looked at, where there are older ones.
 */
export const newestMatchesSql = (search: Search, window: number, limit: number): SqlStatement => {
  const { rights, wanted } = begin(search, readOnce);
  const sql = `with seen as materialized (${newestOf(search, rights, { wanted, window })}),
    found as materialized (${matchesIn('seen', wanted, limit)})
    select e.*, ${columns} from (select) as one
    left join lateral (select opened_at as end_at, document_id as end_id from seen
      where (select count(*) from found) < ${limit}
      order by opened_at desc, document_id desc offset ${window - 1} limit 1) e on true
    left join found d on true`;
  return { sql, params: wanted.params };
};

/** All that matches and may be read, found by its words, at most so many; the newest, with how many there are. */
export const gather = (search: Search, most: number, limit: number): SqlStatement => {
  const { rights, wanted } = begin(search);
  const below = notSeen('d', wanted, search.after);
  const found = `select ${columns}, count(*) over () as found from
    (${readable(rights, wanted)} and ${below} limit ${most}) d`;
  return { sql: `${found} order by ${newest} limit ${limit}`, params: wanted.params };
};

/** The same in the order of how well the words fit; `window` takes the newest that match in so many documents. */
export const rank = (
  search: Search,
  most: number,
  { limit, window }: { readonly limit: number; readonly window?: number },
): SqlStatement => {
  const { rights, wanted } = begin(search);
  const asked = queryOf(search, wanted.param(textOf(search)));
  const found = window
    ? `with seen as materialized (${newestOf({ ...search, after: undefined }, rights, { wanted, window })})
       ${matchesIn('seen', wanted, most)}`
    : `${readable(rights, wanted)} limit ${most}`;
  const [value, openedAt, documentId] = (search.after ?? []).map((key) => wanted.param(key));
  const below = value
    ? `(d.rank, d.opened_at, d.document_id) < (${value}::numeric, ${openedAt}::timestamptz, ${documentId})`
    : 'true';
  const sql = `select * from (select ${columns}, round(ts_rank_cd(d.words, ${asked}, 1)::numeric, 6) as rank,
      count(*) over () as found from (${found}) d) d
    where ${below} order by d.rank desc, ${newest} limit ${limit}`;
  return { sql, params: wanted.params };
};

const begin = (
  search: Search,
  asked = (query: string) => query,
): { rights: ReadingRights; wanted: Conditions } => {
  const { by, filter } = search;
  const rights = readingRights(by);
  const wanted = matching(within(rights), filter);
  return {
    rights,
    wanted: wanted.and((text) => `d.words @@ ${asked(queryOf(search, text))}`, textOf(search)),
  };
};

const textOf = ({ filter: { text } }: Search): string | undefined =>
  text === undefined ? undefined : tsqueryOf(text);

const queryOf = ({ by, languages }: Search, text: string): string =>
  `to_tsquery('${languages.of(readingRights(by).authorityId)}', ${text})`;

/** Read once, and not for each document that is looked at, where a plan does not know the words. */
const readOnce = (query: string): string => `(select ${query})`;

/** One document after the other by its key, in the order of `seen`, and no further than needed. */
const matchesIn = (seen: string, wanted: Conditions, limit: number): string =>
  `select d.* from ${seen} s cross join lateral
     (select d.* from document d where d.document_id = s.document_id and ${wanted.sql} offset 0) d
   order by s.opened_at desc, s.document_id desc limit ${limit}`;

const isOwn = ({ filter }: Search, { units }: ReadingRights): boolean =>
  filter.unitId !== undefined && units.includes(filter.unitId);

interface Window {
  readonly wanted: Conditions;
  readonly window: number;
}

/**
 * The newest documents that the reader may read, by the indexes of the lists that they stand in: each list is in
 * order, and they are merged no further than is looked.
 */
const newestOf = (search: Search, rights: ReadingRights, { wanted, window }: Window): string => {
  const below = (table: string): string => notSeen(table, wanted, search.after);
  const list = (scope: string): string => `select d.opened_at, d.document_id from document d
    where ${scope} and ${below('d')} order by ${newest} limit ${window}`;
  const ofAuthority = (): string =>
    rights.authorityId === null ? 'true' : `d.authority_id = ${wanted.param(rights.authorityId)}`;
  if (isOwn(search, rights)) return list(`d.unit_id = ${wanted.param(search.filter.unitId)}`);
  if (rights.everything) return list(ofAuthority());
  if (rights.units.length > mergeable) {
    wanted.always(involving(wanted, rights));
    return list(ofAuthority());
  }
  const lists = rights.units.map((unitId) => listOfUnit(unitId, below('u'), { wanted, window }));
  if (rights.unregistered) lists.push(list(`${ofAuthority()} and d.situation = 'unregistered'`));
  return lists.length > 0 ? merged(lists, window) : list('false');
};

const listOfUnit = (unitId: string, below: string, { wanted, window }: Window): string =>
  `select u.opened_at, u.document_id from document_unit u
   where u.unit_id = ${wanted.param(unitId)} and ${below}
   order by u.opened_at desc, u.document_id desc limit ${window}`;

const merged = (lists: readonly string[], window: number): string =>
  `select distinct on (d.opened_at, d.document_id) d.opened_at, d.document_id
   from (${lists.map((list) => `(${list})`).join(' union all ')}) d order by ${newest} limit ${window}`;

/** Documents by what is wanted of them; whether each may be read is looked up for it alone. */
const readable = (rights: ReadingRights, wanted: Conditions): string => {
  if (rights.everything) return `select d.* from document d where ${wanted.sql}`;
  const involved = `(select true as involved from document_unit u where u.document_id = d.document_id
    and u.unit_id = any(${wanted.param(rights.units)}) limit 1) u on true`;
  return rights.unregistered
    ? `select d.* from document d left join lateral ${involved}
       where ${wanted.sql} and (u.involved or d.situation = 'unregistered')`
    : `select d.* from document d join lateral ${involved} where ${wanted.sql}`;
};
