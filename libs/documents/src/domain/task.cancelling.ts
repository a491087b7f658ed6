import type { ClockStopped } from './clock.events.js';
import type { Present } from './document.state.js';
import { endedSeries } from './series.js';
import type { SeriesEnded } from './series.events.js';
import { stoppedClock } from './task.clocks.js';
import type { ControlEnded, TaskCancelled } from './task.events.js';
import {
  isDone,
  openTasks,
  stillAsked,
  subTasksOf,
  withSubTasks,
  type Task,
} from './task.state.js';
import type { TaskEnding } from './task.terms.js';

interface Why {
  readonly at: string;
  readonly reason: string;
  readonly because: TaskEnding;
}

export type EndedTask = TaskCancelled | ControlEnded | ClockStopped | SeriesEnded;

/** Cancels tasks with all below them. What was accepted stays so, and goes off control. */
export const cancelledTasks = (
  document: Present,
  tasks: readonly Task[],
  why: Why,
): readonly EndedTask[] => {
  const all = tasks.filter((task) => !isDone(task)).flatMap((task) => withSubTasks(document, task));
  return [...new Set(all)].flatMap((task) =>
    ended(document, task, tasks.includes(task) ? why : { ...why, because: 'parent-cancelled' }),
  );
};

/** What an executor gave on falls with them. */
export const withoutWorkOf = (
  document: Present,
  { taskId }: Task,
  executorIds: readonly string[],
  { at, reason }: Pick<Why, 'at' | 'reason'>,
): readonly EndedTask[] => {
  const given = executorIds.flatMap((id) => subTasksOf(document, taskId, id));
  return cancelledTasks(document, given, { at, reason, because: 'executor-gone' });
};

/** The document leaves the house or is not taken in: nobody works on it here. */
export const allCancelled = (document: Present, why: Why): readonly EndedTask[] => [
  ...openTasks(document).flatMap((task) => ended(document, task, why)),
  ...endedSeries(document, why),
];

const ended = (
  document: Present,
  task: Task,
  { at, reason, because }: Why,
): readonly EndedTask[] => {
  const { documentId } = document;
  const { taskId } = task;
  if (task.state === 'accepted')
    return [{ type: 'ControlEnded', data: { documentId, at, taskId, mark: reason } }];
  const declined = task.executors.filter(({ state }) => state === 'declined');
  const executorIds = [...stillAsked(task), ...declined].map(({ executorId }) => executorId);
  return [
    { type: 'TaskCancelled', data: { documentId, at, taskId, reason, because, executorIds } },
    ...stoppedClock(document, task, { because: 'task-cancelled', at }),
  ];
};
