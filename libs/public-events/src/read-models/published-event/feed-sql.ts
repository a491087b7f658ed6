import { levelsOf, type Grant } from '@chancery/kernel';
import type { FeedFilter } from '../../domain/feed-filter.js';

/** A part of a statement whose values are parameters. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Events with what is to be known of their documents: the access level of now and that of then. */
export const eventsWithRights = `
  ledger_entry e
  join published_event p on p.event_id = e.event_id::text
  left join document d on d.document_id = p.document_id
  left join lateral (
    select l.access_level from published_event l
    where l.document_id = p.document_id and l.revision <= p.revision and l.access_level is not null
      and l.stream = p.stream
    order by l.revision desc limit 1
  ) before on true`;

export const eventColumns = `e.index, p.*, coalesce(d.authority_id, p.authority_id) as authority_id`;

/** Null stands for a service of the platform, which may read all. */
export const mayRead = (params: Parameters, grants: readonly Grant[] | null): string => {
  if (grants === null) return 'coalesce(d.authority_id, p.authority_id) is not null';
  const each = grants.map((grant) => granted(params, grant));
  return each.length === 0 ? 'false' : `(${each.join(' or ')})`;
};

/** An erased party is told to all who may read anything of the authority: they may have copies. */
const granted = (params: Parameters, grant: Grant): string => {
  const authority = params.add(grant.authorityId);
  const levels = `any(${params.add(levelsOf(grant))}::text[])`;
  const conditions = [
    `d.authority_id = ${authority}`,
    `d.access_level = ${levels}`,
    `coalesce(before.access_level, d.access_level) = ${levels}`,
    ...(grant.kinds === 'all' ? [] : [`d.kind = any(${params.add(grant.kinds)}::text[])`]),
    ...(grant.unitIds === 'all' ? [] : [involves(params.add(grant.unitIds))]),
  ];
  return `(${conditions.join(' and ')} or p.document_id is null and p.authority_id = ${authority})`;
};

const involves = (units: string): string =>
  `exists (select from document_unit u
    where u.document_id = p.document_id and u.unit_id = any(${units}::text[]))`;

export const matches = (params: Parameters, filter: FeedFilter): string => {
  const { authorityId, unitId, documentId, kind, type } = filter;
  return [
    'true',
    ...(authorityId === undefined
      ? []
      : [`coalesce(d.authority_id, p.authority_id) = ${params.add(authorityId)}`]),
    ...(unitId === undefined ? [] : [`p.unit_ids @> array[${params.add(unitId)}]`]),
    ...(documentId === undefined ? [] : [`p.document_id = ${params.add(documentId)}`]),
    ...(kind === undefined ? [] : [`d.kind = any(${params.add(kind)}::text[])`]),
    ...(type === undefined ? [] : [`p.type = any(${params.add(type)}::text[])`]),
  ].join(' and ');
};
