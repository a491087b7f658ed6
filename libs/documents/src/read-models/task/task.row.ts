import type { PlainDate } from '@chancery/deadlines/rules';
import type { TableOf } from '@chancery/kernel';
import type { TaskState } from '../../domain/task.state.js';

/** A task as lists show it. Null means "not (yet)", or "nobody". */
export interface TaskRow {
  readonly documentId: string;
  readonly taskId: string;
  readonly authorityId: string;
  readonly state: TaskState;
  readonly what: string;
  /** Who leads it; no unit while its author has to name one. */
  readonly unitId: string | null;
  readonly officerId: string | null;
  /** Who ordered it, in the name of which unit. */
  readonly authorUnitId: string;
  readonly authorOfficerId: string | null;
  readonly resolutionId: string | null;
  readonly parentTaskId: string | null;
  readonly dueDate: PlainDate | null;
  /** The first instant that is too late. */
  readonly dueAt: string | null;
  readonly isOnControl: boolean;
  readonly controlUnitId: string | null;
  readonly controlOfficerId: string | null;
  /** More time is asked for. */
  readonly extensionAsked: PlainDate | null;
  readonly setAt: string;
  readonly changedAt: string;
}

/** Tasks without a term come last. */
export const taskTermOrLast = (of = ''): string => `coalesce(${of}due_at, 'infinity'::timestamptz)`;

const place = `(${taskTermOrLast()}), document_id, task_id`;

export const taskTable: TableOf<TaskRow> = {
  name: 'task',
  key: ['documentId', 'taskId'],
  columns: {
    documentId: 'text',
    taskId: 'text',
    authorityId: 'text',
    state: 'text',
    what: 'text',
    unitId: 'text',
    officerId: 'text',
    authorUnitId: 'text',
    authorOfficerId: 'text',
    resolutionId: 'text',
    parentTaskId: 'text',
    dueDate: 'text',
    dueAt: 'timestamptz',
    isOnControl: 'boolean',
    controlUnitId: 'text',
    controlOfficerId: 'text',
    extensionAsked: 'text',
    setAt: 'timestamptz',
    changedAt: 'timestamptz',
  },
  indexes: [
    `(authority_id, state, ${place})`,
    `(unit_id, state, ${place})`,
    `(author_officer_id, state, ${place})`,
    `(authority_id, ${place}) WHERE is_on_control`,
    '(document_id) WHERE is_on_control',
  ],
};
