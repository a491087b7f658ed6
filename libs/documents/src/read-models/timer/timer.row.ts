import { alarmTable, type AlarmRow } from '@chancery/deadlines/contract';
import type { TableOf } from '@chancery/kernel';

/** The rung of a series; the name of no reminder has a dot in it. */
export const seriesRung = 'series.next';

/**
 * An alarm of a document. Its rung is also `silence.` and a step of a route, or `series.next` of a task that comes again,
 * whose clock version is the number of the task.
 */
export interface TimerRow extends AlarmRow {
  /** Of the step whose term is over then; its clock is the route. */
  readonly stepId: string | null;
}

export const alarms = alarmTable('timer');

export const timerTable: TableOf<TimerRow> = {
  ...alarms,
  columns: { ...alarms.columns, stepId: 'text' },
};
