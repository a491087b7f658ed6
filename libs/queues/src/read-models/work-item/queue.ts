import type { Principal } from '@chancery/kernel';
import type { WorkItemFilter } from '../../queues.messages.js';
import { readingRights, type ReadingRights } from '@chancery/documents/contract';
import { Conditions, mergeable, type Keys } from '@chancery/read-store';
import { sourceAsOf, type Source } from './as-of.js';
import { cleared, visible } from './queue-rights.js';
import { placeWanted, type Moment } from './wanted.js';
import { dueOrLast, pressing } from './work-item.row.js';
import type { WorkItemOrder } from './work-item.row.js';

/** Which work items are asked for, by whom, in which order, from where on, as of when. */
export interface Asked extends Moment {
  readonly by: Principal;
  readonly filter: WorkItemFilter;
  readonly order: WorkItemOrder;
  readonly after: Keys | undefined;
}

export interface Queue {
  readonly rights: ReadingRights;
  readonly source: Source;
  /** By which `w` is put in order. */
  readonly key: string;
  /** What holds for the items of these queues that the asker may see, from where they go on. */
  readonly conditions: Conditions;
  /** The first of them, `w`, for which what is wanted holds; `described` joins what that speaks of. */
  page(wanted: Conditions, limit: number, described?: string): string;
}

const due = dueOrLast('w.');

const orders: Readonly<Record<WorkItemOrder, string>> = {
  due,
  since: 'w.since',
  priority: `${pressing('w.')}, ${due}`,
};

/**
 * Each unit's queue is read from its own index, in order, and so is what waits for a number elsewhere. The parts are
 * merged, so a page costs the same however long the queues are and however many others there are. If `narrowing`, or
 * a condition of the filter, matches few rows, it is applied first and the result is sorted.
 */
export const queueOf = (asked: Asked, narrowing?: string): Queue => {
  const { by, filter, order, asOf } = asked;
  const rights = readingRights(by);
  const isMerged = narrowing === undefined && areMerged(rights, filter);
  const conditions = beyond(
    placeWanted(isMerged ? cleared(rights) : visible(rights), filter),
    asked,
  );
  const few = narrowing ?? fewOf(rights, asked, conditions);
  const source = sourceAsOf(conditions, asOf, rights);
  const key = `${orders[order]}, w.subject_id, w.item_id`;
  const page: Queue['page'] = (wanted, limit, described = '') => {
    const part = (scope: string): string => {
      const rest = `${scope} and ${wanted.sql} order by ${key} limit ${limit}`;
      return source.page(described, rest, few);
    };
    const items = isMerged ? unitByUnit(rights, conditions, part) : part('true');
    return `select * from (${items}) w order by ${key} limit ${limit}`;
  };
  return { rights, source, key, conditions, page };
};

const unitByUnit = (
  { units, unregistered }: ReadingRights,
  conditions: Conditions,
  page: (scope: string) => string,
): string => {
  const own = conditions.param(units);
  const cuts = `select w.* from unnest(${own}::text[]) as queue(unit_id)
    cross join lateral (${page('w.unit_id = queue.unit_id')}) w`;
  if (!unregistered) return cuts;
  return `(${cuts}) union all (${page(`w.kind = 'registration' and w.unit_id <> all(${own})`)})`;
};

/** Whether each of one's own units is cut by itself, which says already that it is one's own. */
const areMerged = ({ everything, units }: ReadingRights, filter: WorkItemFilter): boolean => {
  const { unitId, officerId, number } = filter;
  const isOneQueue = [unitId, officerId, number].some((value) => value !== undefined);
  return !isOneQueue && !everything && units.length <= mergeable;
};

/** A number belongs to a document or few, for ever; what an officer has is little, and no index has it in all orders. */
const fewOf = (
  { authorityId }: ReadingRights,
  { filter: { number, officerId }, order }: Asked,
  { params }: Conditions,
): string | undefined => {
  if (number !== undefined) {
    const numbered = new Conditions(params)
      .and((ref) => `d.authority_id = ${ref}`, authorityId ?? undefined)
      .and((ref) => `d.number collate "C" = ${ref}`, number);
    const cases = numbered.sql.replaceAll('d.', 'c.');
    return `w.subject_id = any(array(
      select unnest(array[d.document_id, 'matter-' || d.document_id]) from document d where ${numbered.sql}
      union all select c.case_id from case_file c where ${cases}))`;
  }
  if (officerId === undefined || order === 'due') return undefined;
  return new Conditions(params).and((ref) => `w.officer_id = ${ref}`, officerId).sql;
};

const beyond = (conditions: Conditions, { order, after }: Asked): Conditions => {
  if (!after) return conditions;
  const last = after.map((value) => conditions.param(value)).join();
  return conditions.always(`(${orders[order]}, w.subject_id, w.item_id) > (${last})`);
};
