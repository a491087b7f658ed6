import type { DocumentEvent } from '@chancery/documents/contract';
import { itemsOf, type ItemsOf } from './item-changes.items.js';

/** What all items of a document show of it. */
export const documentWideItems: ItemsOf<DocumentEvent> = {
  AccessLevelSet: ({ data }) => [itemsOf(data).changeAll({ accessLevel: data.accessLevel })],
  PrioritySet: ({ data }) => [itemsOf(data).changeAll({ priority: data.priority })],
};
