import { ExtensionTooLate } from '@chancery/deadlines/rules';
import type { Decisions, Evolutions } from '@chancery/kernel';
import type { ClockExtended } from './clock.events.js';
import { NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';
import { taskOf, withTask } from './task.change.js';
import { extendedClock, runningClock, type Term } from './task.clocks.js';
import type { AskExtension, ExtendTask, TermCommand } from './task.commands.js';
import { demandAuthor, demandOpen, executorFor } from './task.demands.js';
import {
  ExtensionNotAsked,
  ExtensionNotLater,
  SubTaskAfterParent,
  TaskWithoutTerm,
} from './task.errors.js';
import type { ExtensionEvent } from './task.events.js';
import { answered } from './task.executing.js';
import { termOn, type Ordering } from './task.orders.js';
import { mayExtend } from './task.rights.js';
import type { Task } from './task.state.js';

type Extended = ExtensionEvent | ClockExtended;

/** The lead asks for more time, and the author gives or refuses it. */
export const extendingDecisions: Decisions<Present, TermCommand, Extended> = {
  AskExtension: (document, command) => askExtension(document, command),
  ExtendTask: (document, command) => extended(document, command),
  RefuseExtension: (document, { data, by, action }) => {
    const task = taskOf(document, data.taskId);
    demandAuthor(document, task, { by, action });
    if (task.extensionAsked === undefined)
      throw new ExtensionNotAsked(document.documentId, task.taskId);
    return [{ type: 'ExtensionRefused', data }];
  },
};

const askExtension = (document: Present, command: AskExtension): readonly Extended[] => {
  const { dayEnds: _, ...data } = command.data;
  const task = taskOf(document, data.taskId);
  executorFor(document, task, { executorId: task.leadId, by: command.by });
  laterTerm(document, task, command, data.date);
  return [{ type: 'ExtensionAsked', data: { ...data, ...answered(document, task) } }];
};

const extended = (document: Present, command: ExtendTask): readonly Extended[] => {
  const { documentId, taskId, dueDate, reason, at } = command.data;
  const task = taskOf(document, taskId);
  if (!mayExtend(task, command.by)) throw new NotPermitted({ documentId, action: command.action });
  const term = laterTerm(document, task, command, dueDate);
  return extendedClock(document, task, { term, reason, at });
};

/** Throws TaskWithoutTerm, ExtensionTooLate, ExtensionNotLater, TermInPast or SubTaskAfterParent. */
const laterTerm = (document: Present, task: Task, command: Ordering, dueDate: string): Term => {
  const { documentId } = document;
  const { taskId } = task;
  demandOpen(document, task);
  const dates = runningClock(document, task)?.clock.dates;
  if (!dates) throw new TaskWithoutTerm(documentId, taskId);
  if (command.data.at >= dates.dueAt) throw new ExtensionTooLate(command.data.at, dates);
  const term = termOn(documentId, dueDate, command);
  if (term.dueAt <= dates.dueAt) throw new ExtensionNotLater(documentId, taskId, dates.dueDate);
  const parent = document.tasks.find((each) => each.taskId === task.parentTaskId);
  if (parent?.dueAt !== undefined && term.dueAt > parent.dueAt)
    throw new SubTaskAfterParent(documentId, dueDate, parent.dueDate ?? '');
  return term;
};

export const extendingEvolutions: Evolutions<Present, ExtensionEvent> = {
  ExtensionAsked: (document, { taskId, date }) =>
    withTask(document, taskId, (task) => ({ ...task, extensionAsked: date })),
  ExtensionRefused: (document, { taskId }) =>
    withTask(document, taskId, ({ extensionAsked: _, ...task }) => task),
};
