import type { QueryBus } from '@nestjs/cqrs';
import { FindSummaries, type DocumentSummary } from '@chancery/documents';
import type { WorkItemView } from '@chancery/queues';
import type { Principal } from '@chancery/kernel';

/** A work item with what tells its document from others, for who may read it. */
export interface DescribedItem extends WorkItemView {
  readonly document?: Omit<DocumentSummary, 'documentId'>;
}

/** The items of a page with their documents as they stand now. */
export const described = async (
  queries: QueryBus,
  items: readonly WorkItemView[],
  by: Principal,
): Promise<readonly DescribedItem[]> => {
  const ids = items.flatMap(({ documentId }) => documentId ?? []);
  const found = await queries.execute(new FindSummaries(ids, by));
  const known = new Map(found.map(({ documentId, ...document }) => [documentId, document]));
  return items.map((item) => {
    const document = known.get(item.documentId ?? '');
    return document ? { ...item, document } : item;
  });
};
