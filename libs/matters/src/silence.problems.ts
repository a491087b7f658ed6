import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/silence.errors.js';

const matterId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';

export const silenceProblems = {
  'clock-stands': {
    status: 409,
    title: 'The term stands',
    example: new errors.ClockStands(matterId, 'term'),
  },
  'not-yet-due': {
    status: 409,
    title: 'The term has not ended',
    example: new errors.NotYetDue(matterId, 'term', '2026-04-01T22:00:00.000Z'),
  },
  'revocation-too-late': {
    status: 409,
    title: 'The approval cannot be revoked',
    example: new errors.RevocationTooLate(matterId, '2026-03-03T22:00:00.000Z'),
  },
  'basis-missing': {
    status: 422,
    title: 'The law is not named',
    example: new errors.BasisMissing(matterId),
  },
  'asked-lately': {
    status: 409,
    title: 'You asked a short time ago',
    example: new errors.AskedLately(matterId, '2026-04-01T10:00:00.000Z'),
  },
} satisfies ProblemTypes<typeof errors>;
