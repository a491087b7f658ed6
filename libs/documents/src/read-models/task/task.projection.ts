import { rowsOf } from '@chancery/kernel';
import type { Projection, RowChange } from '@chancery/kernel';
import type { ClockExtended } from '../../domain/clock.events.js';
import type { Place } from '../../domain/document.terms.js';
import type { ExecutorsChanged, TaskEvent, TaskSet } from '../../domain/task.events.js';
import type { OpensWork, OrderedTask } from '../../domain/task.terms.js';
import { taskTable, type TaskRow } from './task.row.js';

const tasks = rowsOf(taskTable);

interface OfTask {
  readonly documentId: string;
  readonly taskId: string;
  readonly at: string;
}

const changed = (
  { documentId, taskId, at }: OfTask,
  set: Partial<TaskRow> = {},
): readonly RowChange[] => [tasks.update({ documentId, taskId }, { ...set, changedAt: at })];

const ledBy = (place: Place | undefined): Partial<TaskRow> => ({
  unitId: place?.unitId ?? null,
  officerId: place?.officerId ?? null,
});

const watchedBy = (place: Place | undefined): Partial<TaskRow> => ({
  isOnControl: place !== undefined,
  controlUnitId: place?.unitId ?? null,
  controlOfficerId: place?.officerId ?? null,
});

type Ordered = OpensWork &
  Pick<TaskSet['data'], 'documentId' | 'at' | 'author' | 'resolutionId' | 'parentTaskId'>;

const ordered = (
  { documentId, at, authorityId, author, resolutionId, parentTaskId }: Ordered,
  { taskId, what, executors, dueDate, dueAt, isOnControl, controlPlace }: OrderedTask,
): RowChange =>
  tasks.upsert(
    { documentId, taskId },
    {
      ...{ authorityId, state: 'open', what, setAt: at, changedAt: at },
      ...ledBy(executors[0]?.place),
      ...{ authorUnitId: author.unitId, authorOfficerId: author.officerId ?? null },
      ...{ resolutionId: resolutionId ?? null, parentTaskId: parentTaskId ?? null },
      ...{ dueDate: dueDate ?? null, dueAt: dueAt ?? null, extensionAsked: null },
      ...watchedBy(isOnControl ? controlPlace : undefined),
    },
  );

/** The lead works on it where they were asked, or with the officer who has taken it on. */
const leadAfter = ({ executors, leadId }: ExecutorsChanged['data']): Partial<TaskRow> => {
  const lead = executors.find(({ executorId }) => executorId === leadId);
  const officerId = lead?.officerId ?? lead?.place.officerId;
  return ledBy(
    lead && { unitId: lead.place.unitId, ...(officerId !== undefined && { officerId }) },
  );
};

const takenBy = (
  data: OfTask & { readonly isLead: boolean },
  officerId: string | null,
): readonly RowChange[] => changed(data, data.isLead ? { officerId } : {});

/** Every task as it stands now: one row, with who leads it, who ordered it and who watches over it. */
export const taskProjection: Projection<TaskEvent | ClockExtended> = {
  name: 'task',
  version: 1,
  group: 'documents',
  tables: [taskTable],
  withheld: 'document',
  on: {
    ResolutionIssued: ({ data }) => data.tasks.map((task) => ordered(data, task)),
    TaskSet: ({ data }) => [ordered(data, data.task)],
    TaskCancelled: ({ data }) =>
      changed(data, { state: 'cancelled', extensionAsked: null, ...watchedBy(undefined) }),
    TaskClaimed: ({ data }) => takenBy(data, data.officerId),
    TaskReassigned: ({ data }) => takenBy(data, data.officerId),
    TaskReleased: ({ data }) => takenBy(data, null),
    ContributionGiven: ({ data }) => changed(data),
    TaskReported: ({ data }) => changed(data, { state: 'reported', extensionAsked: null }),
    TaskDeclined: ({ data }) =>
      changed(data, data.isLead ? { ...ledBy(undefined), extensionAsked: null } : {}),
    TaskAccepted: ({ data }) => changed(data, { state: 'accepted' }),
    TaskSentBack: ({ data }) => {
      const { dueDate, dueAt } = data;
      const term = dueDate === undefined || dueAt === undefined ? {} : { dueDate, dueAt };
      return changed(data, { state: 'open', ...term });
    },
    ExecutorExcused: ({ data }) => changed(data),
    ExecutorsChanged: ({ data }) => changed(data, leadAfter(data)),
    ExtensionAsked: ({ data }) => changed(data, { extensionAsked: data.date }),
    ExtensionRefused: ({ data }) => changed(data, { extensionAsked: null }),
    ClockExtended: ({ data }) =>
      data.taskId === undefined
        ? []
        : changed(
            { ...data, taskId: data.taskId },
            {
              dueDate: data.dueDate ?? null,
              dueAt: data.clock.dates?.dueAt ?? null,
              extensionAsked: null,
            },
          ),
    ControlBegun: ({ data }) => changed(data, watchedBy(data.place)),
    ControlEnded: ({ data }) => changed(data, watchedBy(undefined)),
  },
};
