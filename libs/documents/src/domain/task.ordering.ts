import type { Decisions } from '@chancery/kernel';
import type { ClockStarted } from './clock.events.js';
import { demand } from './document.actions.js';
import { HandOverDocument } from './document.commands.js';
import { NotPermitted } from './document.errors.js';
import type { DocumentHandedOver } from './document.events.js';
import { head } from './action-rule.js';
import type { Present } from './document.state.js';
import type { Place } from './document.terms.js';
import { handedOver } from './hand-overs.js';
import { endedSeries } from './series.js';
import type { SeriesEnded } from './series.events.js';
import { cancelledTasks, type EndedTask } from './task.cancelling.js';
import { taskOf, workFacts } from './task.change.js';
import { startedClock } from './task.clocks.js';
import type {
  DelegateTask,
  IssueResolution,
  OrderingCommand,
  SetTask,
  WithdrawResolution,
} from './task.commands.js';
import { demandAsked, demandAuthor, demandOpen, executorFor } from './task.demands.js';
import { DelegationTooDeep, ResolutionNotFound } from './task.errors.js';
import type { OrderingEvent, TaskSet } from './task.events.js';
import { demandRoom, ordered } from './task.orders.js';
import { authorOf, maySubdivide } from './task.rights.js';
import { depthOf, type Resolution } from './task.state.js';
import type { OrderedTask, TaskOrder } from './task.terms.js';

type Ordered = SeriesEnded | OrderingEvent | EndedTask | ClockStarted | DocumentHandedOver;
type Setting = IssueResolution | SetTask | DelegateTask;

/** How often a task is given on, one below the other. */
const deepest = 5;

/** What a head orders, what executors give on, and how an order is taken back. */
export const orderingDecisions: Decisions<Present, OrderingCommand, Ordered> = {
  IssueResolution: (document, command) => issued(document, command),

  SetTask: (document, command) => {
    const { task, resolutionId } = command.data;
    demandOrderer(document, command);
    return set(document, command, [task], resolutionId === undefined ? {} : { resolutionId });
  },

  DelegateTask: (document, command) => delegated(document, command),

  WithdrawResolution: (document, { data, by, action }) => {
    const resolution = resolutionOf(document, data.resolutionId);
    demandAuthor(document, resolution, { by, action });
    const tasks = document.tasks.filter((each) => each.resolutionId === data.resolutionId);
    const { at, reason } = data;
    const ended = cancelledTasks(document, tasks, { at, reason, because: 'withdrawn' });
    const { resolutionId } = data;
    const over = endedSeries(document, { at, reason }, resolutionId);
    return [{ type: 'ResolutionWithdrawn', data }, ...ended, ...over];
  },

  CancelTask: (document, { data: { taskId, at, reason }, by, action }) => {
    const task = taskOf(document, taskId);
    demandAuthor(document, task, { by, action });
    if (task.state !== 'reported') demandOpen(document, task);
    return cancelledTasks(document, [task], { at, reason, because: 'cancelled' });
  },
};

const issued = (document: Present, command: IssueResolution): readonly Ordered[] => {
  const { documentId, at, resolutionId, text, tasks } = command.data;
  const author = authorOf(document, command.by);
  const recorded = recordedTasks(document, tasks, command, author);
  const said = text === undefined ? {} : { text };
  const of = { documentId, at, resolutionId, ...said, author };
  return [
    { type: 'ResolutionIssued', data: { ...of, tasks: recorded, ...workFacts(document) } },
    ...begun(document, recorded, command),
  ];
};

const set = (
  document: Present,
  command: Setting,
  tasks: readonly TaskOrder[],
  place: Pick<TaskSet['data'], 'resolutionId' | 'parentTaskId' | 'parentExecutorId'>,
): readonly Ordered[] => {
  const { documentId, at } = command.data;
  const author = authorOf(document, command.by);
  const recorded = recordedTasks(document, tasks, command, author);
  const of = { documentId, at, author, ...place, ...workFacts(document) };
  return [
    ...recorded.map((task): TaskSet => ({ type: 'TaskSet', data: { ...of, task } })),
    ...begun(document, recorded, command),
  ];
};

/** Throws NotPermitted if the sender adds to a resolution that is not theirs. */
const demandOrderer = (document: Present, { data, by, action }: SetTask): void => {
  const { documentId } = document;
  if (data.resolutionId !== undefined)
    demandAuthor(document, resolutionOf(document, data.resolutionId), { by, action });
  else if (!head(document, by)) throw new NotPermitted({ documentId, action });
};

const delegated = (document: Present, command: DelegateTask): readonly Ordered[] => {
  const { taskId, executorId, tasks } = command.data;
  const parent = taskOf(document, taskId);
  const { by } = command;
  const executor = executorFor(document, parent, { executorId, by }, maySubdivide);
  demandOpen(document, parent);
  demandAsked(document, parent, executor);
  if (depthOf(document, parent) >= deepest)
    throw new DelegationTooDeep(document.documentId, taskId, deepest);
  return set(document, command, tasks, { parentTaskId: taskId, parentExecutorId: executorId });
};

const recordedTasks = (
  document: Present,
  tasks: readonly TaskOrder[],
  command: Setting,
  author: Place,
): readonly OrderedTask[] => {
  demandRoom(document, tasks);
  const parent =
    command.type === 'DelegateTask' ? taskOf(document, command.data.taskId) : undefined;
  return tasks.map((task) => controlled(ordered(document, task, command, parent), author));
};

/** On control it is watched by whom the order names, or by the author's unit. */
const controlled = ({ controlPlace, ...task }: OrderedTask, { unitId }: Place): OrderedTask =>
  task.isOnControl ? { ...task, controlPlace: controlPlace ?? { unitId } } : task;

/** Terms begin, and the document goes to the lead of the task that moves it. */
const begun = (
  document: Present,
  tasks: readonly OrderedTask[],
  command: Setting,
): readonly Ordered[] => {
  const { at } = command.data;
  const clocks = tasks.flatMap((task) =>
    startedClock(document, task, { clockId: task.taskId, at }),
  );
  const moving = tasks.find(({ movesCustody }) => movesCustody);
  return moving ? [...clocks, passedOn(document, moving, command)] : clocks;
};

const passedOn = (
  document: Present,
  { taskId, what, executors, dueAt }: OrderedTask,
  { data: { documentId, at, standings = [] }, by }: Setting,
): DocumentHandedOver => {
  demand(document, 'hand-over-for-action', by);
  const to = executors[0]?.place ?? document.custody;
  const due = dueAt === undefined ? {} : { due: dueAt };
  const order = { documentId, at, handOverId: taskId, purpose: 'action', to, note: what } as const;
  return handedOver(document, new HandOverDocument({ ...order, ...due, standings }, by));
};

/** Taken back once, a resolution is not taken back again. */
export const isWithdrawn = ({ resolutions }: Present, { data }: WithdrawResolution): boolean =>
  resolutions.some((each) => each.resolutionId === data.resolutionId && each.isWithdrawn);

const resolutionOf = (document: Present, resolutionId: string): Resolution => {
  const found = document.resolutions.find((each) => each.resolutionId === resolutionId);
  if (found) return found;
  const ids = document.resolutions.map((each) => each.resolutionId);
  throw new ResolutionNotFound(document.documentId, resolutionId, ids);
};
