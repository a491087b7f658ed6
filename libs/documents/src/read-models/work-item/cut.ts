import { toPage } from '@chancery/read-store';
import { priorities } from '../../domain/document.terms.js';
import type { Keys, Page, WorkItemView } from '../../documents.queries.js';
import { only } from '../only.js';
import { workItemTable, type WorkItemOrder } from './work-item.row.js';

/** What queries put beside the columns of an item. */
interface Beside {
  readonly isEnd?: boolean;
  readonly found?: number;
}
export type Found = WorkItemView & Beside;

export const cut = (
  found: readonly WorkItemView[],
  limit: number,
  order: WorkItemOrder,
): Page<WorkItemView> => toPage(found, limit, (item) => keysOf(item, order));

const names = [
  ...Object.keys(workItemTable.columns),
  ...['subject', 'documentKind', 'number', 'direction'],
] as (keyof WorkItemView)[];

/** The item alone. */
export const plain = (found: Found): WorkItemView => only<WorkItemView>(names, found);

export const keysOf = (item: WorkItemView, order: WorkItemOrder): Keys => [
  ...placeIn[order](item),
  item.documentId,
  item.itemId,
];

const term = ({ due }: WorkItemView): string => due ?? 'infinity';

/** Where an item stands in each order, as `queue.ts` compares it. */
const placeIn: Readonly<Record<WorkItemOrder, (item: WorkItemView) => Keys>> = {
  due: (item) => [term(item)],
  since: ({ since }) => [since],
  priority: (item) => [String([...priorities].reverse().indexOf(item.priority)), term(item)],
};
