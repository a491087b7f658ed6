import type { Principal } from '@chancery/kernel';
import type { DocumentFilter, Keys } from '../../documents.messages.js';
import { readingRights } from '../../domain/document.rights.js';
import type { SqlStatement } from '@chancery/read-store';
import { termOrLast } from './document.row.js';
import type { DocumentRow } from './document.row.js';
import { columns, involving, matching, within } from './readable-documents.js';

/** Orders beside the newest first: each with its key in SQL, its type, and the key of a row. */
const orders = {
  due: {
    key: `(${termOrLast})`,
    type: 'timestamptz',
    of: ({ due }: DocumentRow): string => due ?? 'infinity',
  },
  number: {
    key: `coalesce(d.number, '') collate "C"`,
    type: 'text',
    of: ({ number }: DocumentRow): string => number ?? '',
  },
} as const;

export type ListOrder = keyof typeof orders;

export const isListOrder = (order: string): order is ListOrder => Object.hasOwn(orders, order);

export const orderedKeys =
  (order: ListOrder) =>
  (row: DocumentRow): Keys => [orders[order].of(row), row.documentId];

/**
 * The statement for a page in the order of terms or of numbers. It goes along the index of the authority, so whatever a
 * filter leaves out is looked at; the connection for pages bounds how long.
 */
export const orderedDocuments = (
  by: Principal,
  filter: DocumentFilter,
  order: ListOrder,
  { after, limit }: { readonly after: Keys | undefined; readonly limit: number },
): SqlStatement => {
  const rights = readingRights(by);
  const wanted = matching(within(rights), filter);
  const { key, type } = orders[order];
  if (!rights.everything) wanted.always(involving(wanted, rights));
  const [value, documentId] = (after ?? []).map((each) => wanted.param(each));
  if (value !== undefined && documentId !== undefined)
    wanted.always(`(${key}, d.document_id) > (${value}::${type}, ${documentId})`);
  const sql = `select ${columns} from document d where ${wanted.sql}
    order by ${key}, d.document_id limit ${limit}`;
  return { sql, params: wanted.params };
};
