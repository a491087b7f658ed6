import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/decision.errors.js';

const matterId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const otherId = '0d5e7c1a-9b3f-4f6a-8c2d-1e4b6a7c9d30';

export const decisionProblems = {
  'decision-not-registered': {
    status: 409,
    title: 'The decision is not ready',
    example: new errors.DecisionNotRegistered(matterId, otherId, 'number'),
  },
  'reasons-missing': {
    status: 422,
    title: 'The decision gives no reasons',
    example: new errors.ReasonsMissing(matterId, 'refused'),
  },
  'hearing-not-offered': {
    status: 409,
    title: 'The party was not heard',
    example: new errors.HearingNotOffered(matterId),
  },
  'appeal-advice-missing': {
    status: 422,
    title: 'The decision does not say how to appeal',
    example: new errors.AppealAdviceMissing(matterId),
  },
  'overtaken-by-silence': {
    status: 409,
    title: 'Silence has decided already',
    example: new errors.OvertakenBySilence(matterId, '2026-04-10T22:00:00.000Z'),
  },
  'decision-not-found': {
    status: 404,
    title: 'No such decision',
    example: new errors.DecisionNotFound(matterId, otherId),
  },
  'appeal-not-possible': {
    status: 409,
    title: 'No appeal is possible',
    example: new errors.AppealNotPossible(matterId, otherId),
  },
  'withdrawal-not-possible': {
    status: 409,
    title: 'The matter cannot be withdrawn',
    example: new errors.WithdrawalNotPossible(matterId),
  },
} satisfies ProblemTypes<typeof errors>;
