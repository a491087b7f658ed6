import type { Acts } from '../acts/act.js';
import { filled, placeOf, reason } from '../actions/spec.js';
import { client, dataOf } from '../api/client.js';
import type { Executor, Task } from '../api/tasks.js';
import { listOf } from '../forms/field-spec.js';
import { asExecutor, at, executorIn, mark, nameOf, newTerm, type TaskPart } from './task-part.js';

const isOther =
  (task: Task) =>
  ({ executorId }: Executor): boolean =>
    executorId !== task.leadId;

/** What its author makes of it, and who watches over it. */
export const authorActs: Acts<TaskPart> = {
  'accept-task': {
    fields: [mark],
    send: (part, { mark: words }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/acceptance', {
          ...at(part, key),
          body: filled('mark', words),
        }),
      ),
  },
  'send-back-task': {
    fields: [reason, { ...newTerm, isOptional: true }],
    send: (part, { reason: why = '', due }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/rework', {
          ...at(part, key),
          body: { reason: why, ...filled('dueDate', due) },
        }),
      ),
  },
  'extend-task': {
    fields: [newTerm, reason],
    initial: ({ task: { extensionAsked = '' } }) => ({ due: extensionAsked }),
    send: (part, { due = '', reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/extension', {
          ...at(part, key),
          body: { dueDate: due, reason: why },
        }),
      ),
  },
  'refuse-extension': {
    fields: [reason],
    send: (part, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/extension-refusal', {
          ...at(part, key),
          body: { reason: why },
        }),
      ),
  },
  'change-executors': {
    fields: ({ task }, choices) => [
      { name: 'add', kind: 'addressees', label: 'desk.task.join.add', isOptional: true },
      {
        ...{ name: 'remove', kind: 'picks', label: 'desk.task.join.remove', isOptional: true },
        choices: task.executors.map((one) => ({
          ...{ value: one.executorId, label: nameOf(one, choices) },
        })),
      },
    ],
    send: (part, { add, remove }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/executors', {
          ...at(part, key),
          body: { add: listOf(add).map(placeOf), remove: [...listOf(remove)] },
        }),
      ),
  },
  'excuse-executor': {
    fields: (part, choices) => [...asExecutor(part, choices, isOther(part.task)), reason],
    send: (part, { reason: why = '', ...values }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/excuse', {
          ...at(part, key),
          body: { executorId: executorIn(values, part, isOther(part.task)), reason: why },
        }),
      ),
  },
  'put-on-control': {
    fields: [{ name: 'place', kind: 'addressee', label: 'desk.task.controller' }],
    send: (part, { place }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/control', {
          ...at(part, key),
          body: placeOf(place),
        }),
      ),
  },
  'take-off-control': {
    fields: [mark],
    send: (part, { mark: words }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/control-end', {
          ...at(part, key),
          body: filled('mark', words),
        }),
      ),
  },
  'cancel-task': {
    fields: [reason],
    send: (part, { reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/cancellation', {
          ...at(part, key),
          body: { reason: why },
        }),
      ),
  },
};
