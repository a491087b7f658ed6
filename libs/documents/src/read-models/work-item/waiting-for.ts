import type { Principal } from '@chancery/kernel';
import type { Keys, WorkItemFilter, WorkItemOrder } from '../../documents.queries.js';
import { readingRights } from '../../domain/document.rights.js';
import type { ReadingRights } from '../../domain/document.rights.js';
import { Conditions } from '../conditions.js';

interface Cut {
  readonly order: WorkItemOrder;
  readonly after: Keys | undefined;
  readonly limit: number;
}

const orders: Readonly<Record<WorkItemOrder, string>> = {
  due: "coalesce(w.due, 'infinity'::timestamptz)",
  since: 'w.since',
};

const columns = 'w.*, d.subject, d.kind as document_kind, d.number, d.direction';

/**
 * The statement for a page of work items. Each unit's queue is cut from its own index, in order, and so is
 * what waits for a number elsewhere; the cuts are merged. So a page costs the same however long the queues
 * are and however many others there are.
 */
export const waitingFor = (
  by: Principal,
  filter: WorkItemFilter,
  cut: Cut,
): { readonly sql: string; readonly params: readonly unknown[] } => {
  const rights = readingRights(by);
  const wanted = after(matching(visible(rights), filter), cut);
  const key = `${orders[cut.order]}, w.document_id, w.item_id`;
  const page = (scope: string): string =>
    `select ${columns} from work_item w join document d using (document_id)
     where ${scope} and ${wanted.sql} order by ${key} limit ${cut.limit}`;
  const isOneQueue = filter.unitId !== undefined || filter.officerId !== undefined;
  if (isOneQueue || rights.everything) return { sql: page('true'), params: wanted.params };
  const units = wanted.param(rights.units);
  const queues = `unnest(${units}::text[]) as queue(unit_id)`;
  const own = `select w.* from ${queues} cross join lateral (${page('w.unit_id = queue.unit_id')}) w`;
  const elsewhere = page(`w.kind = 'registration' and w.unit_id <> all(${units})`);
  const cuts = rights.unregistered ? `(${own}) union all (${elsewhere})` : own;
  const sql = `select w.* from (${cuts}) w order by ${key} limit ${cut.limit}`;
  return { sql, params: wanted.params };
};

/** The same policy as for documents: one's own units, and for a registrar all that waits for a number. */
export const visible = ({
  authorityId,
  everything,
  unregistered,
  units,
  levels,
}: ReadingRights): Conditions => {
  const conditions = new Conditions()
    .and((ref) => `w.authority_id = ${ref}`, authorityId ?? undefined)
    .and((ref) => `w.access_level = any(${ref})`, levels);
  if (everything) return conditions;
  const isOwn = `w.unit_id = any(${conditions.param(units)})`;
  return conditions.always(unregistered ? `(${isOwn} or w.kind = 'registration')` : isOwn);
};

const matching = (conditions: Conditions, filter: WorkItemFilter): Conditions => {
  conditions
    .and((ref) => `w.unit_id = ${ref}`, filter.unitId)
    .and((ref) => `w.officer_id = ${ref}`, filter.officerId)
    .and((ref) => `w.kind = ${ref}`, filter.kind)
    .and((ref) => `w.purpose = ${ref}`, filter.purpose)
    .and((ref) => `w.from_unit_id = ${ref}`, filter.fromUnitId)
    .and((ref) => `w.due < ${ref}::timestamptz`, filter.dueBefore)
    .and((ref) => `d.kind = ${ref}`, filter.documentKind)
    .and((ref) => `d.number = ${ref}`, filter.number)
    .and(
      (ref) => `to_tsvector('simple', d.subject) @@ websearch_to_tsquery('simple', ${ref})`,
      filter.text,
    );
  return filter.isUnclaimed ? conditions.always('w.officer_id is null') : conditions;
};

const after = (conditions: Conditions, { order, after: keys }: Cut): Conditions => {
  const [key, documentId, itemId] = keys ?? [];
  if (key === undefined || documentId === undefined || itemId === undefined) return conditions;
  const [first, second, third] = [key, documentId, itemId].map((value) => conditions.param(value));
  return conditions.always(
    `(${orders[order]}, w.document_id, w.item_id) > (${first}::timestamptz, ${second}, ${third})`,
  );
};
