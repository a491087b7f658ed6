import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/mandate.errors.js';

const mandateId = '3c1d2e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f';

/** What an API answers to errors about mandates. */
export const mandatesProblems = {
  'mandate-not-found': {
    status: 404,
    title: 'No such mandate',
    example: new errors.MandateNotFound(mandateId),
  },
  'mandate-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.MandateOrderNotPermitted('VerifyMandate', ['registrar']),
  },
  'mandate-assurance-too-low': {
    status: 403,
    title: 'Giving a mandate takes a surer login',
    example: new errors.MandateAssuranceTooLow('substantial'),
  },
  'mandate-to-oneself': {
    status: 409,
    title: 'Nobody needs a mandate of their own',
    example: new errors.MandateToOneself(),
  },
  'power-not-delegable': {
    status: 403,
    title: 'This cannot be given on',
    example: new errors.PowerNotDelegable('parental'),
  },
  'validity-too-long': {
    status: 422,
    title: 'A mandate ends after it begins, and not too late',
    example: new errors.ValidityTooLong(5),
  },
  'evidence-missing': {
    status: 422,
    title: 'The document that shows the mandate is missing',
    example: new errors.EvidenceMissing(),
  },
  'mandate-not-pending': {
    status: 409,
    title: 'The mandate does not wait to be verified',
    example: new errors.MandateNotPending('valid'),
  },
  'mandate-not-open': {
    status: 409,
    title: 'The mandate is not open',
    example: new errors.MandateNotOpen('ended'),
  },
  'mandate-code-wrong': {
    status: 403,
    title: 'The code does not belong to an open mandate',
    example: new errors.MandateCodeWrong(),
  },
  'not-your-mandate': {
    status: 403,
    title: 'The caller may not act for this party',
    example: new errors.NotYourMandate('4f9c2d1e-6b5a-4c3d-9e8f-7a6b5c4d3e2f'),
  },
  'mandate-out-of-scope': {
    status: 403,
    title: 'The mandate does not include this',
    example: new errors.MandateOutOfScope('withdraw', ['follow', 'answer']),
  },
} satisfies ProblemTypes<typeof errors>;
