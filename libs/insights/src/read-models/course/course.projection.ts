import { rowsOf } from '@chancery/kernel';
import type { Projection, RowChange } from '@chancery/kernel';
import type { Custody, DocumentEvent, OfDocument, Place } from '@chancery/documents/contract';
import { phaseWith } from '../../domain/phase.js';
import { courseTable } from './course.row.js';
import type { CourseRow } from './course.row.js';

const courses = rowsOf(courseTable);

const changed = ({ documentId }: OfDocument, set: Partial<CourseRow>): readonly RowChange[] => [
  courses.update({ documentId }, set),
];

const lies = ({ unitId, officerId }: Place): Partial<CourseRow> => ({
  unitId,
  officerId: officerId ?? null,
  phase: phaseWith(officerId),
});

type Opening = Extract<DocumentEvent, { type: 'DocumentReceived' | 'DocumentDrafted' }>['data'];

const opened = (data: Opening, direction: CourseRow['direction']): readonly RowChange[] => {
  const { documentId, authorityId, unitId, kind, accessLevel, at } = data;
  const place = lies('officerId' in data ? data : { unitId });
  const beginning = { openedAt: at, openedUnitId: unitId, arrivedAt: at };
  const known = { authorityId, direction, kind, accessLevel };
  return [courses.upsert({ documentId }, { ...known, ...beginning, ...place })];
};

const moved = (data: OfDocument, from: Place, custody: Custody): readonly RowChange[] =>
  changed(data, {
    ...lies(custody),
    ...(from.unitId !== custody.unitId && { arrivedAt: data.at }),
  });

/** What was not taken over goes on lying where it lay. */
const stayed = (data: OfDocument & { purpose: string; from: Place }): readonly RowChange[] =>
  data.purpose === 'action' ? changed(data, { phase: phaseWith(data.from.officerId) }) : [];

const ended = ({ type, data }: DocumentEvent): readonly RowChange[] =>
  changed(data, { phase: 'ended', endedAt: data.at, endedBy: type });

/** One row a document: where its course has got to. */
export const courseProjection: Projection<DocumentEvent> = {
  name: 'course',
  version: 1,
  group: 'insights',
  tables: [courseTable],
  withheld: 'document',
  on: {
    DocumentReceived: ({ data }) => opened(data, 'incoming'),
    DocumentDrafted: ({ data }) => opened(data, data.direction),
    DocumentRegistered: ({ data }) => changed(data, { number: data.number }),
    RegistrationRevoked: ({ data }) => changed(data, { number: null }),
    DocumentCorrected: ({ data }) =>
      data.kind === undefined ? [] : changed(data, { kind: data.kind }),
    AccessLevelSet: ({ data }) => changed(data, { accessLevel: data.accessLevel }),
    DocumentHandedOver: ({ data }) =>
      data.purpose === 'action' ? changed(data, { phase: 'sent' }) : [],
    HandOverAccepted: ({ data }) => moved(data, data.from, data.custody),
    HandOverRefused: ({ data }) => stayed(data),
    HandOverRecalled: ({ data }) => stayed(data),
    HandOverConcluded: ({ data }) => (data.custody ? moved(data, data.to, data.custody) : []),
    DocumentReturned: ({ data }) => moved(data, data.from, data.custody),
    CustodyTransferred: ({ data }) => moved(data, data.from, data.custody),
    DocumentClaimed: ({ data }) => changed(data, lies(data)),
    DocumentReleased: ({ data }) => changed(data, lies({ unitId: data.unitId })),
    DocumentReassigned: ({ data }) => changed(data, lies(data)),
    DocumentSettled: ({ data }) => changed(data, { settledAt: data.at }),
    RegistrationRefused: (event) => ended(event),
    DocumentForwarded: (event) => ended(event),
    DocumentClosed: (event) => ended(event),
    IntakeResumed: ({ data }) =>
      changed(data, { ...lies(data.custody), endedAt: null, endedBy: null }),
    DocumentReopened: ({ data }) =>
      changed(data, { ...lies(data.custody), settledAt: null, endedAt: null, endedBy: null }),
  },
};
