import { rowsOf } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { DocumentEvent, Place } from '@chancery/documents/contract';
import { phaseWith, type Phase } from '../../domain/phase.js';
import { stayTable } from './stay.row.js';

const stays = rowsOf(stayTable);

type Event = Recorded<DocumentEvent>;

/** `from` is where the document was before, if anywhere. */
const begun = (
  { type, data, revision }: Event,
  place: Place,
  from: Place | undefined,
  phase: Phase = phaseWith(place.officerId),
): readonly RowChange[] => {
  const { documentId, at } = data;
  const { unitId, officerId = null } = place;
  const changesUnit = unitId !== from?.unitId;
  return [
    stays.upsert(
      { documentId, revision },
      { unitId, officerId, phase, since: at, begunBy: type, changesUnit },
    ),
  ];
};

const ended = ({ type, data: { documentId, at }, revision }: Event): readonly RowChange[] => [
  stays.upsert(
    { documentId, revision },
    { unitId: null, officerId: null, phase: 'ended', since: at, begunBy: type, changesUnit: true },
  ),
];

/** With every move a new stay: sent documents wait with the addressee, refused ones are back at once. */
export const stayProjection: Projection<DocumentEvent> = {
  name: 'stay',
  version: 1,
  group: 'insights',
  tables: [stayTable],
  withheld: 'document',
  on: {
    DocumentReceived: (event) => begun(event, { unitId: event.data.unitId }, undefined),
    DocumentDrafted: (event) => begun(event, event.data, undefined),
    DocumentHandedOver: (event) => {
      const { purpose, to, from } = event.data;
      return purpose === 'action' ? begun(event, to, from, 'sent') : [];
    },
    HandOverAccepted: (event) => begun(event, event.data.custody, event.data.to),
    HandOverRefused: (event) => {
      const { purpose, to, from } = event.data;
      return purpose === 'action' ? begun(event, from, to) : [];
    },
    HandOverRecalled: (event) => {
      const { purpose, to, from } = event.data;
      return purpose === 'action' ? begun(event, from, to) : [];
    },
    HandOverConcluded: (event) => {
      const { custody, to } = event.data;
      return custody ? begun(event, custody, to) : [];
    },
    DocumentReturned: (event) => begun(event, event.data.custody, event.data.from),
    CustodyTransferred: (event) => begun(event, event.data.custody, event.data.from),
    DocumentClaimed: (event) => begun(event, event.data, event.data),
    DocumentReleased: (event) => begun(event, { unitId: event.data.unitId }, event.data),
    DocumentReassigned: (event) => begun(event, event.data, event.data),
    RegistrationRefused: (event) => ended(event),
    DocumentForwarded: (event) => ended(event),
    DocumentClosed: (event) => ended(event),
    IntakeResumed: (event) => begun(event, event.data.custody, undefined),
    DocumentReopened: (event) => begun(event, event.data.custody, undefined),
  },
};
