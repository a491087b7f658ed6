import type { Present } from './document.state.js';
import type { Place } from './document.terms.js';
import type {
  ChangeExecutors,
  DelegateTask,
  IssueResolution,
  PutOnControl,
  ReassignTask,
  SetTask,
} from './task.commands.js';
import type { TaskOrder } from './task.terms.js';

/** Commands that ask somebody for work on a task. */
export type PlacingTaskCommand =
  IssueResolution | SetTask | DelegateTask | ChangeExecutors | ReassignTask | PutOnControl;

/** The places whose standing is looked up for a command to a task. */
export const placesForTask = (document: Present, command: PlacingTaskCommand): readonly Place[] => {
  switch (command.type) {
    case 'IssueResolution':
    case 'DelegateTask':
      return command.data.tasks.flatMap(placesIn);
    case 'SetTask':
      return placesIn(command.data.task);
    case 'ChangeExecutors':
      return command.data.add.map(({ place }) => place);
    case 'PutOnControl':
      return [command.data.place];
    case 'ReassignTask':
      return executorPlaces(document, command.data).map(({ unitId }) => ({
        unitId,
        officerId: command.data.officerId,
      }));
  }
};

const placesIn = ({ executors, controlPlace }: TaskOrder): readonly Place[] => [
  ...executors.map(({ place }) => place),
  ...(controlPlace ? [controlPlace] : []),
];

const executorPlaces = (
  { tasks }: Present,
  { taskId, executorId }: { readonly taskId: string; readonly executorId: string },
): readonly Place[] =>
  tasks
    .filter((task) => task.taskId === taskId)
    .flatMap(({ executors }) => executors)
    .filter((one) => one.executorId === executorId)
    .map(({ place }) => place);
