import type { ClockEvent } from './clock.events.js';

type Samples = {
  readonly [Type in ClockEvent['type']]: Extract<ClockEvent, { type: Type }>['data'];
};

const at = (time: string): { readonly documentId: string; readonly at: string } => ({
  documentId: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
  at: `2026-03-02T${time}:00.000Z`,
});
const clockId = 'c-1';
const dueDate = '2026-04-27';
const dueAt = '2026-04-27T21:00:00.000Z';
const stopped = { startedAt: '2026-03-02T07:55:00.000Z', pauses: [], extensions: [] };
const term = {
  ...{ ...stopped, lastAt: stopped.startedAt, version: 1 },
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

/** One valid example of the data of every event of a clock. */
export const clockSamples: Samples = {
  ClockStarted: {
    ...at('08:25'),
    ...{ ...counted, role: 'statutory', policyId: 'riverside.permit', policyVersion: 1 },
    ...{ calendarId: 'riverside.working-days', calendarVersion: 1 },
    startedAt: term.startedAt,
  },
  ClockSuspended: {
    ...at('09:30'),
    ...{ clockId, ground: 'completion-asked', reason: 'The ground plan is missing' },
    clock: { ...stopped, lastAt: '2026-03-02T09:30:00.000Z', version: 2 },
    ladder: [],
  },
  ClockResumed: {
    ...at('09:35'),
    ...counted,
    clock: { ...term, lastAt: '2026-03-02T09:35:00.000Z', version: 3 },
  },
  ClockExtended: {
    ...at('10:00'),
    ...{ ...counted, ground: 'needs-study', by: { amount: 1, unit: 'week' } },
    reason: 'An opinion of the region is awaited',
    clock: { ...term, lastAt: '2026-03-02T10:00:00.000Z', version: 4 },
  },
  ClockRecalculated: {
    ...{ ...at('14:45'), ...counted, because: 'receipt', calendarVersion: 1 },
    clock: { ...term, lastAt: '2026-03-02T14:45:00.000Z', version: 5 },
  },
  ClockStopped: { ...at('15:00'), clockId, isKept: true, because: 'settled' },
  RungReached: {
    ...at('10:30'),
    ...{ clockId, version: 4, rung: 'missed', passedOver: ['remind'], lateBy: 1_800 },
    ...{ told: ['executor', 'head'], isOverdue: true },
    ...{ authorityId: 'riverside', unitId: 'riverside.permits', accessLevel: 'internal' },
    nearestDue: '2026-04-27T21:00:00.000Z',
  },
};
