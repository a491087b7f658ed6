import { command } from '@chancery/kernel';
import type { PlainDate } from '@chancery/deadlines/rules';
import type { OfDocument } from './document.terms.js';
import type { Every, LooksUpSeriesDays } from './series.terms.js';

/** Lets a task come again, for those who are asked in it now. */
export class RepeatTask extends command('RepeatTask', { action: 'repeat-task', looksUp: true })<
  OfDocument &
    LooksUpSeriesDays & {
      readonly taskId: string;
      readonly seriesId: string;
      readonly every: Every;
      readonly from: PlainDate;
      readonly until?: PlainDate;
      readonly count?: number;
      readonly daysBefore: number;
    }
> {}

export class EndSeries extends command('EndSeries', { action: 'end-series' })<
  OfDocument & { readonly seriesId: string; readonly reason: string }
> {}

/** Ordered by the alarm of a series. `taskId` and `executorIds`, of the task that it comes to, are looked up. */
export class SetNextTask extends command('SetNextTask', {
  action: 'set-next-task',
  looksUp: true,
})<
  OfDocument &
    LooksUpSeriesDays & {
      readonly seriesId: string;
      readonly index: number;
      readonly taskId?: string;
      readonly executorIds?: readonly string[];
    }
> {}

export type SeriesCommand = RepeatTask | EndSeries | SetNextTask;
