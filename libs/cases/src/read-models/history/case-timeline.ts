import type { TimelineEntry } from '@chancery/documents/contract';
import type { Recorded } from '@chancery/kernel';
import type { CaseEvent } from '../../domain/case.events.js';

/** What an event of a case says beside who, when, from, to and why; of a party only the id. */
export interface CaseDetails {
  readonly title?: string;
  readonly kind?: string;
  readonly number?: string;
  readonly registerId?: string;
  readonly index?: string;
  readonly accessLevel?: string;
  readonly documentId?: string;
  readonly entry?: number;
  readonly toCaseId?: string;
  readonly intoCaseId?: string;
  readonly splitFrom?: string;
  readonly otherCaseId?: string;
  readonly partyId?: string;
  readonly role?: string;
  readonly result?: string;
  readonly clockId?: string;
  readonly policyId?: string;
  readonly ground?: string;
  readonly dueDate?: string;
  readonly isKept?: boolean;
  readonly rung?: string;
  readonly isOverdue?: boolean;
}

const said = [
  ...['title', 'kind', 'number', 'registerId', 'index', 'accessLevel', 'documentId', 'entry'],
  ...['toCaseId', 'intoCaseId', 'otherCaseId', 'partyId', 'role', 'result'],
  ...['clockId', 'policyId', 'ground', 'dueDate', 'isKept', 'rung', 'isOverdue'],
];

/** An event of a case as a line of its history. */
export const caseLine = (
  event: Recorded<CaseEvent>,
): Omit<TimelineEntry, 'type' | 'details'> & {
  readonly type: CaseEvent['type'];
  readonly details: CaseDetails;
} => {
  const { revision, type, recordedAt, metadata, data } = event;
  const { actor, onBehalfOf, unitId } = metadata;
  const all = data as unknown as Readonly<Record<string, unknown>>;
  const party = type === 'PartyAdded' ? { partyId: data.party.partyId } : {};
  const split = type === 'CaseOpened' && data.splitFrom ? { splitFrom: data.splitFrom.caseId } : {};
  const details = Object.fromEntries(
    said.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  );
  return {
    ...{ revision, type, at: data.at, recordedAt, actor },
    ...(onBehalfOf && { onBehalfOf }),
    ...(unitId !== undefined && { unitId }),
    details: { ...details, ...party, ...split },
    ...wayOf(event),
    ...('reason' in data && { reason: data.reason }),
  };
};

const wayOf = ({ type, data }: Recorded<CaseEvent>): Pick<TimelineEntry, 'from' | 'to'> => {
  if (type !== 'CaseOpened' && type !== 'CaseAssigned' && type !== 'CaseReopened') return {};
  const { unitId, officerId } = data;
  const to = officerId === undefined ? { unitId } : { unitId, officerId };
  return type === 'CaseAssigned' ? { from: { unitId: data.fromUnitId }, to } : { to };
};
