import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/clock.errors.js';
import type { Dates } from './domain/dates.js';

const ground = 'awaiting-applicant';
const askedDate = '2026-06-30';
const at = '2026-04-29T08:00:00.000Z';
const dates: Dates = {
  rawDate: '2026-04-28',
  dueDate: '2026-04-28',
  dueAt: '2026-04-28T21:00:00.000Z',
  capDate: '2026-05-29',
  capAt: '2026-05-29T21:00:00.000Z',
  isProvisional: false,
  daysOff: [],
  steps: [],
};

/** What an API answers to the errors of clocks. */
export const clockProblems = {
  'suspension-ground-not-known': {
    status: 409,
    title: 'No such ground for a suspension',
    example: new errors.SuspensionGroundNotKnown('leave', [ground]),
  },
  'extension-ground-not-known': {
    status: 409,
    title: 'No such ground for an extension',
    example: new errors.ExtensionGroundNotKnown('leave', [ground]),
  },
  'clock-already-suspended': {
    status: 409,
    title: 'The clock is suspended already',
    example: new errors.ClockAlreadySuspended(ground, at),
  },
  'clock-not-running': {
    status: 409,
    title: 'The clock is suspended',
    example: new errors.ClockNotRunning([ground]),
  },
  'clock-not-suspended': {
    status: 409,
    title: 'No such suspension is open',
    example: new errors.ClockNotSuspended([], ground),
  },
  'extension-over-cap': {
    status: 409,
    title: 'The extension ends after the latest date',
    example: new errors.ExtensionOverCap(askedDate, dates),
  },
  'no-cap-to-reach': {
    status: 409,
    title: 'The policy states no latest date',
    example: new errors.NoCapToReach(dates),
  },
  'extension-too-late': {
    status: 409,
    title: 'The term had ended before it was extended',
    example: new errors.ExtensionTooLate(at, dates),
  },
  'extension-unit-not-usable': {
    status: 409,
    title: 'The term is not extended by this unit',
    example: new errors.ExtensionUnitNotUsable('hour', ['working-day']),
  },
  'operation-out-of-order': {
    status: 409,
    title: 'The operations are not in order of time',
    example: new errors.OperationOutOfOrder(at, '2026-04-30T08:00:00.000Z'),
  },
} satisfies ProblemTypes<typeof errors>;
