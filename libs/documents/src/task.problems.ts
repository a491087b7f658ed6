import type { ProblemTypes } from '@chancery/kernel';
import * as series from './domain/series.errors.js';
import * as errors from './domain/task.errors.js';

const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const taskId = '0b7f4c1e-2a53-4d8e-9f60-1c2d3e4f5a61';
const executorId = '5d1e7a90-3b42-4c6f-8a17-9e0f1a2b3c62';
const resolutionId = '9c3b5e72-6d14-4f8a-b290-4a5b6c7d8e63';
const permits = { unitId: 'riverside.permits' };

/** What an API answers to the errors of resolutions and tasks. */
export const taskProblems = {
  'task-not-found': {
    status: 404,
    title: 'No such task',
    example: new errors.TaskNotFound(documentId, taskId, []),
  },
  'resolution-not-found': {
    status: 404,
    title: 'No such resolution',
    example: new errors.ResolutionNotFound(documentId, resolutionId, []),
  },
  'task-not-open': {
    status: 409,
    title: 'The task is not open',
    example: new errors.TaskNotOpen(documentId, taskId, 'reported'),
  },
  'task-not-reported': {
    status: 409,
    title: 'The task is not reported',
    example: new errors.TaskNotReported(documentId, taskId, 'open'),
  },
  'task-not-accepted': {
    status: 409,
    title: 'The task is not accepted',
    example: new errors.TaskNotAccepted(documentId, taskId, 'reported'),
  },
  'task-on-control': {
    status: 409,
    title: 'The task is on control already',
    example: new errors.TaskOnControl(documentId, taskId, permits),
  },
  'task-not-on-control': {
    status: 409,
    title: 'The task is not on control',
    example: new errors.TaskNotOnControl(documentId, taskId),
  },
  'not-an-executor': {
    status: 403,
    title: 'Asked of somebody else',
    example: new errors.NotAnExecutor(documentId, taskId, [executorId]),
  },
  'executor-not-subordinate': {
    status: 403,
    title: 'Not below you',
    example: new errors.ExecutorNotSubordinate(documentId, [permits]),
  },
  'executor-named-twice': {
    status: 409,
    title: 'An executor is named twice',
    example: new errors.ExecutorNamedTwice(documentId, taskId, permits),
  },
  'join-needs-more-executors': {
    status: 409,
    title: 'Too few co-executors',
    example: new errors.JoinNeedsMoreExecutors(documentId, taskId, 2, 1),
  },
  'task-needs-lead': {
    status: 409,
    title: 'The task needs a lead',
    example: new errors.TaskNeedsLead(documentId, taskId, [executorId]),
  },
  'too-many-tasks': {
    status: 409,
    title: 'Too many tasks or executors',
    example: new errors.TooManyTasks(documentId, 'open tasks of a document', 500),
  },
  'term-in-past': {
    status: 409,
    title: 'The day is over',
    example: new errors.TermInPast(documentId, '2026-03-02', '2026-03-04T09:00:00.000Z'),
  },
  'sub-task-after-parent': {
    status: 409,
    title: 'Due after the task above it',
    example: new errors.SubTaskAfterParent(documentId, '2026-05-15', '2026-05-12'),
  },
  'delegation-too-deep': {
    status: 409,
    title: 'Given on too often',
    example: new errors.DelegationTooDeep(documentId, taskId, 5),
  },
  'contributions-missing': {
    status: 409,
    title: 'Contributions are awaited',
    example: new errors.ContributionsMissing(documentId, taskId, [{ executorId, place: permits }]),
  },
  'sub-tasks-open': {
    status: 409,
    title: 'What was given on is not done',
    example: new errors.SubTasksOpen(documentId, taskId, [taskId]),
  },
  'decline-too-late': {
    status: 409,
    title: 'Too late to decline',
    example: new errors.DeclineTooLate(documentId, taskId, 'contributed'),
  },
  'extension-not-later': {
    status: 409,
    title: 'Not later than the term',
    example: new errors.ExtensionNotLater(documentId, taskId, '2026-05-12'),
  },
  'extension-not-asked': {
    status: 409,
    title: 'No extension is asked for',
    example: new errors.ExtensionNotAsked(documentId, taskId),
  },
  'task-without-term': {
    status: 409,
    title: 'The task has no term',
    example: new errors.TaskWithoutTerm(documentId, taskId),
  },
  'custody-moves-once': {
    status: 409,
    title: 'The document goes to one lead',
    example: new errors.CustodyMovesOnce(documentId, [taskId]),
  },
  'series-not-found': {
    status: 404,
    title: 'Nothing comes again under this id',
    example: new series.SeriesNotFound(documentId, taskId, []),
  },
  'impossible-rhythm': {
    status: 409,
    title: 'There are no such days',
    example: new series.ImpossibleRhythm(documentId, { amount: 1, unit: 'week', on: 31 }),
  },
} satisfies ProblemTypes<typeof errors & typeof series>;
