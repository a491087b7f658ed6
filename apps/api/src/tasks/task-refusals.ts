import type { ProblemCode } from '../shape/problems.js';

/** What orders of tasks can be refused with. */
export const orderRefusals = [
  ...(['executor-not-subordinate', 'executor-named-twice', 'join-needs-more-executors'] as const),
  ...(['task-needs-lead', 'too-many-tasks', 'term-in-past'] as const),
  ...(['addressee-not-available', 'addressee-not-cleared'] as const),
] as const satisfies readonly ProblemCode[];
