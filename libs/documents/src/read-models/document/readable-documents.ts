import type { Principal } from '@chancery/kernel';
import { columnList } from '@chancery/read-store';
import type { DocumentFilter, Keys } from '../../documents.messages.js';
import { readingRights } from '../../domain/document.rights.js';
import type { ReadingRights } from '../../domain/document.rights.js';
import { Conditions, mergeable } from '@chancery/read-store';
import { documentColumns } from './document.row.js';

interface Cut {
  readonly after: Keys | undefined;
  readonly limit: number;
}

/** What a row is, without what the database makes of it for searching. */
export const columns = columnList(documentColumns, 'd');
const newest = 'opened_at desc, document_id desc';

/**
 * The statement for a page of documents. What each unit may read is cut from that unit's own index, newest
 * first, and the cuts are merged: so a page costs the same however many documents there are elsewhere.
 */
export const readableDocuments = (
  by: Principal,
  filter: DocumentFilter,
  { after, limit }: Cut,
): { readonly sql: string; readonly params: readonly unknown[] } => {
  const rights = readingRights(by);
  const wanted = matching(within(rights), filter);
  const below = (table: string): string => notSeen(table, wanted, after);
  const page = (scope: string): string =>
    `select ${columns} from document d where ${scope} and ${wanted.sql} and ${below('d')}
     order by d.opened_at desc, d.document_id desc limit ${limit}`;
  const isOwn = filter.unitId !== undefined && rights.units.includes(filter.unitId);
  if (rights.everything || isOwn) return { sql: page('true'), params: wanted.params };
  if (rights.units.length > mergeable)
    return { sql: page(involving(wanted, rights)), params: wanted.params };
  const involved = `select ${columns} from unnest(${wanted.param(rights.units)}::text[]) as reader(unit_id)
    cross join lateral (
      select d.* from document_unit u join document d using (document_id)
      where u.unit_id = reader.unit_id and ${wanted.sql} and ${below('u')}
      order by u.opened_at desc, u.document_id desc limit ${limit}
    ) d`;
  const cuts = [
    involved,
    ...(rights.unregistered ? [page(`d.situation = 'unregistered'`)] : []),
    ...(rights.onControl ? [page(watched)] : []),
  ];
  const sql = `select distinct on (opened_at, document_id) * from (${cuts.map((cut) => `(${cut})`).join(' union all ')}) d
    order by ${newest} limit ${limit}`;
  return { sql, params: wanted.params };
};

export const within = ({ authorityId, levels }: ReadingRights): Conditions =>
  new Conditions()
    .and((ref) => `d.authority_id = ${ref}`, authorityId ?? undefined)
    .and((ref) => `d.access_level = any(${ref})`, levels);

/** Documents on which a task is watched over, for those who watch. */
const watched = `exists (select from task t where t.document_id = d.document_id and t.is_on_control)`;

export const involving = (
  conditions: Conditions,
  { units, unregistered, onControl }: ReadingRights,
): string => {
  const isInvolved = `exists (select from document_unit u
    where u.document_id = d.document_id and u.unit_id = any(${conditions.param(units)}))`;
  const ways = [
    isInvolved,
    ...(unregistered ? [`d.situation = 'unregistered'`] : []),
    ...(onControl ? [watched] : []),
  ];
  return `(${ways.join(' or ')})`;
};

export const notSeen = (table: string, conditions: Conditions, after: Keys | undefined): string => {
  const [openedAt, documentId] = after ?? [];
  if (openedAt === undefined || documentId === undefined) return 'true';
  const last = `(${conditions.param(openedAt)}::timestamptz, ${conditions.param(documentId)})`;
  return `(${table}.opened_at, ${table}.document_id) < ${last}`;
};

/** A filter whose party was looked up. */
export type ResolvedFilter = DocumentFilter & { readonly partyIds?: readonly string[] };

const from = (conditions: Conditions, column: string, instant: string | undefined): Conditions =>
  conditions.and((ref) => `d.${column} >= ${ref}::timestamptz`, instant);

const before = (conditions: Conditions, column: string, instant: string | undefined): Conditions =>
  conditions.and((ref) => `d.${column} < ${ref}::timestamptz`, instant);

type Narrow = (conditions: Conditions, filter: ResolvedFilter) => Conditions;

/** Every field of a filter, so that one without a condition does not compile. Words and parties are searched for. */
const narrows: Readonly<Record<keyof ResolvedFilter, Narrow>> = {
  unitId: (conditions, { unitId }) => conditions.and((ref) => `d.unit_id = ${ref}`, unitId),
  officerId: (conditions, { officerId }) =>
    conditions.and((ref) => `d.officer_id = ${ref}`, officerId),
  direction: (conditions, { direction }) =>
    conditions.and((ref) => `d.direction = ${ref}`, direction),
  situation: (conditions, { situation }) =>
    conditions.and((ref) => `d.situation = ${ref}`, situation),
  kind: (conditions, { kind }) => conditions.and((ref) => `d.kind = ${ref}`, kind),
  number: (conditions, { number }) =>
    conditions.and((ref) => `d.number collate "C" = ${ref}`, number),
  numberStart: (conditions, { numberStart }) =>
    conditions.and((ref) => `starts_with(d.number collate "C", ${ref})`, numberStart),
  registerId: (conditions, { registerId }) =>
    conditions.and((ref) => `d.register_id = ${ref}`, registerId),
  channel: (conditions, { channel }) => conditions.and((ref) => `d.channel = ${ref}`, channel),
  priority: (conditions, { priority }) => conditions.and((ref) => `d.priority = ${ref}`, priority),
  accessLevel: (conditions, { accessLevel }) =>
    conditions.and((ref) => `d.access_level = ${ref}`, accessLevel),
  tag: (conditions, { tag }) => conditions.and((ref) => `d.tags @> array[${ref}]`, tag),
  receivedFrom: (conditions, { receivedFrom }) => from(conditions, 'received_at', receivedFrom),
  receivedBefore: (conditions, { receivedBefore }) =>
    before(conditions, 'received_at', receivedBefore),
  registeredFrom: (conditions, { registeredFrom }) =>
    from(conditions, 'registered_at', registeredFrom),
  registeredBefore: (conditions, { registeredBefore }) =>
    before(conditions, 'registered_at', registeredBefore),
  settledFrom: (conditions, { settledFrom }) => from(conditions, 'settled_at', settledFrom),
  settledBefore: (conditions, { settledBefore }) => before(conditions, 'settled_at', settledBefore),
  partyId: (conditions, { partyId }) => conditions.and((ref) => `d.party_id = ${ref}`, partyId),
  partyIds: (conditions, { partyIds }) =>
    conditions.and((ref) => `d.party_id = any(${ref})`, partyIds),
  dueBefore: (conditions, { dueBefore }) =>
    conditions.and(
      (ref) => `d.due < ${ref}::timestamptz and d.situation in ('unregistered', 'registered')`,
      dueBefore,
    ),
  party: (conditions) => conditions,
  text: (conditions) => conditions,
};

/** All that a filter asks for but the words. */
export const matching = (conditions: Conditions, filter: ResolvedFilter): Conditions =>
  Object.values(narrows).reduce((narrow, and) => and(narrow, filter), conditions);
