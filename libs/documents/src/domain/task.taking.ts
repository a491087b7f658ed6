import {
  actsAs,
  oversees,
  type Decisions,
  type Evolutions,
  type Principal,
} from '@chancery/kernel';
import { allowedActions } from './document.actions.js';
import { AlreadyClaimed, OfficerNotInUnit } from './document.errors.js';
import { worksIn } from './document.rights.js';
import type { Present } from './document.state.js';
import { demandCleared, recordable, standingOf } from './standing.js';
import { taskOf, withExecutors } from './task.change.js';
import type { ClaimTask, ReassignTask, ReleaseTask, TakingCommand } from './task.commands.js';
import { demandAsked, demandOpen, executorFor } from './task.demands.js';
import type { TakingEvent, TaskClaimed } from './task.events.js';
import { mayRelease, workerOf } from './task.rights.js';
import type { Task, TaskExecutor } from './task.state.js';

/** Within a unit that was asked, one officer at a time works on a task. */
export const takingDecisions: Decisions<Present, TakingCommand, TakingEvent> = {
  ClaimTask: (document, command) => claimed(document, command),
  ReleaseTask: (document, command) => released(document, command),
  ReassignTask: (document, command) => reassigned(document, command),
};

const isInUnit = ({ place: { unitId } }: TaskExecutor, by: Principal): boolean =>
  worksIn(by, unitId) || oversees(by, unitId);

const takenIn = (
  { leadId }: Task,
  { executorId, place: { unitId } }: TaskExecutor,
): Pick<TaskClaimed['data'], 'isLead' | 'unitId'> => ({ isLead: executorId === leadId, unitId });

const claimed = (document: Present, { data, by, action }: ClaimTask): readonly TakingEvent[] => {
  const task = taskOf(document, data.taskId);
  const executor = executorFor(document, task, { ...data, by }, isInUnit);
  const officerId = actsAs(by);
  const worker = workerOf(executor);
  demandOpen(document, task);
  demandAsked(document, task, executor);
  if (worker === officerId) return [];
  const { documentId, situation } = document;
  const refusal = { documentId, action, situation, allowedActions: allowedActions(document, by) };
  if (worker !== undefined) throw new AlreadyClaimed(refusal, worker);
  return [{ type: 'TaskClaimed', data: { ...data, ...takenIn(task, executor), officerId } }];
};

const reassigned = (document: Present, command: ReassignTask): readonly TakingEvent[] => {
  const data = recordable(command.data);
  const { officerId } = data;
  const { documentId } = document;
  const task = taskOf(document, data.taskId);
  const mayReassign = ({ place }: TaskExecutor, by: Principal): boolean =>
    place.officerId === undefined && oversees(by, place.unitId);
  const executor = executorFor(document, task, { ...data, by: command.by }, mayReassign);
  demandOpen(document, task);
  demandAsked(document, task, executor);
  const place = { ...executor.place, officerId };
  if (!standingOf(command, place)?.isOfficerThere)
    throw new OfficerNotInUnit(documentId, officerId, place.unitId);
  if (executor.officerId === officerId) return [];
  demandCleared(document, place, command);
  const from = executor.officerId === undefined ? {} : { fromOfficerId: executor.officerId };
  return [{ type: 'TaskReassigned', data: { ...data, ...takenIn(task, executor), ...from } }];
};

const released = (document: Present, { data, by }: ReleaseTask): readonly TakingEvent[] => {
  const task = taskOf(document, data.taskId);
  const executor = executorFor(document, task, { ...data, by }, mayRelease);
  const { officerId } = executor;
  demandOpen(document, task);
  if (officerId === undefined) return [];
  return [{ type: 'TaskReleased', data: { ...data, ...takenIn(task, executor), officerId } }];
};

export const takingEvolutions: Evolutions<Present, TakingEvent> = {
  TaskClaimed: (document, data) => takenOn(document, data),
  TaskReassigned: (document, data) => takenOn(document, data),
  TaskReleased: (document, { taskId, executorId }) =>
    withExecutors(
      document,
      { taskId, executorIds: [executorId] },
      ({ officerId: _, ...one }) => one,
    ),
};

const takenOn = (
  document: Present,
  { taskId, executorId, officerId }: TaskClaimed['data'],
): Present =>
  withExecutors(document, { taskId, executorIds: [executorId] }, (one) => ({ ...one, officerId }));
