import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/register.errors.js';

const registerId = 'riverside.in.2026';
const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';

/** What an API answers to the errors of this context. */
export const registersProblems = {
  'unusable-pattern': {
    status: 409,
    title: 'The numbering pattern cannot be used',
    example: new errors.UnusablePattern('{year}', 'it has no {seq}'),
  },
  'malformed-register-id': {
    status: 400,
    title: 'The id of the register is malformed',
    example: new errors.MalformedRegisterId('riverside.in'),
  },
  'register-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.RegisterOrderNotPermitted('OpenRegister', ['registrar', 'administrator']),
  },
  'years-reversed': {
    status: 400,
    title: 'The years are the wrong way round',
    example: new errors.YearsReversed(registerId, 2025),
  },
  'register-already-open': {
    status: 409,
    title: 'The register is open already',
    example: new errors.RegisterAlreadyOpen(registerId),
  },
  'register-too-early': {
    status: 409,
    title: 'The register is of a year to come',
    example: new errors.RegisterTooEarly('riverside.in.2030', 2027),
  },
  'register-not-found': {
    status: 404,
    title: 'No such register',
    example: new errors.RegisterNotFound(registerId),
  },
  'register-not-open': {
    status: 409,
    title: 'The register is closed',
    example: new errors.RegisterNotOpen(registerId),
  },
  'register-for-other-direction': {
    status: 409,
    title: 'The register is for another direction',
    example: new errors.RegisterForOtherDirection(registerId, 'incoming'),
  },
  'number-needs-class': {
    status: 409,
    title: 'Its numbers bear the index of a class',
    example: new errors.NumberNeedsClass('riverside.cases.2026'),
  },
  'no-such-number': {
    status: 404,
    title: 'The number was never given out',
    example: new errors.NoSuchNumber(registerId, 43),
  },
  'number-in-use': {
    status: 409,
    title: 'A document bears the number',
    example: new errors.NumberInUse(registerId, 42, documentId),
  },
  'number-was-voided': {
    status: 409,
    title: 'The number was voided',
    example: new errors.NumberWasVoided(registerId, documentId, 42),
  },
  'nothing-to-replace': {
    status: 409,
    title: 'No void number to replace',
    example: new errors.NothingToReplace(registerId, documentId, 41),
  },
} satisfies ProblemTypes<typeof errors>;
