import { rowsOf } from '@chancery/kernel';
import type { Projection, RowChange } from '@chancery/kernel';
import type {
  DocumentEvent,
  DocumentHandedOver,
  DocumentReopened,
  IntakeResumed,
  OpeningEvent,
} from '../../domain/document.events.js';
import type { Custody, OfDocument, Place } from '../../domain/document.terms.js';
import { custodyItem, workItemTable } from './work-item.row.js';
import type { WorkItemOutcome, WorkItemRow } from './work-item.row.js';

const items = rowsOf(workItemTable);

const custodyOf = ({ documentId }: OfDocument, set: Partial<WorkItemRow>): RowChange =>
  items.update({ documentId, itemId: custodyItem }, set);

const withoutCustody = ({ documentId }: OfDocument): RowChange =>
  items.remove({ documentId, itemId: custodyItem });

const place = ({ unitId, officerId }: Place): Partial<WorkItemRow> => ({
  unitId,
  officerId: officerId ?? null,
});

const sender = ({ unitId, officerId }: Place): Partial<WorkItemRow> => ({
  fromUnitId: unitId,
  fromOfficerId: officerId ?? null,
});

const nowhere = { toUnitId: null, toOfficerId: null };

const nobody = {
  ...{ fromUnitId: null, fromOfficerId: null, purpose: null },
  ...{ ...nowhere, outcome: null, reason: null },
};

/** The hand-over that custody stands under. */
const under = ({ handOverId, note }: Partial<Custody>): Partial<WorkItemRow> => ({
  handOverId: handOverId ?? null,
  note: note ?? null,
});

const unpressed = { kind: 'registration', priority: 'ordinary' } as const;

const begun = ({ data }: OpeningEvent): RowChange => {
  const { documentId, authorityId, accessLevel, due = null, at } = data;
  const lies = place('officerId' in data ? data : { unitId: data.unitId });
  return items.upsert(
    { documentId, itemId: custodyItem },
    { authorityId, accessLevel, ...unpressed, since: at, due, ...lies, ...nobody, ...under({}) },
  );
};

const begunAgain = (
  { data }: DocumentReopened | IntakeResumed,
  kind: 'handling' | 'registration',
): RowChange => {
  const { documentId, authorityId, accessLevel, priority = 'ordinary', custody, at } = data;
  const { due = null } = custody;
  return items.upsert(
    { documentId, itemId: custodyItem },
    {
      authorityId,
      accessLevel,
      priority,
      kind,
      since: at,
      due,
      ...place(custody),
      ...nobody,
      ...under(custody),
    },
  );
};

/** How it came to lie where it lies, if it came back. */
interface Back {
  readonly outcome: WorkItemOutcome;
  readonly reason: string | undefined;
}

const moved = (data: OfDocument, from: Place, custody: Custody, back?: Back): RowChange =>
  custodyOf(data, {
    kind: 'handling',
    since: data.at,
    due: custody.due ?? null,
    ...place(custody),
    ...sender(from),
    ...nowhere,
    ...under(custody),
    outcome: back?.outcome ?? null,
    reason: back?.reason ?? null,
  });

const handedOver = ({ data }: DocumentHandedOver): readonly RowChange[] => {
  const { documentId, handOverId, authorityId, accessLevel, purpose, to, from, at } = data;
  const { due = null, note = null, priority = 'ordinary' } = data;
  const kind = purpose === 'action' ? 'hand-over' : purpose;
  const item = items.upsert(
    { documentId, itemId: handOverId },
    {
      authorityId,
      accessLevel,
      priority,
      kind,
      since: at,
      due,
      ...nobody,
      purpose,
      handOverId,
      note,
      ...place(to),
      ...sender(from),
    },
  );
  const { unitId: toUnitId, officerId: toOfficerId = null } = to;
  const sent = {
    kind: 'sent',
    since: at,
    toUnitId,
    toOfficerId,
    outcome: null,
    reason: null,
  } as const;
  return purpose === 'action' ? [item, custodyOf(data, sent)] : [item];
};

interface Answered extends OfDocument {
  readonly handOverId: string;
  readonly purpose: string;
}

const answered = ({ documentId, handOverId }: Answered): RowChange =>
  items.remove({ documentId, itemId: handOverId });

/** What was not taken over lies with its sender again, and says so. */
const notTaken = (
  data: Answered & { readonly reason?: string },
  outcome: WorkItemOutcome,
): readonly RowChange[] => {
  const { purpose, at: since, reason = null } = data;
  const again = { kind: 'handling', since, ...nowhere, outcome, reason } as const;
  return purpose === 'action' ? [answered(data), custodyOf(data, again)] : [answered(data)];
};

/** The queues: one item for custody as long as a document is in hand, and one for every open hand-over. */
export const workItemProjection: Projection<DocumentEvent> = {
  name: 'work_item',
  version: 3,
  group: 'documents',
  tables: [workItemTable],
  withheld: 'document',
  on: {
    DocumentReceived: (event) => [begun(event)],
    DocumentDrafted: (event) => [begun(event)],
    DocumentRegistered: ({ data }) => [custodyOf(data, { kind: 'handling', since: data.at })],
    RegistrationRefused: ({ data }) => [withoutCustody(data)],
    RegistrationRevoked: ({ data }) => [custodyOf(data, { kind: 'registration', since: data.at })],
    DocumentForwarded: ({ data }) => [withoutCustody(data)],
    IntakeResumed: (event) => [begunAgain(event, 'registration')],
    DocumentCorrected: ({ data }) =>
      data.due === undefined ? [] : [custodyOf(data, { due: data.due })],
    AccessLevelSet: ({ data: { documentId, accessLevel } }) => [
      items.update({ documentId }, { accessLevel }),
    ],
    PrioritySet: ({ data: { documentId, priority } }) => [
      items.update({ documentId }, { priority }),
    ],
    DocumentHandedOver: (event) => handedOver(event),
    HandOverAccepted: ({ data }) => [answered(data), moved(data, data.from, data.custody)],
    HandOverRefused: ({ data }) => notTaken(data, 'refused'),
    HandOverRecalled: ({ data }) => notTaken(data, 'recalled'),
    HandOverConcluded: ({ data }) =>
      data.custody
        ? [moved(data, data.to, data.custody, { outcome: 'concluded', reason: data.result })]
        : [answered(data)],
    DocumentReturned: ({ data }) => [
      moved(data, data.from, data.custody, { outcome: 'returned', reason: data.reason }),
    ],
    DocumentClaimed: ({ data }) => [custodyOf(data, { officerId: data.officerId })],
    DocumentReleased: ({ data }) => [custodyOf(data, { officerId: null })],
    DocumentReassigned: ({ data }) => [custodyOf(data, { officerId: data.officerId })],
    DocumentSettled: ({ data }) => [custodyOf(data, { kind: 'closing', since: data.at })],
    DocumentClosed: ({ data }) => [withoutCustody(data)],
    DocumentReopened: (event) => [begunAgain(event, 'handling')],
  },
};
