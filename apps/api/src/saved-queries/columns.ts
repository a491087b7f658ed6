import type { WorkItemView } from '@chancery/documents';

type Ids = Pick<WorkItemView, 'documentId' | 'itemId'>;
export type WorkItemColumn = Exclude<keyof WorkItemView, keyof Ids>;

/** What of a work item a saved query may show; the ids always come along. */
export const workItemColumns = [
  'authorityId',
  'unitId',
  'officerId',
  'kind',
  'purpose',
  'since',
  'due',
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

export type ShownItem = Ids & Partial<WorkItemView>;

/** Of an item only these columns, in this order, and its ids. */
export const only = (item: WorkItemView, columns: readonly string[]): ShownItem => {
  const { documentId, itemId } = item;
  const wanted = columns.flatMap((name) => Object.entries(item).filter(([key]) => key === name));
  return { documentId, itemId, ...Object.fromEntries(wanted) };
};
