import type { RowChange } from '@chancery/kernel';
import type {
  Custody,
  DocumentEvent,
  DocumentReopened,
  IntakeResumed,
  OfDocument,
  OpeningEvent,
  Place,
} from '@chancery/documents/contract';
import { itemsOf, waitsFor, type ItemsOf } from './item-changes.items.js';
import { sentBy, sentNowhere } from './hand-over.items.js';
import { custodyItem, type WorkItemOutcome, type WorkItemRow } from './work-item.row.js';

const change = (data: OfDocument, set: Partial<WorkItemRow>): RowChange =>
  itemsOf(data).change(custodyItem, set);

const end = (data: OfDocument): RowChange => itemsOf(data).end(custodyItem);

/** The hand-over that custody stands under. */
const under = ({ handOverId, note }: Partial<Custody>): Partial<WorkItemRow> => ({
  handOverId: handOverId ?? null,
  note: note ?? null,
});

const begun = ({ data }: OpeningEvent): RowChange => {
  const { authorityId, accessLevel, due = null, at, unitId } = data;
  const lies = waitsFor('officerId' in data ? data : { unitId });
  return itemsOf(data).open(custodyItem, {
    ...{ kind: 'registration', authorityId, accessLevel, since: at, due, ...lies },
  });
};

const begunAgain = (
  { data }: DocumentReopened | IntakeResumed,
  kind: 'handling' | 'registration',
): RowChange => {
  const { authorityId, accessLevel, priority = 'ordinary', custody, at } = data;
  return itemsOf(data).open(custodyItem, {
    ...{ kind, authorityId, accessLevel, priority, since: at, due: custody.due ?? null },
    termDue: ('nearestDue' in data ? data.nearestDue : undefined) ?? null,
    ...waitsFor(custody),
    ...under(custody),
  });
};

/** How it came to lie where it lies, if it came back. */
interface Back {
  readonly outcome: WorkItemOutcome;
  readonly reason: string | undefined;
}

const moved = (data: OfDocument, from: Place, custody: Custody, back?: Back): RowChange =>
  change(data, {
    kind: 'handling',
    since: data.at,
    due: custody.due ?? null,
    ...waitsFor(custody),
    ...sentBy(from),
    ...sentNowhere,
    ...under(custody),
    outcome: back?.outcome ?? null,
    reason: back?.reason ?? null,
  });

/** One item for custody as long as a document is in hand. */
export const custodyItems: ItemsOf<DocumentEvent> = {
  DocumentReceived: (event) => [begun(event)],
  DocumentDrafted: (event) => [begun(event)],
  DocumentRegistered: ({ data }) => [change(data, { kind: 'handling', since: data.at })],
  RegistrationRefused: ({ data }) => [end(data)],
  RegistrationRevoked: ({ data }) => [change(data, { kind: 'registration', since: data.at })],
  DocumentForwarded: ({ data }) => [end(data)],
  IntakeResumed: (event) => [begunAgain(event, 'registration')],
  DocumentCorrected: ({ data }) =>
    data.due === undefined ? [] : [change(data, { due: data.due })],
  HandOverAccepted: ({ data }) => [moved(data, data.from, data.custody)],
  HandOverConcluded: ({ data }) =>
    data.custody
      ? [moved(data, data.to, data.custody, { outcome: 'concluded', reason: data.result })]
      : [],
  DocumentReturned: ({ data }) => [
    moved(data, data.from, data.custody, { outcome: 'returned', reason: data.reason }),
  ],
  CustodyTransferred: ({ data }) => [change(data, waitsFor(data.custody))],
  DocumentClaimed: ({ data }) => [change(data, { officerId: data.officerId })],
  DocumentReleased: ({ data }) => [change(data, { officerId: null })],
  DocumentReassigned: ({ data }) => [change(data, { officerId: data.officerId })],
  DocumentSettled: ({ data }) => [change(data, { kind: 'closing', since: data.at })],
  DocumentClosed: ({ data }) => [end(data)],
  DocumentReopened: (event) => [begunAgain(event, 'handling')],
};
