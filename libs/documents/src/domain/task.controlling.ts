import { actsAs, type Decisions, type Evolutions } from '@chancery/kernel';
import { NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';
import { demandTaker } from './standing.js';
import { admitted, taskFacts, taskOf, withTask, workFacts } from './task.change.js';
import type { ControlCommand, PutOnControl, TakeOffControl } from './task.commands.js';
import { TaskNotAccepted, TaskNotOnControl, TaskNotOpen, TaskOnControl } from './task.errors.js';
import type { ControlEvent } from './task.events.js';
import { actsForAuthor, controls, mayTakeOffControl } from './task.rights.js';

/** A task on control is done only when whoever watches over it says so, after its author has accepted it. */
export const controllingDecisions: Decisions<Present, ControlCommand, ControlEvent> = {
  PutOnControl: (document, command) => begun(document, command),
  TakeOffControl: (document, command) => ended(document, command),
};

const begun = (document: Present, command: PutOnControl): readonly ControlEvent[] => {
  const { documentId, at, taskId, place } = command.data;
  const { by, action } = command;
  const task = taskOf(document, taskId);
  if (!actsForAuthor(task, by) && !controls(by)) throw new NotPermitted({ documentId, action });
  if (task.control) throw new TaskOnControl(documentId, taskId, task.control.place);
  if (task.state !== 'open' && task.state !== 'reported')
    throw new TaskNotOpen(documentId, taskId, task.state);
  demandTaker(document, place, command);
  const of = { ...workFacts(document), ...taskFacts(task) };
  return [{ type: 'ControlBegun', data: { documentId, at, place, by: actsAs(by), ...of } }];
};

const ended = (
  document: Present,
  { data, by, action }: TakeOffControl,
): readonly ControlEvent[] => {
  const { documentId, taskId } = data;
  const task = taskOf(document, taskId);
  if (!mayTakeOffControl(task, by)) throw new NotPermitted({ documentId, action });
  if (!task.control) throw new TaskNotOnControl(documentId, taskId);
  if (task.state !== 'accepted') throw new TaskNotAccepted(documentId, taskId, task.state);
  return [{ type: 'ControlEnded', data }];
};

export const controllingEvolutions: Evolutions<Present, ControlEvent> = {
  ControlBegun: (document, { taskId, place, by }) =>
    admitted(
      withTask(document, taskId, (task) => ({ ...task, control: { place, by } })),
      [place.unitId],
    ),
  ControlEnded: (document, { taskId }) =>
    withTask(document, taskId, ({ control: _, ...task }) => task),
};
