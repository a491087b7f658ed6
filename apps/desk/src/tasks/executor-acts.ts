import type { Act, Acts } from '../acts/act.js';
import { reason } from '../actions/spec.js';
import { client, dataOf } from '../api/client.js';
import type { Executor } from '../api/tasks.js';
import type { FieldSpec } from '../forms/field-spec.js';
import { orderFields, orderOf } from './orders.js';
import { asExecutor, at, executorIn, newTerm, type TaskPart } from './task-part.js';

const said: FieldSpec = { name: 'text', kind: 'text', label: 'desk.task.report' };
const isHeld = ({ officerId }: Executor): boolean => officerId !== undefined;

const delegate: Act<TaskPart> = {
  fields: (part, choices) => [...asExecutor(part, choices), ...orderFields],
  send: (part, values, key) =>
    dataOf(
      client.POST('/v1/documents/{documentId}/tasks/{taskId}/delegation', {
        ...at(part, key),
        body: { executorId: executorIn(values, part), tasks: [orderOf(values)] },
      }),
    ),
};

/** What those do who were asked. */
export const executorActs: Acts<TaskPart> = {
  'claim-task': {
    fields: (part, choices) => asExecutor(part, choices),
    send: (part, values, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/claim', {
          ...at(part, key),
          body: { executorId: executorIn(values, part) },
        }),
      ),
  },
  'report-task': {
    fields: [said],
    send: (part, { text = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/report', {
          ...at(part, key),
          body: { text },
        }),
      ),
  },
  contribute: {
    fields: (part, choices) => [...asExecutor(part, choices), said],
    send: (part, { text = '', ...values }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/contributions', {
          ...at(part, key),
          body: { executorId: executorIn(values, part), text },
        }),
      ),
  },
  'delegate-task': delegate,
  'ask-extension': {
    fields: [newTerm, reason],
    send: (part, { due = '', reason: why = '' }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/extension-request', {
          ...at(part, key),
          body: { dueDate: due, reason: why },
        }),
      ),
  },
  'decline-task': {
    fields: (part, choices) => [...asExecutor(part, choices), reason],
    send: (part, { reason: why = '', ...values }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/decline', {
          ...at(part, key),
          body: { executorId: executorIn(values, part), reason: why },
        }),
      ),
  },
  'release-task': {
    fields: (part, choices) => asExecutor(part, choices, isHeld),
    send: (part, values, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks/{taskId}/release', {
          ...at(part, key),
          body: { executorId: executorIn(values, part, isHeld) },
        }),
      ),
  },
};
