import type { QueryBus } from '@nestjs/cqrs';
import type { SavedQueryView } from '@chancery/directory';
import {
  FindWorkItems,
  type QueueWish,
  type WorkItemFilter,
  type WorkItemOrder,
} from '@chancery/queues';
import type { CursorCodec } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import type { Page, PageQuery } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { described } from '../work-items/described-items.js';
import { pickColumns, showDocuments, type ShownItem } from './columns.js';

/** Who runs a query, the filter as it stands for them, and which page they want. */
interface Asked {
  readonly by: Principal;
  readonly filter: WorkItemFilter;
  readonly page: PageQuery;
}

/** A page of what a saved query finds now, of all that the asker may see. */
export const foundBy = async (
  queries: QueryBus,
  cursors: CursorCodec,
  { order: savedOrder, columns }: SavedQueryView,
  { by, filter, page: query }: Asked,
): Promise<Page<ShownItem>> => {
  const order = savedOrder as WorkItemOrder;
  const list = `saved ${order} ${JSON.stringify(filter)}`;
  const page = await cursorPage(cursors, list, query, (wish: QueueWish) =>
    queries.execute(new FindWorkItems(by, filter, wish, order)),
  );
  const items = showDocuments(columns) ? await described(queries, page.items, by) : page.items;
  return { ...page, items: items.map((item) => pickColumns(item, columns)) };
};

/** What a filter names, without what it leaves open. */
export const stated = (filter: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
