import { columnList, Conditions, type Keys, type SqlStatement } from '@chancery/read-store';
import { readingRights } from '@chancery/documents/rules';
import type { FindCases } from '../../cases.messages.js';
import { readsAll } from '../../domain/case.rights.js';
import { caseColumns, type CaseOrder, type CaseRow } from './case-file.row.js';

interface Order {
  readonly key: string;
  readonly type: string;
  readonly direction: 'asc' | 'desc';
  readonly of: (row: CaseRow) => string;
}

const orders: Readonly<Record<CaseOrder, Order>> = {
  newest: {
    ...{ key: 'c.opened_at', type: 'timestamptz', direction: 'desc' },
    of: ({ openedAt }) => openedAt,
  },
  held: {
    ...{ key: 'c.held_since', type: 'timestamptz', direction: 'asc' },
    of: ({ heldSince }) => heldSince,
  },
  number: {
    ...{ key: `c.number collate "C"`, type: 'text', direction: 'asc' },
    of: ({ number }) => number ?? '',
  },
};

export const caseKeys =
  (order: CaseOrder) =>
  (row: CaseRow): Keys => [orders[order].of(row), row.caseId];

/** Whatever is asked for by equality, and by instants. */
const equal = {
  ...{ unitId: 'unit_id', officerId: 'officer_id', status: 'status', kind: 'kind' },
  ...{ classId: 'class_id', parentId: 'parent_id', result: 'result' },
} as const;
const since = { openedFrom: 'opened_at', closedFrom: 'closed_at' } as const;
const until = {
  openedBefore: 'opened_at',
  closedBefore: 'closed_at',
  heldBefore: 'held_since',
} as const;

const matching = (wanted: Conditions, { filter }: FindCases): void => {
  for (const [name, column] of Object.entries(equal))
    wanted.and((ref) => `c.${column} = ${ref}`, filter[name as keyof typeof equal]);
  for (const [name, column] of Object.entries(since))
    wanted.and((ref) => `c.${column} >= ${ref}::timestamptz`, filter[name as keyof typeof since]);
  for (const [name, column] of Object.entries(until))
    wanted.and((ref) => `c.${column} < ${ref}::timestamptz`, filter[name as keyof typeof until]);
  wanted
    .and((ref) => `c.number collate "C" = ${ref}`, filter.number)
    .and((ref) => `starts_with(c.number collate "C", ${ref})`, filter.numberStart);
};

/** The statement for a page of cases. It goes along an index in the order asked for, whatever the filter leaves out. */
export const caseList = (query: FindCases, limit: number): SqlStatement => {
  const { by, page, look } = query;
  const { authorityId, levels, units } = readingRights(by);
  const { key, type, direction } = orders[look.order ?? 'newest'];
  const wanted = new Conditions()
    .and((ref) => `c.authority_id = ${ref}`, authorityId ?? undefined)
    .and((ref) => `now_is.access_level = any(${ref})`, levels);
  matching(wanted, query);
  if (!readsAll(by))
    wanted.and(
      (ref) =>
        `exists (select from case_unit u where u.case_id = c.case_id and u.unit_id = any(${ref}))`,
      units,
    );
  const [value, caseId] = (page.after ?? []).map((each) => wanted.param(each));
  if (value !== undefined && caseId !== undefined)
    wanted.always(
      `(${key}, c.case_id) ${direction === 'asc' ? '>' : '<'} (${value}::${type}, ${caseId})`,
    );
  const columns = columnList(caseColumns, 'c');
  const rest = `where ${wanted.sql} order by ${key} ${direction}, c.case_id ${direction} limit ${limit}`;
  const source = look.asOf === undefined ? 'case_file c' : asItStood(wanted, look.asOf);
  const isNow = look.asOf === undefined;
  const join = isNow
    ? 'case_file c'
    : `${source} join case_file now_is on now_is.case_id = c.case_id`;
  const sql = `select ${columns} from ${join} ${isNow ? rest.replace('now_is.', 'c.') : rest}`;
  return { sql, params: wanted.params };
};

/** Cases by the time at which things took place: what stands since then, and of the past what held then. */
const asItStood = (wanted: Conditions, asOf: string): string => {
  const columns = columnList(caseColumns, 't');
  const instant = `${wanted.param(asOf)}::timestamptz`;
  return `(
    select ${columns} from case_file t where t.valid_from <= ${instant}
    union all
    select ${columns} from case_file_past t where t.valid_from <= ${instant} and t.valid_to > ${instant}
  ) c`;
};
