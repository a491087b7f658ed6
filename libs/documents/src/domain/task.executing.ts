import { actsAs, type Decisions, type Evolutions } from '@chancery/kernel';
import type { Present } from './document.state.js';
import type { Place } from './document.terms.js';
import { withoutWorkOf, type EndedTask } from './task.cancelling.js';
import type { RefuseHandOver } from './document.commands.js';
import { inState, taskFacts, taskOf, withTask, workFacts } from './task.change.js';
import { stoppedClock } from './task.clocks.js';
import type { Contribute, DeclineTask, ExecutingCommand, ReportTask } from './task.commands.js';
import { demandAsked, demandFiles, demandOpen, executorFor } from './task.demands.js';
import { ContributionsMissing, DeclineTooLate, SubTasksOpen } from './task.errors.js';
import type { ExecutingEvent, TaskDeclined } from './task.events.js';
import { actsForExecutor } from './task.rights.js';
import { isJoined, stillAsked, subTasksOf, type Task, type TaskExecutor } from './task.state.js';
import type { OfTask, OpensWork } from './task.terms.js';

export type DeclinedTask = TaskDeclined | EndedTask;
type Executed = ExecutingEvent | EndedTask;

/** What those do who were asked: contribute, report, or decline. */
export const executingDecisions: Decisions<Present, ExecutingCommand, Executed> = {
  Contribute: (document, command) => contributed(document, command),
  ReportTask: (document, command) => reported(document, command),
  DeclineTask: (document, command) => refused(document, command),
};

const contributed = (document: Present, { data, by }: Contribute): readonly Executed[] => {
  const task = taskOf(document, data.taskId);
  const executor = executorFor(document, task, { ...data, by }, (one, who) =>
    one.executorId === task.leadId ? false : actsForExecutor(one, who),
  );
  demandOpen(document, task);
  demandAsked(document, task, executor);
  demandFiles(document, data.attachmentIds);
  const after = inState(task, [data.executorId], 'contributed');
  const isEnough = task.join === 'at-least' && isJoined(after);
  const released = isEnough ? idsOf(stillAsked(after)) : [];
  return [{ type: 'ContributionGiven', data: { ...data, released } }];
};

const idsOf = (executors: readonly TaskExecutor[]): readonly string[] =>
  executors.map(({ executorId }) => executorId);

/** The report keeps the term, not its acceptance; a wish for more time lapses with it. */
const reported = (document: Present, { data, by }: ReportTask): readonly Executed[] => {
  const { documentId } = document;
  const task = taskOf(document, data.taskId);
  const { executorId } = executorFor(document, task, { executorId: task.leadId, by });
  const { at, taskId } = data;
  demandOpen(document, task);
  if (!isJoined(task)) throw new ContributionsMissing(documentId, taskId, stillAsked(task));
  const below = subTasksOf(document, taskId, executorId);
  if (below.length > 0)
    throw new SubTasksOpen(
      documentId,
      taskId,
      below.map((sub) => sub.taskId),
    );
  demandFiles(document, data.attachmentIds);
  return [
    {
      type: 'TaskReported',
      data: {
        ...data,
        ...answered(document, task),
        executorId,
        reportedBy: actsAs(by),
        executorIds: idsOf(stillAsked(task)),
      },
    },
    ...stoppedClock(document, task, { because: 'task-reported', at }),
  ];
};

/** It lies with the author's unit, so that it waits there also when the author has left. */
export const answered = (
  document: Present,
  task: Task,
): OpensWork & OfTask & { readonly answerPlace: Place } => ({
  ...workFacts(document),
  ...taskFacts(task),
  answerPlace: { unitId: task.author.unitId },
});

const refused = (document: Present, { data, by }: DeclineTask): readonly Executed[] => {
  const { documentId } = document;
  const { taskId, executorId, at, reason, declineUntil } = data;
  const task = taskOf(document, taskId);
  const executor = executorFor(document, task, { executorId, by });
  demandOpen(document, task);
  if (executor.state === 'contributed') throw new DeclineTooLate(documentId, taskId, 'contributed');
  demandAsked(document, task, executor);
  if (declineUntil !== undefined && at >= declineUntil)
    throw new DeclineTooLate(documentId, taskId, 'time-is-up');
  return declined(document, task, { executorId, at, reason });
};

/** Nobody else's work stops. */
export const declined = (
  document: Present,
  task: Task,
  { executorId, at, reason }: Pick<DeclineTask['data'], 'executorId' | 'at' | 'reason'>,
): readonly DeclinedTask[] => {
  const { documentId } = document;
  const isLead = executorId === task.leadId;
  const of = { documentId, at, executorId, reason, isLead, ...answered(document, task) };
  return [
    { type: 'TaskDeclined', data: of },
    ...withoutWorkOf(document, task, [executorId], { at, reason }),
  ];
};

/** Who refuses a document that came with a task, declines the task. */
export const declinedWith = (
  document: Present,
  { handOverId, at, reason }: RefuseHandOver['data'],
): readonly DeclinedTask[] => {
  const task = document.tasks.find(
    ({ taskId, state }) => taskId === handOverId && state === 'open',
  );
  return task?.leadId === undefined
    ? []
    : declined(document, task, { executorId: task.leadId, at, reason });
};

export const executingEvolutions: Evolutions<Present, ExecutingEvent> = {
  ContributionGiven: (document, { taskId, executorId, released }) =>
    withTask(document, taskId, (task) =>
      inState(inState(task, [executorId], 'contributed'), released, 'excused'),
    ),
  TaskReported: (document, { taskId, reportedBy }) =>
    withTask(document, taskId, ({ extensionAsked: _, ...task }) => ({
      ...task,
      state: 'reported',
      reportedBy,
    })),
  TaskDeclined: (document, { taskId, executorId }) =>
    withTask(document, taskId, (task) => {
      const after = inState(task, [executorId], 'declined');
      const { leadId, extensionAsked: _, ...leadless } = after;
      return leadId === executorId ? leadless : after;
    }),
};
