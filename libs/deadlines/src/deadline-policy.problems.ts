import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/deadline-policy.errors.js';

const policyId = 'riverside.appeal';
const calendarId = 'riverside.office';
const day = '2026-05-01';

/** What an API answers to the errors of policies. */
export const policyProblems = {
  'malformed-deadline-policy-id': {
    status: 400,
    title: 'The id of the policy is malformed',
    example: new errors.MalformedDeadlinePolicyId('Appeal'),
  },
  'deadline-policy-not-found': {
    status: 404,
    title: 'No such deadline policy',
    example: new errors.DeadlinePolicyNotFound(policyId),
  },
  'deadline-policy-version-not-found': {
    status: 404,
    title: 'No such version of the policy',
    example: new errors.DeadlinePolicyVersionNotFound(policyId, 4, 3),
  },
  'deadline-policy-version-taken': {
    status: 409,
    title: 'The version is published already',
    example: new errors.DeadlinePolicyVersionTaken(policyId, 3, 4),
  },
  'deadline-policy-version-out-of-order': {
    status: 409,
    title: 'Not the next version',
    example: new errors.DeadlinePolicyVersionOutOfOrder(policyId, 6, 4),
  },
  'deadline-policy-was-retired': {
    status: 409,
    title: 'The policy was retired',
    example: new errors.DeadlinePolicyWasRetired(policyId),
  },
  'policy-calendar-not-known': {
    status: 409,
    title: 'The policy names no published calendar',
    example: new errors.PolicyCalendarNotKnown('riverside.works', [calendarId]),
  },
  'deadline-policy-not-usable': {
    status: 409,
    title: 'The policy contradicts itself',
    example: new errors.DeadlinePolicyNotUsable('cap', 'Give a cap that is longer than the term.'),
  },
  'valid-from-too-early': {
    status: 409,
    title: 'The version is valid too early',
    example: new errors.ValidFromTooEarly(policyId, '2026-01-01', day),
  },
  'deadline-policy-not-valid-yet': {
    status: 409,
    title: 'The policy is not valid yet',
    example: new errors.DeadlinePolicyNotValidYet(policyId, '2026-04-30', day),
  },
} satisfies ProblemTypes<typeof errors>;
