import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/insight.errors.js';

/** What an API answers to the errors of this context. */
export const insightsProblems = {
  'insight-not-permitted': {
    status: 403,
    title: 'For those who oversee it, and auditors',
    example: new errors.InsightNotPermitted('riverside.permits'),
  },
  'course-not-found': {
    status: 404,
    title: 'No such course',
    example: new errors.CourseNotFound('6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01'),
  },
  'insight-too-broad': {
    status: 422,
    title: 'Too much would have to be measured',
    example: new errors.InsightTooBroad(),
  },
  'range-reversed': {
    status: 400,
    title: 'The range ends before it begins',
    example: new errors.RangeReversed('2026-03-31', '2026-03-01'),
  },
} satisfies ProblemTypes<typeof errors>;
