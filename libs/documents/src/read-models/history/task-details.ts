import type { DocumentEvent } from '../../domain/document.events.js';

/** What events of tasks say in a history. `what` is the instruction, of a resolution all of them. */
export interface TaskDetails {
  readonly resolutionId?: string;
  readonly taskId?: string;
  readonly executorId?: string;
  readonly what?: string;
}

type TaskData = TaskDetails & {
  readonly due?: string;
  readonly dueDate?: string;
  readonly note?: string;
  readonly result?: string;
  readonly remark?: string;
};

export const taskDetailsOf = (event: DocumentEvent): TaskData => {
  const { type, data } = event;
  if (type === 'ResolutionIssued')
    return { what: data.tasks.map(({ what }) => what).join('; '), ...ifDefined('note', data.text) };
  if (type === 'TaskSet') {
    const { taskId, what, dueDate } = data.task;
    return { taskId, what, ...ifDefined('dueDate', dueDate) };
  }
  if (type === 'ContributionGiven' || type === 'TaskReported') return { result: data.text };
  if (type === 'TaskAccepted' || type === 'ControlEnded') return ifDefined('remark', data.mark);
  if (type === 'ExtensionAsked') return { dueDate: data.date };
  return {};
};

const ifDefined = <Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Key in Name]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: string });
