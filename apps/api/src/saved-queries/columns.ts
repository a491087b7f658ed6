import type { DocumentSummary } from '@chancery/documents';
import type { WorkItemView } from '@chancery/queues';
import type { DescribedItem } from '../work-items/described-items.js';

type Ids = Pick<WorkItemView, 'subjectId' | 'documentId' | 'itemId'>;
type WorkItemColumn = Exclude<keyof WorkItemView, keyof Ids>;

/** What of a work item a saved query may show; the ids always come along. */
const workItemColumns = [
  'authorityId',
  'unitId',
  'officerId',
  'kind',
  'purpose',
  'since',
  'due',
  'termDue',
  'nearest',
  'rung',
  'isOnControl',
  'priority',
  'accessLevel',
  'fromUnitId',
  'fromOfficerId',
  'toUnitId',
  'toOfficerId',
  'handOverId',
  'note',
  'outcome',
  'reason',
  'subject',
  'documentKind',
  'number',
  'direction',
] as const satisfies readonly WorkItemColumn[];

/** What of its document, for who may read it. */
const documentColumns = [
  'party',
  'senderNumber',
  'senderDate',
  'receivedAt',
  'registeredAt',
  'files',
] as const satisfies readonly (keyof DocumentSummary)[];

export const queryColumns = [...workItemColumns, ...documentColumns] as const;
export type QueryColumn = (typeof queryColumns)[number];

export type ShownItem = Ids & Partial<WorkItemView & Omit<DocumentSummary, 'documentId'>>;

/** Whether documents are read for these columns. */
export const showDocuments = (columns: readonly string[]): boolean =>
  documentColumns.some((name) => columns.includes(name));

/** Of an item and its document only these columns, in this order, and its ids. */
export const pickColumns = (
  { document, ...item }: DescribedItem,
  columns: readonly string[],
): ShownItem => {
  const { subjectId, documentId, itemId } = item;
  const known = Object.entries({ ...document, ...item });
  const wanted = columns.flatMap((name) => known.filter(([key]) => key === name));
  return { subjectId, documentId, itemId, ...Object.fromEntries(wanted) };
};
