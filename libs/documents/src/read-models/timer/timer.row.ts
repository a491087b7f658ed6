import type { TableOf } from '@chancery/kernel';

/** The rung of a series; the name of no reminder has a dot in it. */
export const seriesRung = 'series.next';

/** An instant at which a clock wants something done: a reminder is due, or a suspension is over. */
export interface TimerRow {
  readonly subjectId: string;
  readonly clockId: string;
  /** The name of the reminder; of a suspension `limit.` and its ground; `series.next` of a task that comes again. */
  readonly rung: string;
  readonly authorityId: string;
  /** Of a series, the how manyth task it is. */
  readonly clockVersion: number;
  readonly fireAt: string;
  /** Of the suspension that is over then. */
  readonly ground: string | null;
  /** Of the step whose term is over then; its clock is the route. */
  readonly stepId: string | null;
}

export const timerTable: TableOf<TimerRow> = {
  name: 'timer',
  key: ['subjectId', 'clockId', 'rung'],
  columns: {
    subjectId: 'text',
    clockId: 'text',
    rung: 'text',
    authorityId: 'text',
    clockVersion: 'integer',
    fireAt: 'timestamptz',
    ground: 'text',
    stepId: 'text',
  },
  indexes: ['(fire_at, subject_id, clock_id, rung)'],
};
