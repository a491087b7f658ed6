import { actsAs, holds, oversees, type Principal } from '@chancery/kernel';
import { worksIn } from './document.rights.js';
import type { Present } from './document.state.js';
import type { Place } from './document.terms.js';
import type { Task, TaskExecutor } from './task.state.js';

/** Whoever gave an order answers for it; so do the heads of the unit in whose name it was given. */
export const actsForAuthor = ({ author }: { readonly author: Place }, by: Principal): boolean =>
  author.officerId === actsAs(by) || oversees(by, author.unitId);

export const controls = (by: Principal): boolean => holds(by, 'controller');

/** The officer who works on it: the one named, or who has claimed what was given to the unit. */
export const workerOf = ({ place, officerId }: TaskExecutor): string | undefined =>
  officerId ?? place.officerId;

/** The officer who was named or has claimed it, anyone of the unit if there is none, or the head. */
export const actsForExecutor = (executor: TaskExecutor, by: Principal): boolean => {
  const { unitId } = executor.place;
  const worker = workerOf(executor);
  const isTheirs = worker === undefined || worker === actsAs(by);
  return oversees(by, unitId) || (worksIn(by, unitId) && isTheirs);
};

/** What was asked of a unit is given on by its head; what was asked of an officer, by that officer too. */
export const maySubdivide = (executor: TaskExecutor, by: Principal): boolean =>
  oversees(by, executor.place.unitId) || workerOf(executor) === actsAs(by);

export const mayRelease = ({ place, officerId }: TaskExecutor, by: Principal): boolean =>
  officerId === actsAs(by) || oversees(by, place.unitId);

export const mayExtend = (task: Task, by: Principal): boolean =>
  actsForAuthor(task, by) || (task.control !== undefined && controls(by));

export const mayTakeOffControl = (task: Task, by: Principal): boolean =>
  task.control?.by === actsAs(by) || actsForAuthor(task, by) || controls(by);

/** In whose name an order is given. A service gives it in the name of the unit that has the document. */
export const authorOf = ({ custody: { unitId } }: Present, by: Principal): Place =>
  by.kind === 'service' ? { unitId } : { unitId: by.actingUnitId ?? unitId, officerId: actsAs(by) };
