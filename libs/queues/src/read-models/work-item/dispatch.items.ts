import type {
  ConsignmentBounced,
  ConsignmentPrepared,
  DispatchEvent,
} from '@chancery/documents/contract';
import type { RowChange } from '@chancery/kernel';
import { itemsOf, waitsFor, type ItemsOf, type NewItem } from './item-changes.items.js';
import type { WorkItemKind } from './work-item.row.js';

const bounceOf = (consignmentId: string): string => `${consignmentId}.bounce`;

const opened = (
  { data }: ConsignmentPrepared | ConsignmentBounced,
  kind: WorkItemKind,
): NewItem => {
  const { at: since, authorityId, accessLevel, priority = 'ordinary', nearestDue, unitId } = data;
  return {
    ...{ kind, since, authorityId, accessLevel, priority, termDue: nearestDue ?? null },
    ...waitsFor({ unitId }),
  };
};

const answered = (
  data: { readonly documentId: string },
  consignmentId: string | undefined,
): readonly RowChange[] =>
  consignmentId === undefined ? [] : [itemsOf(data).end(bounceOf(consignmentId))];

/** What waits to be sent, and what came back and wants a decision. */
export const dispatchItems: ItemsOf<DispatchEvent> = {
  ConsignmentPrepared: (event) => [
    ...answered(event.data, event.data.replaces),
    itemsOf(event.data).open(event.data.consignmentId, opened(event, 'dispatch')),
  ],
  ConsignmentSent: ({ data }) => [itemsOf(data).end(data.consignmentId)],
  ConsignmentWithdrawn: ({ data }) => [itemsOf(data).end(data.consignmentId)],
  ConsignmentBounced: (event) => [
    itemsOf(event.data).open(bounceOf(event.data.consignmentId), {
      ...opened(event, 'bounce'),
      reason: event.data.text,
    }),
  ],
  ConsignmentDelivered: ({ data }) => answered(data, data.consignmentId),
  AddresseeRemoved: ({ data }) => answered(data, data.consignmentId),
};
