import { pickOf, type Choices } from '../acts/act.js';
import { keyed } from '../api/client.js';
import type { Executor, Task } from '../api/tasks.js';
import type { FieldSpec, Values } from '../forms/field-spec.js';

/** A task, and the document on which it was set. */
export interface TaskPart {
  readonly documentId: string;
  readonly task: Task;
  /** The units in which the officer works. */
  readonly units: readonly string[];
  readonly me: string;
}

export const at = ({ documentId, task: { taskId } }: TaskPart, key: string) =>
  ({ params: { path: { documentId, taskId } }, ...keyed(key) }) as const;

const isMine = (one: Executor, { units, me }: TaskPart): boolean =>
  one.officerId === me ||
  (one.place.officerId ? one.place.officerId === me : units.includes(one.place.unitId));

/** As which executors of the task this officer can act: those of them or their units, or else all. */
const rolesIn = (part: TaskPart, fits: (one: Executor) => boolean): readonly Executor[] => {
  const fitting = part.task.executors.filter(fits);
  const mine = fitting.filter((one) => isMine(one, part));
  return mine.length > 0 ? mine : fitting;
};

export const isAsked = ({ state }: Executor): boolean => state === 'asked';
export const nameOf = ({ place, officerId }: Executor, { names }: Choices): string =>
  [names(officerId ?? place.officerId), names(place.unitId)].filter(Boolean).join(', ');

export const asExecutor = (
  part: TaskPart,
  choices: Choices,
  fits: (one: Executor) => boolean = isAsked,
): readonly FieldSpec[] =>
  pickOf(
    { name: 'executorId', label: 'desk.task.as' },
    rolesIn(part, fits).map((one) => ({ value: one.executorId, label: nameOf(one, choices) })),
  );

export const executorIn = (
  { executorId }: Values,
  part: TaskPart,
  fits: (one: Executor) => boolean = isAsked,
): string => executorId || (rolesIn(part, fits)[0]?.executorId ?? '');

export const mark: FieldSpec = {
  ...{ name: 'mark', kind: 'line', label: 'desk.task.mark', isOptional: true },
};
export const newTerm: FieldSpec = {
  ...{ name: 'due', kind: 'term', label: 'desk.task.newTerm', hint: 'desk.term.hint' },
};
