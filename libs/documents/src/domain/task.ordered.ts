import type { Evolutions } from '@chancery/kernel';
import type { Present } from './document.state.js';
import { admitted, withTask } from './task.change.js';
import type { OrderingEvent } from './task.events.js';
import { inSeries } from './series.js';
import type { Task } from './task.state.js';
import type { OrderedTask } from './task.terms.js';

export const orderingEvolutions: Evolutions<Present, OrderingEvent> = {
  ResolutionIssued: (document, { at, resolutionId, author, tasks }) => {
    const resolution = { resolutionId, author, isWithdrawn: false };
    const known = { ...document, resolutions: [...document.resolutions, resolution] };
    return tasks.reduce<Present>(
      (next, task) => withNewTask(next, task, { at, author, resolutionId }),
      known,
    );
  },
  TaskSet: (document, data) => inSeries(withNewTask(document, data.task, data), data),
  ResolutionWithdrawn: (document, { resolutionId }) => ({
    ...document,
    resolutions: document.resolutions.map((each) =>
      each.resolutionId === resolutionId ? { ...each, isWithdrawn: true } : each,
    ),
  }),
  TaskCancelled: (document, { taskId }) =>
    withTask(document, taskId, ({ extensionAsked: _, control: __, ...task }) => ({
      ...task,
      state: 'cancelled',
    })),
};

type Origin = Pick<Task, 'author' | 'resolutionId' | 'parentTaskId' | 'parentExecutorId'> & {
  readonly at: string;
};

const withNewTask = (document: Present, task: OrderedTask, origin: Origin): Present => {
  const { executors, controlPlace: place, isOnControl } = task;
  const units = [...executors.map((one) => one.place.unitId), ...(place ? [place.unitId] : [])];
  const by = origin.author.officerId ?? origin.author.unitId;
  return admitted(
    {
      ...document,
      tasks: [
        ...document.tasks,
        {
          ...taskFrom(task, origin),
          ...(isOnControl && place && { control: { place, by } }),
        },
      ],
    },
    units,
  );
};

const taskFrom = (order: OrderedTask, origin: Origin): Task => {
  const { taskId, what, executors, join, atLeast, dueDate, dueAt } = order;
  const { at: askedAt, author, resolutionId, parentTaskId, parentExecutorId } = origin;
  const leadId = executors[0]?.executorId;
  return {
    ...{ taskId, what, state: 'open', author, join },
    executors: executors.map(({ executorId, place }) => ({
      ...{ executorId, place, state: 'asked', askedAt },
    })),
    ...(leadId !== undefined && { leadId }),
    ...(atLeast !== undefined && { atLeast }),
    ...(dueDate !== undefined && dueAt !== undefined && { dueDate, dueAt, clockId: taskId }),
    ...(resolutionId !== undefined && { resolutionId }),
    ...(parentTaskId !== undefined && { parentTaskId }),
    ...(parentExecutorId !== undefined && { parentExecutorId }),
  };
};
