import { plusDays, type Calendar, type PlainDate } from '@chancery/deadlines/rules';
import { dayIn } from '@chancery/kernel';
import type { Present } from './document.state.js';
import type { RepeatTask, SetNextTask } from './series.commands.js';
import { eveOf, firstOn, nextOn } from './series.days.js';

interface Place {
  readonly timeZone: string;
  readonly calendar: Calendar | undefined;
}

/** The days whose ends are looked up for an order: of each task that it may come to, and of the eve on which it appears. */
export const seriesDays = (
  document: Present,
  command: RepeatTask | SetNextTask,
  { timeZone, calendar }: Place,
): readonly PlainDate[] => {
  if (command.type === 'RepeatTask') {
    const on = firstOn(command.data, command.data.from, calendar);
    return on === undefined ? [] : [on, eveOf(command.data, on)];
  }
  const series = document.series.find(({ seriesId }) => seriesId === command.data.seriesId);
  if (!series?.next) return [];
  const tomorrow = plusDays(dayIn(timeZone, command.data.at), 1);
  const days: PlainDate[] = [];
  let on: PlainDate | undefined = series.next.on;
  while (on !== undefined) {
    days.push(on, eveOf(series, on));
    if (eveOf(series, on) > tomorrow) break;
    on = nextOn(series, on, calendar);
  }
  return days;
};
