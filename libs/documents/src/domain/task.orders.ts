import { NotLookedUp, oversees, type Principal } from '@chancery/kernel';
import type { PlainDate } from '@chancery/deadlines/rules';
import type { Present } from './document.state.js';
import type { Standing } from './document.terms.js';
import { demandTaker } from './standing.js';
import type { Term } from './task.clocks.js';
import {
  CustodyMovesOnce,
  ExecutorNamedTwice,
  ExecutorNotSubordinate,
  JoinNeedsMoreExecutors,
  SubTaskAfterParent,
  TaskNeedsLead,
  TermInPast,
  TooManyTasks,
} from './task.errors.js';
import { openTasks, type Task } from './task.state.js';
import type { Executor, OrderedTask, TaskOrder } from './task.terms.js';

const limits = { tasks: 50, executors: 50, open: 500 };

/** A command with all that was looked up to judge the orders in it. */
export interface Ordering {
  readonly data: {
    readonly at: string;
    readonly standings?: readonly Standing[];
    readonly dayEnds?: Readonly<Record<PlainDate, string>>;
  };
  readonly by: Principal;
}

/** Throws TooManyTasks or CustodyMovesOnce. */
export const demandRoom = (document: Present, tasks: readonly TaskOrder[]): void => {
  const { documentId } = document;
  if (tasks.length > limits.tasks)
    throw new TooManyTasks(documentId, 'tasks in a resolution', limits.tasks);
  if (openTasks(document).length + tasks.length > limits.open)
    throw new TooManyTasks(documentId, 'open tasks of a document', limits.open);
  const moving = tasks.filter(({ movesCustody }) => movesCustody);
  if (moving.length > 1)
    throw new CustodyMovesOnce(
      documentId,
      moving.map(({ taskId }) => taskId),
    );
};

/** The order as it is recorded, with the end of its day. Below a parent it ends with it at the latest. */
export const ordered = (
  document: Present,
  order: TaskOrder,
  command: Ordering,
  parent?: Task,
): OrderedTask => {
  const { documentId } = document;
  demandExecutors(document, order.taskId, order.executors, command);
  demandReachable(document, order.executors, command);
  demandJoin(documentId, order, order.executors.length - 1);
  if (order.controlPlace) demandTaker(document, order.controlPlace, command);
  const term = order.dueDate === undefined ? undefined : termOn(documentId, order.dueDate, command);
  if (term && parent?.dueAt !== undefined && term.dueAt > parent.dueAt)
    throw new SubTaskAfterParent(documentId, term.dueDate, parent.dueDate ?? '');
  return { ...order, ...(term ?? inherited(parent)) };
};

const inherited = (parent: Task | undefined): Partial<Term> =>
  parent?.dueDate === undefined || parent.dueAt === undefined
    ? {}
    : { dueDate: parent.dueDate, dueAt: parent.dueAt };

/** A day that is not over yet. Throws TermInPast. */
export const termOn = (
  documentId: string,
  dueDate: PlainDate,
  { data: { at, dayEnds = {} } }: Ordering,
): Term => {
  const dueAt = dayEnds[dueDate];
  if (dueAt === undefined) throw new NotLookedUp(`The end of ${dueDate}`);
  if (dueAt <= at) throw new TermInPast(documentId, dueDate, at);
  return { dueDate, dueAt };
};

/** Throws TooManyTasks, TaskNeedsLead, ExecutorNamedTwice or ExecutorNotSubordinate. */
export const demandExecutors = (
  document: Present,
  taskId: string,
  executors: readonly Executor[],
  command: Ordering,
): void => {
  const { documentId } = document;
  if (executors.length === 0) throw new TaskNeedsLead(documentId, taskId, []);
  if (executors.length > limits.executors)
    throw new TooManyTasks(documentId, 'executors of a task', limits.executors);
  const places = executors.map(({ place }) => place);
  const seen = new Set<string>();
  for (const place of places) {
    const name = `${place.unitId} ${place.officerId ?? ''}`;
    if (seen.has(name)) throw new ExecutorNamedTwice(documentId, taskId, place);
    seen.add(name);
  }
  const others = places.filter(({ unitId }) => !oversees(command.by, unitId));
  if (others.length > 0) throw new ExecutorNotSubordinate(documentId, others);
};

/** Throws what `demandTaker` throws. */
export const demandReachable = (
  document: Present,
  executors: readonly Executor[],
  command: Ordering,
): void => {
  for (const { place } of executors) demandTaker(document, place, command);
};

/** Throws JoinNeedsMoreExecutors. */
export const demandJoin = (
  documentId: string,
  { taskId, join, atLeast = 1 }: Pick<TaskOrder, 'taskId' | 'join' | 'atLeast'>,
  coExecutors: number,
): void => {
  if (join === 'at-least' && coExecutors < atLeast)
    throw new JoinNeedsMoreExecutors(documentId, taskId, atLeast, coExecutors);
};
