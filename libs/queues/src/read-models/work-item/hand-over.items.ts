import type { RowChange } from '@chancery/kernel';
import type {
  DocumentEvent,
  DocumentHandedOver,
  OfDocument,
  Place,
} from '@chancery/documents/contract';
import { itemsOf, waitsFor, type ItemsOf } from './item-changes.items.js';
import { custodyItem, type WorkItemOutcome, type WorkItemRow } from './work-item.row.js';

export const sentBy = ({ unitId, officerId }: Place): Partial<WorkItemRow> => ({
  fromUnitId: unitId,
  fromOfficerId: officerId ?? null,
});

export const sentNowhere = { toUnitId: null, toOfficerId: null };

/** Custody waits for the answer, and says to whom the document was sent. */
const handedOver = ({ data }: DocumentHandedOver): readonly RowChange[] => {
  const { handOverId, authorityId, accessLevel, purpose, to, from, at } = data;
  const { due = null, nearestDue: termDue = null, note = null, priority = 'ordinary' } = data;
  const { open, change } = itemsOf(data);
  const item = open(handOverId, {
    ...{ kind: purpose === 'action' ? 'hand-over' : purpose, purpose, handOverId, note },
    ...{
      authorityId,
      accessLevel,
      priority,
      since: at,
      due,
      termDue,
      ...waitsFor(to),
      ...sentBy(from),
    },
  });
  if (purpose !== 'action') return [item];
  const sent = { toUnitId: to.unitId, toOfficerId: to.officerId ?? null };
  return [
    item,
    change(custodyItem, { kind: 'sent', since: at, ...sent, outcome: null, reason: null }),
  ];
};

interface Answered extends OfDocument {
  readonly handOverId: string;
  readonly purpose: string;
}

const answered = (data: Answered): RowChange => itemsOf(data).end(data.handOverId);

/** What was not taken over lies with its sender again, and says so. */
const notTaken = (
  data: Answered & { readonly reason?: string },
  outcome: WorkItemOutcome,
): readonly RowChange[] => {
  const { purpose, at: since, reason = null } = data;
  if (purpose !== 'action') return [answered(data)];
  const again = { kind: 'handling', since, ...sentNowhere, outcome, reason } as const;
  return [answered(data), itemsOf(data).change(custodyItem, again)];
};

/** One item for every open hand-over, with the addressee. */
export const handOverItems: ItemsOf<DocumentEvent> = {
  DocumentHandedOver: (event) => handedOver(event),
  HandOverAccepted: ({ data }) => [answered(data)],
  HandOverRefused: ({ data }) => notTaken(data, 'refused'),
  HandOverRecalled: ({ data }) => notTaken(data, 'recalled'),
  HandOverConcluded: ({ data }) => (data.custody ? [] : [answered(data)]),
};
