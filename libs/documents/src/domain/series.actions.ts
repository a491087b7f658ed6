import type { Principal } from '@chancery/kernel';
import { everywhere, inHand, type ActionRule } from './action-rule.js';
import type { Present } from './document.state.js';
import type { SeriesCommand } from './series.commands.js';
import { isRunning } from './series.state.js';
import { actsForAuthor } from './task.rights.js';
import type { Task } from './task.state.js';

const ofSeries = ({ series }: Present, by: Principal): boolean =>
  series.some((each) => isRunning(each) && actsForAuthor(each, by));

const repeats = (task: Task, by: Principal): boolean =>
  task.leadId !== undefined && task.state !== 'cancelled' && actsForAuthor(task, by);

/** What can be done with tasks that come again. Whoever ordered the first one decides. */
export const seriesActions: Readonly<Record<SeriesCommand['action'], ActionRule>> = {
  'repeat-task': {
    ...{ in: inHand, right: 'resolve', ofTask: repeats },
    who: ({ tasks }, by) => tasks.some((task) => repeats(task, by)),
  },
  'end-series': { in: everywhere, right: 'resolve', who: ofSeries },
  'set-next-task': {
    ...{ in: inHand, right: 'resolve' },
    who: ({ series }, by) => by.kind === 'service' && series.some(isRunning),
  },
};
