import { caseClockSamples } from './case-clock.samples.js';
import type { CaseEvent } from './case.events.js';
import type { FilePlanEvent } from './file-plan.events.js';

type Samples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

const caseId = '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17';
const otherCaseId = '5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e';
const documentId = '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90';
const at = (time: string) => ({ caseId, at: `2026-03-02T${time}:00.000Z` });
const authorityId = 'riverside';
const permits = { unitId: 'riverside.permits' };
const accessLevel = 'internal' as const;
const reason = 'The neighbour has a case of his own';

/** One valid example of the data of every event of a case. */
export const caseSamples: Samples<CaseEvent> = {
  CaseOpened: {
    ...at('09:00'),
    ...{ authorityId, ...permits, officerId: 'riverside.bob', accessLevel, parentId: otherCaseId },
    ...{ title: 'Garden house at 4 Mill Lane', kind: 'building-permit' },
    splitFrom: { caseId: otherCaseId, documentIds: [documentId], reason },
    procedure: { procedureId: 'riverside.building-permit', version: 1 },
  },
  CaseNumbered: {
    ...at('09:00'),
    ...{ registerId: 'riverside.cases.2026', number: '865/03-8', sequence: 865 },
  },
  CaseClassified: { ...at('09:00'), classId: 'riverside.2026.03-8', index: '03-8' },
  CaseAssigned: {
    ...at('10:00'),
    ...{ unitId: 'riverside.legal', fromUnitId: 'riverside.permits', authorityId },
    officerId: 'riverside.lea',
  },
  CaseCorrected: {
    ...at('10:10'),
    ...{ title: 'Garden house, 4 Mill Lane', kind: 'permit', reason: 'Misread' },
  },
  CaseAccessLevelSet: { ...at('10:20'), accessLevel: 'confidential', reason: 'Health is in it' },
  ResultSet: { ...at('14:00'), result: 'granted' },
  PartyAdded: {
    ...at('09:10'),
    ...{ authorityId, role: 'initiator', represents: 'p-2' },
    party: { partyId: 'p-1', name: 'Jane Roe', email: 'jane@example.org', kind: 'person' },
  },
  PartyEnded: { ...at('13:00'), partyId: 'p-1', reason: 'The house was sold' },
  CaseLinked: { ...at('09:20'), otherCaseId, kind: 'follows' },
  CaseUnlinked: { ...at('09:30'), otherCaseId, kind: 'follows', reason: 'Another house' },
  EntryAllocated: {
    ...at('09:40'),
    ...{ authorityId, caseUnitId: permits.unitId, documentId, entry: 1, movedFrom: otherCaseId },
  },
  EntryVoided: { ...at('09:41'), documentId, entry: 1, reason: 'It lies in another case' },
  EntryMovedOut: { ...at('09:50'), documentId, entry: 1, toCaseId: otherCaseId },
  CaseClosed: {
    ...at('15:00'),
    result: 'granted',
    retention: {
      ...{ classId: 'riverside.2026.03-8', action: 'destroy', years: 5 },
      from: '2027-01-01',
    },
  },
  CaseReopened: {
    ...at('16:00'),
    ...{ authorityId, accessLevel, ...permits, officerId: 'riverside.bob', reason },
    because: { documentId },
  },
  CaseCancelled: { ...at('09:05'), reason: 'Opened twice' },
  ...caseClockSamples,
  CaseMergeBegun: { ...at('12:00'), authorityId, intoCaseId: otherCaseId, reason: 'One matter' },
  PartyJoined: {
    ...at('12:00'),
    ...{ authorityId, fromCaseId: otherCaseId, heldBy: otherCaseId },
    ...{ partyId: 'p-1', role: 'interested', represents: 'p-2' },
  },
  CaseMerged: { ...at('12:01'), intoCaseId: otherCaseId },
  CaseMergeAbandoned: {
    ...at('12:01'),
    ...{ intoCaseId: otherCaseId, reason: 'The other case is closed' },
  },
};

const planId = 'riverside.2026';
const on = (time: string) => ({ planId, at: `2026-01-05T${time}:00.000Z` });
const planClass = {
  ...{ classId: 'riverside.2026.03-8', index: '03-8', title: 'Building permits', ...permits },
  retention: { action: 'destroy', years: 5 },
} as const;

/** One valid example of the data of every event of a file plan. */
export const filePlanSamples: Samples<FilePlanEvent> = {
  FilePlanOpened: { ...on('08:00'), authorityId, year: 2026 },
  ClassSet: { ...on('08:00'), authorityId, ...planClass },
  ClassClosed: {
    ...on('09:00'),
    ...{ classId: planClass.classId, index: planClass.index, reason: 'Taken over by the region' },
  },
  FilePlanPublished: {
    ...on('08:30'),
    ...{ authorityId, version: 1, validFrom: '2026-01-01', classes: [planClass] },
  },
};
