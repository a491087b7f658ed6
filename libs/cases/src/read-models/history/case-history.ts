import { timeline, type DocumentEvent, type TimelineEntry } from '@chancery/documents/contract';
import type { Recorded } from '@chancery/kernel';
import type { CaseEvent } from '../../domain/case.events.js';
import { caseLine, type CaseDetails } from './case-timeline.js';

export interface HistoryFilter {
  /** Acted, sent or got something. */
  readonly unitId?: string | undefined;
  readonly officerId?: string | undefined;
  /** Names of events. */
  readonly kinds?: readonly string[] | undefined;
  readonly documentId?: string | undefined;
  readonly asOf?: string | undefined;
}

/** A line of the history of a case: of the case itself, or of the document that is named. */
export interface CaseHistoryEntry extends Omit<TimelineEntry, 'type' | 'details'> {
  readonly type: CaseEvent['type'] | DocumentEvent['type'];
  readonly details: TimelineEntry['details'] | CaseDetails;
  readonly documentId?: string;
  /** Its place in the log. */
  readonly position: string;
}

/**
 * The events of a document while it lay in a case: from the one that brought it there to the one that took it away,
 * both with them.
 */
export const stayIn = (
  caseId: string,
  events: readonly Recorded<DocumentEvent>[],
): readonly boolean[] => {
  let isHere = false;
  return events.map(({ type, data }) => {
    if ((type === 'DocumentFiled' || type === 'DocumentRefiled') && data.caseId === caseId)
      return (isHere = true);
    const isLast =
      (type === 'DocumentUnfiled' && data.caseId === caseId) ||
      (type === 'DocumentRefiled' && data.fromCaseId === caseId);
    const wasHere = isHere;
    if (isLast) isHere = false;
    return wasHere;
  });
};

/** The lines of a document for the time that it lay in the case. */
export const linesOfStay = (
  caseId: string,
  events: readonly Recorded<DocumentEvent>[],
): readonly CaseHistoryEntry[] => {
  const here = stayIn(caseId, events);
  return timeline(events).flatMap((line, index) => {
    const event = events[index];
    if (!here[index] || !event) return [];
    const { documentId } = event.data;
    return [{ ...line, documentId, position: String(event.position) }];
  });
};

export const linesOfCase = (
  events: readonly Recorded<CaseEvent>[],
  isShown: (documentId: string) => boolean,
): readonly CaseHistoryEntry[] =>
  events
    .filter(({ data }) => !('documentId' in data) || isShown(data.documentId))
    .map((event) => ({ ...caseLine(event), position: String(event.position) }));

/** By the time at which things took place; of one instant, in the order of the log. */
export const inOrder = (one: CaseHistoryEntry, other: CaseHistoryEntry): number =>
  Date.parse(one.at) - Date.parse(other.at) || byPosition(one, other);

export const byPosition = (one: CaseHistoryEntry, other: CaseHistoryEntry): number => {
  const distance = BigInt(one.position) - BigInt(other.position);
  return distance < 0n ? -1 : Number(distance > 0n);
};

/** Lines that a filter asks for. A unit or an officer is meant who acted, sent or got something. */
export const matches =
  ({ unitId, officerId, kinds, documentId, asOf }: HistoryFilter) =>
  (line: CaseHistoryEntry): boolean =>
    (asOf === undefined || Date.parse(line.at) <= Date.parse(asOf)) &&
    (kinds === undefined || kinds.includes(line.type)) &&
    (documentId === undefined || line.documentId === documentId) &&
    (unitId === undefined || [line.unitId, line.from?.unitId, line.to?.unitId].includes(unitId)) &&
    (officerId === undefined ||
      [line.actor.id, line.onBehalfOf?.id, line.from?.officerId, line.to?.officerId].includes(
        officerId,
      ));
