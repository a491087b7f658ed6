import type { ClockExtended, ClockStarted, ClockStopped } from './clock.events.js';
import type { TaskClock } from './clock.terms.js';
import type { Present } from './document.state.js';

/** The terms of tasks, as events tell of them. */
export const withTaskClock = (
  document: Present,
  { clockId, clock, taskId }: Extract<ClockStarted['data'], { role: 'task' }>,
): Present => ({
  ...document,
  taskClocks: [...document.taskClocks, { clockId, taskId, clock }],
});

/** The term goes on, and the wish for it is fulfilled. */
export const withMoreTime = (
  document: Present,
  { taskId, clockId, clock }: ClockExtended['data'],
): Present => {
  const { dueDate, dueAt } = clock.dates ?? {};
  const known = withOne(document, clockId, { clock });
  if (dueDate === undefined || dueAt === undefined) return known;
  return {
    ...known,
    tasks: known.tasks.map(({ extensionAsked, ...task }) =>
      task.taskId === taskId
        ? { ...task, dueDate, dueAt }
        : { ...task, ...(extensionAsked !== undefined && { extensionAsked }) },
    ),
  };
};

export const withStoppedClock = (
  document: Present,
  { clockId, at, because, isKept }: ClockStopped['data'],
): Present => withOne(document, clockId, { stopped: { at, because, isKept } });

const withOne = (document: Present, clockId: string, change: Partial<TaskClock>): Present => ({
  ...document,
  taskClocks: document.taskClocks.map((each) =>
    each.clockId === clockId ? { ...each, ...change } : each,
  ),
});
