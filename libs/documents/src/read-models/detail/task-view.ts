import type { Principal } from '@chancery/kernel';
import { actionsOfTask, type DocumentAction } from '../../domain/document.actions.js';
import type { Present } from '../../domain/document.state.js';
import type { Task } from '../../domain/task.state.js';
import { warningsOf, type TaskWarning } from '../../domain/task.warnings.js';

/** A task as it stands, and what the reader may do with it. */
export interface TaskView extends Task {
  readonly warnings: readonly TaskWarning[];
  readonly allowedActions: readonly DocumentAction[];
}

export const taskViews = (document: Present, by: Principal): readonly TaskView[] =>
  document.tasks.map((task) => ({
    ...task,
    warnings: warningsOf(document, task),
    allowedActions: actionsOfTask(document, task, by),
  }));
