import { plusDays, type Calendar, type PlainDate } from '@chancery/deadlines/rules';
import { dayIn } from '@chancery/kernel';
import type { Present } from './document.state.js';
import { isWorkingIn } from './series.days.js';
import type { PlacingTaskCommand } from './task.places.js';
import type { AskExtension, DeclineTask, ExtendTask, SendBackTask } from './task.commands.js';

/** On how many working days a task may be declined, after the day on which it was asked. */
const toDecline = 2;

/** The days whose ends are looked up for a command. */
export const datesIn = (
  command: PlacingTaskCommand | SendBackTask | AskExtension | ExtendTask,
): readonly PlainDate[] => {
  switch (command.type) {
    case 'IssueResolution':
    case 'DelegateTask':
      return definedDates(command.data.tasks.map(({ dueDate }) => dueDate));
    case 'SetTask':
      return definedDates([command.data.task.dueDate]);
    case 'SendBackTask':
    case 'ExtendTask':
      return definedDates([command.data.dueDate]);
    case 'AskExtension':
      return [command.data.date];
    case 'ChangeExecutors':
    case 'ReassignTask':
    case 'PutOnControl':
      return [];
  }
};

const definedDates = (dates: readonly (PlainDate | undefined)[]): readonly PlainDate[] =>
  dates.filter((date) => date !== undefined);

/** The last day on which the executor may decline; none for one who was not asked. */
export const declineDay = (
  { tasks }: Present,
  { data: { taskId, executorId } }: DeclineTask,
  { timeZone, calendar }: { readonly timeZone: string; readonly calendar: Calendar | undefined },
): PlainDate | undefined => {
  const asked = tasks
    .find((task) => task.taskId === taskId)
    ?.executors.find((one) => one.executorId === executorId)?.askedAt;
  if (asked === undefined) return undefined;
  let day = dayIn(timeZone, asked);
  for (let left = toDecline; left > 0;) {
    day = plusDays(day, 1);
    if (isWorkingIn(calendar, day)) left -= 1;
  }
  return day;
};
