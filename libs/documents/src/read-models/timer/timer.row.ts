import { alarmTable, type AlarmRow } from '@chancery/deadlines/contract';
import type { TableOf } from '@chancery/kernel';

/** The rung of a series; the name of no reminder has a dot in it. */
export const seriesRung = 'series.next';

/** The rung of a sending that is deemed to have arrived; its clock is the sending. */
export const deliveryRung = 'delivery.deemed';

/**
 * An alarm of a document. Its rung is also `silence.` and a step of a route, `delivery.deemed` of a sending, or
 * `series.next` of a task that comes again, whose clock version is the number of the task.
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
