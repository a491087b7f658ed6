import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { workingRoles } from '@chancery/documents/contract';
import { findPage, ReadStore, type RowPage } from '@chancery/read-store';
import { CountOrphans, FindOrphans, type Orphan, type OrphanKey } from '../../queues.messages.js';
import { orphanKinds, type OrphanKind } from './orphan.kinds.js';

/**
 * `$1` is an authority, or null for all; `$2` are the roles that work. A unit is served if it, or one that goes on with
 * its work, is in service. Who heads or supervises a unit acts in all below it.
 */
const orphans = `
  with recursive reach as (
    select unit_id, unit_id as goes_on_in from unit
    union
    select r.unit_id, n.unit_id from reach r
      join unit u on u.unit_id = r.goes_on_in and not u.is_active
      cross join unnest(u.succeeded_by) as n (unit_id)
  ), served as (
    select distinct r.unit_id from reach r join unit u on u.unit_id = r.goes_on_in where u.is_active
  ), held as (
    select p.officer_id, p.unit_id, p.roles from post p join officer o using (officer_id)
      where o.is_active and p.roles && ($2::text[] || array['head', 'supervisor'])
    union
    select h.officer_id, u.unit_id, h.roles from held h join unit u on h.unit_id = any(u.succeeded_by)
      or (u.parent_id = h.unit_id and h.roles && array['head', 'supervisor'])
  ), orphan as (
    select 'unit-ended' as kind, subject_id, item_id, unit_id, officer_id, since
      from work_item w where ($1::text is null or authority_id = $1)
        and not exists (select from served s where s.unit_id = w.unit_id)
    union all
    select 'officer-gone', subject_id, item_id, unit_id, officer_id, since
      from work_item w where ($1::text is null or authority_id = $1) and officer_id is not null
        and not exists (select from held h where h.unit_id = w.unit_id and h.officer_id = w.officer_id)
    union all
    select 'document-without-item', document_id, '', unit_id, officer_id, changed_at
      from document d where ($1::text is null or authority_id = $1)
        and situation in ('unregistered', 'registered', 'settled')
        and not exists (select from work_item w where w.subject_id = d.document_id)
    union all
    select 'case-without-item', case_id, '', unit_id, officer_id, changed_at
      from case_file c where ($1::text is null or authority_id = $1)
        and status in ('open', 'merging')
        and not exists (select from work_item w where w.subject_id = c.case_id)
    union all
    select 'part-of-closed-case', c.case_id, '', c.unit_id, c.officer_id, c.changed_at
      from case_file c join case_file p on p.case_id = c.parent_id and p.status = 'closed'
      where ($1::text is null or c.authority_id = $1) and c.status in ('open', 'merging')
    union all
    (select distinct on (unit_id) 'queue-untouched', subject_id, item_id, unit_id, officer_id, since
      from work_item where ($1::text is null or authority_id = $1)
        and since < now() - interval '30 days' order by unit_id, since)
    union all
    select 'job-without-progress', job_id, '', null, null, changed_at
      from job where ($1::text is null or authority_id = $1)
        and status in ('running', 'stopping') and changed_at < now() - interval '1 hour'
  )`;

const page = `${orphans}
  select * from orphan where $3::text is null or (kind, subject_id, item_id) > ($3, $4, $5)
  order by kind, subject_id, item_id limit $6`;

@QueryHandler(FindOrphans)
export class FindOrphansHandler implements IQueryHandler<FindOrphans> {
  constructor(private readonly store: ReadStore) {}

  execute({ authorityId, page: wish }: FindOrphans): Promise<RowPage<Orphan, OrphanKey>> {
    const [kind = null, subjectId = '', itemId = ''] = wish.after ?? [];
    const asked = [authorityId, workingRoles, kind, subjectId, itemId];
    return findPage(
      wish.limit,
      (most) => this.store.query<Orphan>(page, [...asked, most]),
      (row) => [row.kind, row.subjectId, row.itemId] as const,
    );
  }
}

const counts = `${orphans} select kind, count(*)::int as count from orphan group by kind`;

@QueryHandler(CountOrphans)
export class CountOrphansHandler implements IQueryHandler<CountOrphans> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId }: CountOrphans): Promise<Readonly<Record<OrphanKind, number>>> {
    const found = await this.store.query<{ readonly kind: OrphanKind; readonly count: number }>(
      counts,
      [authorityId ?? null, workingRoles],
    );
    const none = Object.fromEntries(orphanKinds.map((kind) => [kind, 0]));
    const counted = Object.fromEntries(found.map(({ kind, count }) => [kind, count]));
    return { ...none, ...counted } as Record<OrphanKind, number>;
  }
}
