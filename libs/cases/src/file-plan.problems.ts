import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/file-plan.errors.js';

const planId = 'riverside.2026';

/** What an API answers to the errors of file plans. */
export const filePlanProblems = {
  'file-plan-not-found': {
    status: 404,
    title: 'No such file plan',
    example: new errors.FilePlanNotFound(planId),
  },
  'file-plan-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.FilePlanOrderNotPermitted('PublishFilePlan', ['administrator']),
  },
  'malformed-file-plan-id': {
    status: 400,
    title: 'The id of the file plan is malformed',
    example: new errors.MalformedFilePlanId('riverside'),
  },
  'malformed-class-index': {
    status: 400,
    title: 'The index of the class is malformed',
    example: new errors.MalformedClassIndex('03.8'),
  },
  'retention-not-usable': {
    status: 409,
    title: 'The rule of retention cannot be used',
    example: new errors.RetentionNotUsable('03-8'),
  },
  'class-not-found': {
    status: 404,
    title: 'No such class',
    example: new errors.ClassNotFound(planId, '03-8'),
  },
  'class-was-closed': {
    status: 409,
    title: 'The class was closed',
    example: new errors.ClassWasClosed(planId, '03-8'),
  },
  'plan-valid-too-early': {
    status: 409,
    title: 'Versions of a plan follow each other',
    example: new errors.PlanValidTooEarly(planId, '2026-01-01'),
  },
} satisfies ProblemTypes<typeof errors>;
