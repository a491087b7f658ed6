import { rowsOf } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '@chancery/documents/contract';
import { activities, eventLineTable } from './event-line.row.js';

const lines = rowsOf(eventLineTable);

const line = (event: Recorded<DocumentEvent>): readonly RowChange[] => {
  const { type, data, revision, metadata } = event;
  const { documentId, at } = data;
  const { actor } = metadata;
  return [
    lines.upsert(
      { documentId, revision },
      {
        activity: type,
        at,
        officerId: actor.kind === 'party' ? 'party' : actor.id,
        unitId: metadata.unitId ?? placeIn(event) ?? null,
        toUnitId: addresseeIn(event) ?? null,
      },
    ),
  ];
};

/** Where the event itself says that it took place; what happens to a hand-over does so with the addressee. */
const placeIn = ({ type, data }: DocumentEvent): string | undefined => {
  if ('unitId' in data) return data.unitId;
  if (type === 'DocumentReopened' || type === 'IntakeResumed') return data.custody.unitId;
  if (type === 'DocumentHandedOver' || type === 'HandOverRecalled') return data.from.unitId;
  if ('to' in data) return data.to.unitId;
  return 'from' in data ? data.from.unitId : undefined;
};

const addresseeIn = ({ type, data }: DocumentEvent): string | undefined => {
  if (type === 'DocumentHandedOver') return data.to.unitId;
  return 'from' in data && 'custody' in data ? data.custody?.unitId : undefined;
};

/** Every event of every document as one line; what the export of the log is read from. */
export const eventLineProjection: Projection<DocumentEvent> = {
  name: 'event_line',
  version: 1,
  group: 'insights',
  tables: [eventLineTable],
  withheld: 'document',
  on: Object.fromEntries(activities.map((activity) => [activity, line])),
};
