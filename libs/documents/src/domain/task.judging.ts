import { actsAs, type Decisions, type Evolutions } from '@chancery/kernel';
import type { ClockStarted } from './clock.events.js';
import type { Present } from './document.state.js';
import { withoutWorkOf, type EndedTask } from './task.cancelling.js';
import { admitted, inState, taskFacts, taskOf, withTask, workFacts } from './task.change.js';
import { startedClock, termOf } from './task.clocks.js';
import type {
  AcceptTask,
  ChangeExecutors,
  ExcuseExecutor,
  JudgingCommand,
  SendBackTask,
} from './task.commands.js';
import { demandAuthor, demandOpen, demandReported } from './task.demands.js';
import { NotAnExecutor, TaskNeedsLead } from './task.errors.js';
import type { JudgingEvent } from './task.events.js';
import { demandExecutors, demandJoin, demandReachable, termOn } from './task.orders.js';
import {
  contributorsOf,
  executorOf,
  leadOf,
  stillAsked,
  whoDeclined,
  type Task,
  type TaskExecutor,
} from './task.state.js';

type Judged = JudgingEvent | EndedTask | ClockStarted;

/** What the author makes of reports, and of those who were asked. */
export const judgingDecisions: Decisions<Present, JudgingCommand, Judged> = {
  AcceptTask: (document, command) => accepted(document, command),
  SendBackTask: (document, command) => sentBack(document, command),
  ChangeExecutors: (document, command) => changed(document, command),
  ExcuseExecutor: (document, command) => excused(document, command),
};

const accepted = (document: Present, { data, by, action }: AcceptTask): readonly Judged[] => {
  const task = taskOf(document, data.taskId);
  demandAuthor(document, task, { by, action });
  demandReported(document, task);
  const control = task.control ? { control: task.control.place } : {};
  const own = task.reportedBy === actsAs(by) ? ({ isOwn: true } as const) : {};
  const declined = task.executors.filter(({ state }) => state === 'declined');
  const of = { ...workFacts(document), ...taskFacts(task), ...control, ...own };
  const executorIds = idsOf(declined);
  return [{ type: 'TaskAccepted', data: { ...data, ...of, executorIds } }];
};

/** The lead has it again; a new clock runs to the date that it had, or to a new one. */
const sentBack = (document: Present, command: SendBackTask): readonly Judged[] => {
  const { documentId, at, taskId, reason, clockId, dueDate } = command.data;
  const { by, action } = command;
  const task = taskOf(document, taskId);
  demandAuthor(document, task, { by, action });
  demandReported(document, task);
  const lead = leadOf(task);
  if (!lead) return [];
  const term = dueDate === undefined ? termOf(task) : termOn(documentId, dueDate, command);
  const again = { ...task, ...term };
  return [
    {
      type: 'TaskSentBack',
      data: {
        ...{ documentId, at, reason, ...workFacts(document), ...taskFacts(again) },
        ...(term && { dueDate: term.dueDate, clockId }),
        answerPlace: lead.place,
        lead: executorOf(lead),
        asked: stillAsked(task).map(executorOf),
        ...whoDeclined(task),
      },
    },
    ...startedClock(document, again, { clockId, at }),
  ];
};

