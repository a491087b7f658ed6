import { nearestOf } from './rungs.js';
import type { Present } from './document.state.js';
import type { Task } from './task.state.js';

export const taskWarnings = ['task-due-after-statutory-term', 'task-due-on-weekend'] as const;
export type TaskWarning = (typeof taskWarnings)[number];

/** What the author of a task may have overlooked. The term stands all the same. */
export const warningsOf = (document: Present, { dueDate, dueAt }: Task): readonly TaskWarning[] => {
  if (dueDate === undefined || dueAt === undefined) return [];
  const statutory = nearestOf(document.clocks);
  const isAfter = statutory !== undefined && dueAt > statutory;
  const isOnWeekend = [0, 6].includes(new Date(dueDate).getUTCDay());
  return [...(isAfter ? [taskWarnings[0]] : []), ...(isOnWeekend ? [taskWarnings[1]] : [])];
};
