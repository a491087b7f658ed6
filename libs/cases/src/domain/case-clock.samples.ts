import type { CaseClockEvent } from './case-clock.events.js';

type ClockSamples = {
  readonly [Type in CaseClockEvent['type']]: Extract<CaseClockEvent, { type: Type }>['data'];
};

const caseId = '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17';
const otherCaseId = '5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e';
const at = (time: string) => ({ caseId, at: `2026-03-02T${time}:00.000Z` });
const clockId = 'c-1';
const dueDate = '2026-04-27';
const dueAt = '2026-04-27T21:00:00.000Z';
const begun = { startedAt: '2026-03-02T09:00:00.000Z', pauses: [], extensions: [] };
const term = {
  ...{ ...begun, lastAt: begun.startedAt, version: 1 },
  dates: {
    ...{ rawDate: dueDate, dueDate, dueAt, isProvisional: false, daysOff: [] },
    steps: [
      { rule: 'start', date: '2026-03-02' },
      { rule: 'count', amount: 8, unit: 'week', date: dueDate, basis: 'Act on permits art. 7' },
    ],
  },
} as const;
const ladder = [{ rung: 'remind', fireAt: '2026-04-22T06:00:00.000Z', to: ['executor'] }];
const counted = { clockId, dueDate, clock: term, ladder, nearestDue: dueAt };

/** One valid example of the data of every event of a term of a case. */
export const caseClockSamples: ClockSamples = {
  CaseClockStarted: {
    ...at('09:05'),
    ...{ ...counted, role: 'statutory', policyId: 'riverside.permit', policyVersion: 1 },
    ...{ calendarId: 'riverside.working-days', calendarVersion: 1, origin: otherCaseId },
    ...{ startedAt: term.startedAt, reached: [] },
  },
  CaseClockSuspended: {
    ...at('09:30'),
    ...{ clockId, ground: 'completion-asked', reason: 'The ground plan is missing' },
    clock: { ...begun, lastAt: '2026-03-02T09:30:00.000Z', version: 2 },
    ladder: [],
  },
  CaseClockResumed: {
    ...at('09:35'),
    ...counted,
    clock: { ...term, lastAt: '2026-03-02T09:35:00.000Z', version: 3 },
  },
  CaseClockExtended: {
    ...at('10:00'),
    ...{ ...counted, ground: 'needs-study', by: { amount: 1, unit: 'week' } },
    reason: 'An opinion of the region is awaited',
    clock: { ...term, lastAt: '2026-03-02T10:00:00.000Z', version: 4 },
  },
  CaseClockRecalculated: {
    ...at('10:15'),
    ...{ ...counted, because: 'calendar', calendarVersion: 2 },
    clock: { ...term, lastAt: '2026-03-02T10:15:00.000Z', version: 5 },
  },
  CaseClockStopped: { ...at('15:00'), clockId, isKept: true, because: 'case-closed' },
  CaseRungReached: {
    ...at('10:30'),
    ...{ clockId, version: 4, rung: 'missed', passedOver: ['remind'], lateBy: 1_800 },
    ...{ told: ['executor', 'head'], isOverdue: true },
    ...{ authorityId: 'riverside', unitId: 'riverside.permits', accessLevel: 'internal' },
    nearestDue: dueAt,
  },
};