/** Who had declined is out with the change, and so is what the removed gave on. What was contributed stays. */
const changed = (document: Present, command: ChangeExecutors): readonly Judged[] => {
  const { documentId, at, taskId, add, remove } = command.data;
  const { by, action } = command;
  const task = taskOf(document, taskId);
  demandAuthor(document, task, { by, action });
  demandOpen(document, task);
  demandNamed(document, task, remove);
  const removed = task.executors.filter(
    ({ executorId, state }) => remove.includes(executorId) || state === 'declined',
  );
  const left = task.executors.filter((one) => !removed.includes(one));
  const after = withAdded({ ...task, executors: left }, add, at);
  const stays = left.some(({ executorId }) => executorId === task.leadId);
  const { leadId = stays ? task.leadId : add[0]?.executorId } = command.data;
  const lead = after.executors.find(({ executorId }) => executorId === leadId);
  if (lead?.state !== 'asked')
    throw new TaskNeedsLead(documentId, taskId, idsOf(stillThere(after)));
  demandExecutors(document, taskId, after.executors, command);
  demandReachable(document, add, command);
  const led = { ...after, leadId: lead.executorId };
  demandJoin(documentId, task, contributorsOf(led).length);
  const gone = idsOf(removed);
  return [
    {
      type: 'ExecutorsChanged',
      data: {
        ...{ documentId, at, ...workFacts(document), ...taskFacts(task) },
        ...{ executors: after.executors.map(executorOf), added: idsOf(add), removed: gone },
        leadId: led.leadId,
        ...(task.leadId !== undefined && { fromLeadId: task.leadId }),
      },
    },
    ...withoutWorkOf(document, task, gone, { at, reason: 'The executors were changed' }),
  ];
};

const idsOf = (executors: readonly { readonly executorId: string }[]): readonly string[] =>
  executors.map(({ executorId }) => executorId);

const stillThere = ({ executors }: Task): readonly TaskExecutor[] =>
  executors.filter(({ state }) => state === 'asked');

const withAdded = (
  task: Task,
  add: readonly Pick<TaskExecutor, 'executorId' | 'place'>[],
  askedAt: string,
): Task => ({
  ...task,
  executors: [
    ...task.executors,
    ...add.map(
      ({ executorId, place }) => ({ executorId, place, state: 'asked', askedAt }) as const,
    ),
  ],
});

/** Throws NotAnExecutor. */
const demandNamed = (
  { documentId }: Present,
  { taskId, executors }: Task,
  executorIds: readonly string[],
): void => {
  const known = idsOf(executors);
  if (executorIds.some((id) => !known.includes(id)))
    throw new NotAnExecutor(documentId, taskId, known);
};

const excused = (document: Present, { data, by, action }: ExcuseExecutor): readonly Judged[] => {
  const { documentId, at, taskId, executorId, reason } = data;
  const task = taskOf(document, taskId);
  demandAuthor(document, task, { by, action });
  demandOpen(document, task);
  demandNamed(document, task, [executorId]);
  if (executorId === task.leadId)
    throw new TaskNeedsLead(documentId, taskId, idsOf(stillThere(task)));
  const executor = task.executors.find((one) => one.executorId === executorId);
  if (executor?.state === 'excused' || executor?.state === 'contributed') return [];
  demandJoin(documentId, task, contributorsOf(inState(task, [executorId], 'excused')).length);
  return [
    { type: 'ExecutorExcused', data },
    ...withoutWorkOf(document, task, [executorId], { at, reason }),
  ];
};

export const judgingEvolutions: Evolutions<Present, JudgingEvent> = {
  TaskAccepted: (document, { taskId }) =>
    withTask(document, taskId, (task) => ({ ...task, state: 'accepted' })),
  TaskSentBack: (document, { taskId, dueAt, dueDate, clockId }) =>
    withTask(document, taskId, ({ reportedBy: _, ...task }) => ({
      ...task,
      state: 'open',
      ...(dueAt !== undefined && dueDate !== undefined && { dueAt, dueDate }),
      ...(clockId !== undefined && { clockId }),
    })),
  ExecutorExcused: (document, { taskId, executorId }) =>
    withTask(document, taskId, (task) => inState(task, [executorId], 'excused')),
  ExecutorsChanged: (document, { at, taskId, executors, added, removed, leadId }) =>
    admitted(
      withTask(document, taskId, (task) => {
        const left = task.executors.filter(({ executorId }) => !removed.includes(executorId));
        const add = executors.filter(({ executorId }) => added.includes(executorId));
        return { ...withAdded({ ...task, executors: left }, add, at), leadId };
      }),
      executors.map(({ place }) => place.unitId),
    ),
};
