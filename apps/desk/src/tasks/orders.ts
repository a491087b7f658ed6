import { placeOf, filled, to, type ActionSpec } from '../actions/spec.js';
import { client, dataOf, type Schemas } from '../api/client.js';
import { listOf, type FieldSpec, type Values } from '../forms/field-spec.js';

type TaskBody = Schemas['TaskBody'];

/** What is ordered: what is to be done, by whom, until when, and who watches over it. */
export const orderFields: readonly FieldSpec[] = [
  { name: 'what', kind: 'text', label: 'desk.task.what' },
  {
    ...{ name: 'executors', kind: 'addressees', label: 'desk.task.executors' },
    ...{ hint: 'desk.task.executorsHint', isBelow: true },
  },
  {
    ...{ name: 'due', kind: 'term', label: 'desk.field.due', hint: 'desk.term.hint' },
    isOptional: true,
  },
  {
    name: 'join',
    kind: 'choice',
    label: 'desk.task.join',
    options: [
      ['lead', 'desk.task.join.lead'],
      ['all', 'desk.task.join.all'],
    ],
  },
  { name: 'control', kind: 'check', label: 'desk.task.control', isOptional: true },
];

export const orderOf = ({ what = '', executors, due, join, control }: Values): TaskBody => ({
  what: what.trim(),
  executors: listOf(executors).map(placeOf),
  ...filled('dueDate', due),
  ...(join === 'all' && { join }),
  ...(control && { isOnControl: true }),
});

/** What heads order on a document. */
export const orders: Readonly<Record<string, ActionSpec>> = {
  'issue-resolution': {
    fields: [
      { name: 'text', kind: 'text', label: 'desk.task.text', isOptional: true },
      ...orderFields,
      { name: 'movesCustody', kind: 'check', label: 'desk.task.movesCustody', isOptional: true },
    ],
    send: (document, { text, movesCustody, ...values }, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/resolutions', {
          ...to(document, key),
          body: {
            ...filled('text', text),
            tasks: [{ ...orderOf(values), ...(movesCustody && { movesCustody: true }) }],
          },
        }),
      ),
  },
  'set-task': {
    fields: orderFields,
    send: (document, values, key) =>
      dataOf(
        client.POST('/v1/documents/{documentId}/tasks', {
          ...to(document, key),
          body: orderOf(values),
        }),
      ),
  },
};
