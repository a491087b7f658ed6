import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/request.errors.js';

const matterId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const otherId = '0d5e7c1a-9b3f-4f6a-8c2d-1e4b6a7c9d30';

export const requestProblems = {
  'until-too-short': {
    status: 422,
    title: 'The party has too little time',
    example: new errors.UntilTooShort(
      matterId,
      '2026-03-03T22:00:00.000Z',
      '2026-03-05T10:00:00.000Z',
    ),
  },
  'already-decided': {
    status: 409,
    title: 'The matter was decided',
    example: new errors.AlreadyDecided(matterId),
  },
  'ground-not-in-policy': {
    status: 422,
    title: 'No policy has this ground',
    example: new errors.GroundNotInPolicy(matterId, 'information-awaited', ['party-asked']),
  },
  'suspension-cap-reached': {
    status: 409,
    title: 'The term may not stand as long',
    example: new errors.SuspensionCapReached(matterId, 'information-awaited', {
      asked: 30,
      left: 10,
      limit: 60,
    }),
  },
  'request-not-open': {
    status: 409,
    title: 'The request is not open',
    example: new errors.RequestNotOpen(matterId, otherId, 'lapsed'),
  },
  'answer-empty': {
    status: 422,
    title: 'The answer is empty',
    example: new errors.AnswerEmpty(matterId, otherId),
  },
  'hearing-already-offered': {
    status: 409,
    title: 'A hearing is open already',
    example: new errors.HearingAlreadyOffered(matterId, otherId),
  },
  'hearing-not-open': {
    status: 409,
    title: 'The hearing is not open',
    example: new errors.HearingNotOpen(matterId, otherId, 'lapsed'),
  },
} satisfies ProblemTypes<typeof errors>;
