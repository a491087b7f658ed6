import { authorityOf, rowsOf } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type {
  DocumentEvent,
  DocumentReturned,
  HandOverConcluded,
  OfDocument,
  Place,
} from '@chancery/documents/contract';
import { passageTable } from './passage.row.js';
import type { PassageOutcome } from './passage.row.js';

const passages = rowsOf(passageTable);

const answered = (
  { documentId, handOverId, at }: OfDocument & { readonly handOverId: string },
  outcome: PassageOutcome,
): readonly RowChange[] => [
  passages.update(
    { documentId, passageId: handOverId },
    { answeredAt: at, outcome, ...(outcome === 'accepted' && { movedAt: at }) },
  ),
];

/** A way back is no hand-over of its own: nobody has to accept it, and so nobody waits. */
const wentBack = (
  { data, revision }: Recorded<DocumentReturned | HandOverConcluded>,
  from: Place,
  to: Place,
  outcome: 'returned' | 'concluded',
): readonly RowChange[] => {
  const { documentId, accessLevel = null, at } = data;
  const way = { fromUnitId: from.unitId, toUnitId: to.unitId, authorityId: authorityOf(to.unitId) };
  const times = { sentAt: at, answeredAt: at, movedAt: at };
  return [
    passages.upsert(
      { documentId, passageId: String(revision) },
      { accessLevel, purpose: 'action', ...way, ...times, outcome },
    ),
  ];
};

/** Every passing of a document from hand to hand: when it was sent, how long it waited, what came of it. */
export const passageProjection: Projection<DocumentEvent> = {
  name: 'passage',
  version: 2,
  group: 'insights',
  tables: [passageTable],
  withheld: 'document',
  on: {
    DocumentHandedOver: ({ data }) => {
      const { documentId, handOverId, authorityId, accessLevel, purpose, from, to, at } = data;
      const way = { fromUnitId: from.unitId, toUnitId: to.unitId };
      return [
        passages.upsert(
          { documentId, passageId: handOverId },
          { authorityId, accessLevel, purpose, ...way, sentAt: at, answeredAt: null },
        ),
      ];
    },
    AccessLevelSet: ({ data: { documentId, accessLevel } }) => [
      passages.update({ documentId }, { accessLevel }),
    ],
    HandOverAccepted: ({ data }) => answered(data, 'accepted'),
    HandOverRefused: ({ data }) => answered(data, 'refused'),
    HandOverRecalled: ({ data }) => answered(data, 'recalled'),
    HandOverConcluded: (event) => {
      const { data } = event;
      return data.custody
        ? wentBack(event, data.to, data.custody, 'concluded')
        : answered(data, 'concluded');
    },
    DocumentReturned: (event) => wentBack(event, event.data.from, event.data.custody, 'returned'),
  },
};
