import type { PlainDate } from '@chancery/deadlines/rules';
import type { Place } from './document.terms.js';
import type { Executor, JoinRule, WorkingExecutor } from './task.terms.js';

export const taskStates = ['open', 'reported', 'accepted', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

export const executorStates = ['asked', 'contributed', 'declined', 'excused'] as const;
export type ExecutorState = (typeof executorStates)[number];

/** An executor and how far they are. `officerId` has taken on what was given to a unit. */
export interface TaskExecutor extends Executor {
  readonly state: ExecutorState;
  readonly askedAt: string;
  readonly officerId?: string;
}

/** What rules need to know of a task. */
export interface Task {
  readonly taskId: string;
  readonly what: string;
  readonly state: TaskState;
  /** Who ordered it, and in the name of which unit. */
  readonly author: Place;
  readonly resolutionId?: string;
  readonly parentTaskId?: string;
  readonly parentExecutorId?: string;
  readonly executors: readonly TaskExecutor[];
  /** Absent while the task waits with its author for a new lead. */
  readonly leadId?: string;
  readonly join: JoinRule;
  readonly atLeast?: number;
  /** The term that runs, or ran last. */
  readonly clockId?: string;
  readonly dueDate?: PlainDate;
  readonly dueAt?: string;
  /** Who keeps an eye on it, and who asked them to, while it is on control. */
  readonly control?: { readonly place: Place; readonly by: string };
  /** The date up to which the lead asked for more time. */
  readonly extensionAsked?: PlainDate;
  readonly reportedBy?: string;
}

interface HasTasks {
  readonly tasks: readonly Task[];
}

/** A written order, to which tasks can be added as long as it stands. */
export interface Resolution {
  readonly resolutionId: string;
  readonly author: Place;
  readonly isWithdrawn: boolean;
}

/** Nobody has to do anything for it any more. */
export const isDone = ({ state, control }: Task): boolean =>
  state === 'cancelled' || (state === 'accepted' && control === undefined);

export const openTasks = ({ tasks }: HasTasks): readonly Task[] =>
  tasks.filter((task) => !isDone(task));

export const leadOf = ({ executors, leadId }: Task): TaskExecutor | undefined =>
  executors.find(({ executorId }) => executorId === leadId);

/** Those beside the lead who are asked for a contribution, or have given it. */
export const contributorsOf = ({ executors, leadId }: Task): readonly TaskExecutor[] =>
  executors.filter(
    ({ executorId, state }) =>
      executorId !== leadId && (state === 'asked' || state === 'contributed'),
  );

export const stillAsked = (task: Task): readonly TaskExecutor[] =>
  contributorsOf(task).filter(({ state }) => state === 'asked');

/** The executors who declined and whom the author has not answered; left out where there are none. */
export const whoDeclined = ({ executors }: Task): { readonly declined?: readonly string[] } => {
  const declined = executors.filter(({ state }) => state === 'declined');
  return declined.length === 0 ? {} : { declined: declined.map(({ executorId }) => executorId) };
};

/** May the lead report, as far as contributions go? */
export const isJoined = (task: Task): boolean => {
  const asked = stillAsked(task).length;
  if (task.join === 'all') return asked === 0;
  return task.join === 'lead' || contributorsOf(task).length - asked >= (task.atLeast ?? 1);
};

/** Tasks that an executor of the task set for others, and that are not done. */
export const subTasksOf = (
  document: HasTasks,
  taskId: string,
  executorId?: string,
): readonly Task[] =>
  openTasks(document).filter(
    ({ parentTaskId, parentExecutorId }) =>
      parentTaskId === taskId && (executorId === undefined || parentExecutorId === executorId),
  );

/** The task and all below it that are not done, parents first. */
export const withSubTasks = (document: HasTasks, task: Task): readonly Task[] => [
  task,
  ...subTasksOf(document, task.taskId).flatMap((sub) => withSubTasks(document, sub)),
];

/** How many tasks stand above this one. */
export const depthOf = (document: HasTasks, task: Task): number => {
  const parent = document.tasks.find(({ taskId }) => taskId === task.parentTaskId);
  return parent ? depthOf(document, parent) + 1 : 0;
};

/** An executor as it is recorded. */
export const executorOf = ({ executorId, place, officerId }: TaskExecutor): WorkingExecutor => ({
  executorId,
  place,
  ...(officerId !== undefined && { officerId }),
});
