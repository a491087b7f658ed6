import { nearestOf } from './rungs.js';
import { urgencyOf, type Present } from './document.state.js';
import { TaskNotFound } from './task.errors.js';
import { openTasks, type Task, type TaskExecutor } from './task.state.js';
import type { OfTask, OpensWork } from './task.terms.js';

/** Throws TaskNotFound. */
export const taskOf = (document: Present, taskId: string): Task => {
  const task = document.tasks.find((each) => each.taskId === taskId);
  if (task) return task;
  const open = openTasks(document).map((each) => each.taskId);
  throw new TaskNotFound(document.documentId, taskId, open);
};

export const workFacts = (document: Present): OpensWork => {
  const { authorityId, accessLevel, openedAt } = document;
  const nearestDue = nearestOf(document.clocks);
  const term = nearestDue === undefined ? {} : { nearestDue };
  return { authorityId, accessLevel, openedAt, ...urgencyOf(document), ...term };
};

export const taskFacts = ({ taskId, what, dueAt }: Task): OfTask => ({
  taskId,
  what,
  ...(dueAt !== undefined && { dueAt }),
});

export const withTask = (
  document: Present,
  taskId: string,
  change: (task: Task) => Task,
): Present => ({
  ...document,
  tasks: document.tasks.map((task) => (task.taskId === taskId ? change(task) : task)),
});

export const inState = (
  task: Task,
  executorIds: readonly string[],
  state: TaskExecutor['state'],
): Task => ({
  ...task,
  executors: task.executors.map((one) =>
    executorIds.includes(one.executorId) ? { ...one, state } : one,
  ),
});

export const withExecutors = (
  document: Present,
  { taskId, executorIds }: { readonly taskId: string; readonly executorIds: readonly string[] },
  change: (executor: TaskExecutor) => TaskExecutor,
): Present =>
  withTask(document, taskId, (task) => ({
    ...task,
    executors: task.executors.map((one) =>
      executorIds.includes(one.executorId) ? change(one) : one,
    ),
  }));

/** Those units may read the document from now on. */
export const admitted = (document: Present, unitIds: readonly string[]): Present => ({
  ...document,
  involvedUnits: [...new Set([...document.involvedUnits, ...unitIds])],
});
