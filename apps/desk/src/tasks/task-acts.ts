import type { Acts } from '../acts/act.js';
import { authorActs } from './author-acts.js';
import { executorActs } from './executor-acts.js';
import type { TaskPart } from './task-part.js';

export const taskActs: Acts<TaskPart> = { ...executorActs, ...authorActs };

/** The likeliest first. */
export const actsInOrder = (allowed: readonly string[]): readonly string[] =>
  Object.keys(taskActs).filter((action) => allowed.includes(action));
