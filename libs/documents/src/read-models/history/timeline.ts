import type { Actor, Recorded } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentSchemas } from '../../domain/document.schemas.js';
import type { Place } from '../../domain/document.terms.js';
import { detailsOf, nothingKnown, type Details } from './details.js';

/**
 * One line of a document's history. `at` is when it happened, `recordedAt` when the log took it (far later
 * for imported history); `unitId` is the unit in whose name the actor acted.
 */
export interface TimelineEntry {
  readonly revision: number;
  readonly type: DocumentEvent['type'];
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly onBehalfOf?: Actor;
  readonly unitId?: string;
  readonly details: Details;
  readonly from?: Place;
  readonly to?: Place;
  readonly reason?: string;
}

export const documentEventTypes = Object.keys(documentSchemas) as readonly DocumentEvent['type'][];

type Way = Pick<TimelineEntry, 'from' | 'to' | 'reason'>;

/** What happened to a document, in the order in which it happened. */
export const timeline = (events: readonly Recorded<DocumentEvent>[]): readonly TimelineEntry[] => {
  let known = nothingKnown;
  return events.map((event) => {
    const { revision, type, recordedAt, metadata, data } = event;
    const [details, after] = detailsOf(known, event);
    known = after;
    const { actor, onBehalfOf, unitId } = metadata;
    return {
      revision,
      type,
      at: data.at,
      recordedAt,
      actor,
      ...(onBehalfOf && { onBehalfOf }),
      ...(unitId !== undefined && { unitId }),
      details,
      ...wayOf(event),
    };
  });
};

const wayOf = ({ type, data }: Recorded<DocumentEvent>): Way => {
  const reason = 'reason' in data && data.reason !== undefined ? { reason: data.reason } : {};
  const from = 'from' in data ? { from: data.from } : {};
  if (type === 'DocumentReturned' || type === 'CustodyTransferred')
    return { ...from, to: placeIn(data.custody), ...reason };
  if (type === 'DocumentReassigned' || type === 'TaskReassigned')
    return { ...reassigned(data), ...reason };
  if (type === 'TaskSet') return placed(data.task.executors[0]?.place);
  if (type === 'ControlBegun') return placed(data.place);
  if (type === 'StepAdded') return data.step.place ? { to: data.step.place } : {};
  return { ...from, ...('to' in data && { to: data.to }), ...reason };
};

const placed = (to: Place | undefined): Way => (to ? { to } : {});

const placeIn = ({ unitId, officerId }: Place): Place =>
  officerId === undefined ? { unitId } : { unitId, officerId };

const reassigned = (data: {
  readonly unitId: string;
  readonly officerId: string;
  readonly fromOfficerId?: string;
}): Way => {
  const { unitId, officerId, fromOfficerId } = data;
  const from = fromOfficerId === undefined ? { unitId } : { unitId, officerId: fromOfficerId };
  return { from, to: { unitId, officerId } };
};
