import type { Clock, PlainDate } from '@chancery/deadlines/rules';
import { nearestOf } from './rungs.js';
import type { ClockExtended, ClockStarted, ClockStopped } from './clock.events.js';
import type { StopReason, TaskClock } from './clock.terms.js';
import type { Present } from './document.state.js';
import { stillAsked, whoDeclined, type Task } from './task.state.js';

/** A day that was set, taken as it is, and the first instant that is too late. */
export interface Term {
  readonly dueDate: PlainDate;
  readonly dueAt: string;
}

type Termed = Pick<Task, 'taskId'> & Partial<Term>;

export const termOf = ({ dueDate, dueAt }: Partial<Term>): Term | undefined =>
  dueDate === undefined || dueAt === undefined ? undefined : { dueDate, dueAt };

/** The clock of a task that has a term. */
export const startedClock = (
  document: Present,
  task: Termed,
  { clockId, at }: { readonly clockId: string; readonly at: string },
): readonly ClockStarted[] => {
  const term = termOf(task);
  if (!term) return [];
  const clock: Clock = {
    startedAt: at,
    pauses: [],
    extensions: [],
    lastAt: at,
    ...firstVersion(term),
  };
  const of = { documentId: document.documentId, at, clockId, role: 'task', startedAt: at } as const;
  return [{ type: 'ClockStarted', data: { ...of, taskId: task.taskId, ...said(document, clock) } }];
};

const firstVersion = (term: Term): Pick<Clock, 'version' | 'dates'> => ({
  version: 1,
  dates: datesOf(term),
});

const datesOf = ({ dueDate, dueAt }: Term): NonNullable<Clock['dates']> => ({
  ...{ rawDate: dueDate, dueDate, dueAt },
  ...{ isProvisional: false, daysOff: [], steps: [] },
});

type Said = Pick<ClockStarted['data'], 'clock' | 'ladder' | 'dueDate' | 'nearestDue'>;

const said = (document: Present, clock: Clock): Said => {
  const nearestDue = nearestOf(document.clocks);
  return {
    ...(clock.dates && { dueDate: clock.dates.dueDate }),
    clock,
    ladder: [],
    ...(nearestDue !== undefined && { nearestDue }),
  };
};

/** The clock of a task, while it runs. */
export const runningClock = ({ taskClocks }: Present, { clockId }: Task): TaskClock | undefined =>
  taskClocks.find((each) => each.clockId === clockId && !each.stopped);

export const stoppedClock = (
  document: Present,
  task: Task,
  { because, at }: { readonly because: StopReason; readonly at: string },
): readonly ClockStopped[] => {
  const clock = runningClock(document, task);
  if (!clock || task.dueAt === undefined) return [];
  const nearestDue = nearestOf(document.clocks);
  const { documentId } = document;
  const isKept = at < task.dueAt;
  return [
    {
      type: 'ClockStopped',
      data: {
        ...{ documentId, at, clockId: clock.clockId, taskId: task.taskId, because, isKept },
        ...(nearestDue !== undefined && { nearestDue }),
      },
    },
  ];
};

export const extendedClock = (
  document: Present,
  task: Task,
  { term, reason, at }: { readonly term: Term; readonly reason: string; readonly at: string },
): readonly ClockExtended[] => {
  const known = runningClock(document, task);
  if (!known) return [];
  const { documentId } = document;
  const { version } = known.clock;
  const clock = { ...known.clock, lastAt: at, version: version + 1, dates: datesOf(term) };
  const executorIds = stillAsked(task).map(({ executorId }) => executorId);
  const of = { documentId, at, clockId: known.clockId, taskId: task.taskId };
  const awaited = { executorIds, ...whoDeclined(task) };
  return [
    {
      type: 'ClockExtended',
      data: { ...of, ...awaited, ground: 'order', reason, ...said(document, clock) },
    },
  ];
};
