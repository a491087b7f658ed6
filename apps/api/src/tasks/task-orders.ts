import type { TaskOrder } from '@chancery/documents';
import type { Requester } from '@chancery/http';
import type { PlaceBody } from '../documents/handling.bodies.js';
import type { TaskBody } from './task.bodies.js';

type Executors = TaskOrder['executors'];

/** What a caller orders, each task and executor with an id that a repeated request gives again. */
export const taskOrders = (tasks: readonly TaskBody[], caller: Requester): readonly TaskOrder[] =>
  tasks.map((body, index) => taskOrder(body, caller, `task.${index}`));

export const taskOrder = (
  { what, executors, join = 'lead', atLeast, ...body }: TaskBody,
  caller: Requester,
  label: string,
): TaskOrder => {
  const { dueDate, controlPlace, isOnControl = controlPlace !== undefined } = body;
  return {
    ...{ taskId: caller.newId(label), what, join, isOnControl },
    executors: executorsOf(executors, caller, label),
    movesCustody: body.movesCustody ?? false,
    ...(atLeast !== undefined && { atLeast }),
    ...(dueDate !== undefined && { dueDate }),
    ...(controlPlace && { controlPlace }),
  };
};

export const executorsOf = (
  places: readonly PlaceBody[],
  caller: Requester,
  label: string,
): Executors =>
  places.map((place, index) => ({ executorId: caller.newId(`${label}.executor.${index}`), place }));
