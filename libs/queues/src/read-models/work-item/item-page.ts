import { pickColumns, toPage, type Keys, type Page } from '@chancery/read-store';
import { priorities } from '@chancery/documents/contract';
import type { WorkItemView } from '../../queues.messages.js';
import { workItemTable, type WorkItemOrder } from './work-item.row.js';

/** What a search puts beside the columns of an item. */
interface Extras {
  readonly isEnd?: boolean;
  readonly found?: number;
}
export type ItemHit = WorkItemView & Extras;

/** Returns the page of these items in their order. */
export const itemPage = (
  items: readonly WorkItemView[],
  limit: number,
  order: WorkItemOrder,
): Page<WorkItemView> => toPage(items, limit, (item) => keysOf(item, order));

const names = [
  ...Object.keys(workItemTable.columns),
  ...['nearest', 'subject', 'documentKind', 'number', 'direction'],
] as (keyof WorkItemView)[];

/** The item without the extras. */
export const itemOf = (hit: ItemHit): WorkItemView => pickColumns<WorkItemView>(names, hit);

export const keysOf = (item: WorkItemView, order: WorkItemOrder): Keys => [
  ...placeIn[order](item),
  item.subjectId,
  item.itemId,
];

const term = ({ nearest }: WorkItemView): string => nearest ?? 'infinity';

/** Where an item stands in each order, as `queue.ts` compares it. */
const placeIn: Readonly<Record<WorkItemOrder, (item: WorkItemView) => Keys>> = {
  due: (item) => [term(item)],
  since: ({ since }) => [since],
  priority: (item) => [String([...priorities].reverse().indexOf(item.priority)), term(item)],
};
