import type { Principal } from '@chancery/kernel';
import type { Keys, WorkItemFilter } from '../../documents.queries.js';
import { readingRights } from '../../domain/document.rights.js';
import type { ReadingRights } from '../../domain/document.rights.js';
import { Conditions, mergeable } from '../conditions.js';
import type { SearchLanguages } from '../document/search-languages.js';
import { asItStands, asItStood } from './as-of.js';
import { dueOrLast, pressing } from './work-item.row.js';
import type { WorkItemOrder } from './work-item.row.js';

interface Cut {
  readonly languages: SearchLanguages;
  readonly order: WorkItemOrder;
  readonly after: Keys | undefined;
  readonly limit: number;
  readonly asOf?: string | undefined;
}

const due = dueOrLast('w.');

const orders: Readonly<Record<WorkItemOrder, string>> = {
  due,
  since: 'w.since',
  priority: `${pressing('w.')}, ${due}`,
};

/**
 * The statement for a page of work items. Each unit's queue is cut from its own index, in order, and so is
 * what waits for a number elsewhere; the cuts are merged. So a page costs the same however long the queues
 * are and however many others there are.
 */
export const waitingFor = (
  by: Principal,
  filter: WorkItemFilter,
  { languages, ...cut }: Cut,
): { readonly sql: string; readonly params: readonly unknown[] } => {
  const rights = readingRights(by);
  const language = languages.of(rights.authorityId);
  const seen = isMerged(rights, filter) ? cleared(rights) : visible(rights);
  const wanted = after(matching(seen, filter, language), cut);
  const key = `${orders[cut.order]}, w.document_id, w.item_id`;
  const source = cut.asOf === undefined ? asItStands : asItStood(wanted, cut.asOf);
  const described = needsDocument(filter) ? source.document : '';
  const page = (scope: string): string =>
    source.page(described, `${scope} and ${wanted.sql} order by ${key} limit ${cut.limit}`);
  const items = cutsOf(rights, filter, { wanted, page });
  const sql = `select w.*, d.subject, d.kind as document_kind, d.number, d.direction
    from (select * from (${items}) w order by ${key} limit ${cut.limit}) w
    ${source.document} order by ${key}`;
  return { sql, params: wanted.params };
};

/** Documents are joined before the cut only where the filter speaks of them. */
const needsDocument = ({ documentKind, number, text }: WorkItemFilter): boolean =>
  [documentKind, number, text].some((value) => value !== undefined);

interface Cutting {
  readonly wanted: Conditions;
  readonly page: (scope: string) => string;
}

const cutsOf = (
  rights: ReadingRights,
  filter: WorkItemFilter,
  { wanted, page }: Cutting,
): string => {
  if (!isMerged(rights, filter)) return page('true');
  const units = wanted.param(rights.units);
  const own = `select w.* from unnest(${units}::text[]) as queue(unit_id)
    cross join lateral (${page('w.unit_id = queue.unit_id')}) w`;
  if (!rights.unregistered) return own;
  const elsewhere = page(`w.kind = 'registration' and w.unit_id <> all(${units})`);
  return `(${own}) union all (${elsewhere})`;
};

/** Whether each of one's own units is cut by itself, which says already that it is one's own. */
const isMerged = ({ everything, units }: ReadingRights, filter: WorkItemFilter): boolean => {
  const isOneQueue = filter.unitId !== undefined || filter.officerId !== undefined;
  return !isOneQueue && !everything && units.length <= mergeable;
};

const cleared = ({ authorityId, levels }: ReadingRights): Conditions =>
  new Conditions()
    .and((ref) => `w.authority_id = ${ref}`, authorityId ?? undefined)
    .and((ref) => `w.access_level = any(${ref})`, levels);

/** The same policy as for documents: one's own units, and for a registrar all that waits for a number. */
export const visible = (rights: ReadingRights): Conditions => {
  const conditions = cleared(rights);
  const { everything, unregistered, units } = rights;
  if (everything) return conditions;
  const isOwn = `w.unit_id = any(${conditions.param(units)})`;
  return conditions.always(unregistered ? `(${isOwn} or w.kind = 'registration')` : isOwn);
};

const matching = (conditions: Conditions, filter: WorkItemFilter, language: string): Conditions => {
  conditions
    .and((ref) => `w.unit_id = ${ref}`, filter.unitId)
    .and((ref) => `w.officer_id = ${ref}`, filter.officerId)
    .and((ref) => `w.kind = ${ref}`, filter.kind)
    .and((ref) => `w.purpose = ${ref}`, filter.purpose)
    .and((ref) => `w.priority = ${ref}`, filter.priority)
    .and((ref) => `w.from_unit_id = ${ref}`, filter.fromUnitId)
    .and((ref) => `w.due < ${ref}::timestamptz`, filter.dueBefore)
    .and((ref) => `d.kind = ${ref}`, filter.documentKind)
    .and((ref) => `d.number = ${ref}`, filter.number)
    .and(
      (ref) =>
        `to_tsvector('${language}', d.subject) @@ websearch_to_tsquery('${language}', ${ref})`,
      filter.text,
    );
  return filter.isUnclaimed ? conditions.always('w.officer_id is null') : conditions;
};

const after = (
  conditions: Conditions,
  { order, after: keys }: Pick<Cut, 'order' | 'after'>,
): Conditions => {
  if (!keys) return conditions;
  const last = keys.map((value) => conditions.param(value)).join();
  return conditions.always(`(${orders[order]}, w.document_id, w.item_id) > (${last})`);
};
