import type { TableOf } from '@chancery/kernel';

/** An instant at which a term of a case wants something done: a reminder is due, or a suspension is over. */
export interface CaseTimerRow {
  readonly subjectId: string;
  readonly clockId: string;
  /** The name of the reminder; of a suspension `limit.` and its ground. */
  readonly rung: string;
  readonly authorityId: string;
  readonly clockVersion: number;
  readonly fireAt: string;
  /** Of the suspension that is over then. */
  readonly ground: string | null;
}

export const caseTimerTable: TableOf<CaseTimerRow> = {
  name: 'case_timer',
  key: ['subjectId', 'clockId', 'rung'],
  columns: {
    subjectId: 'text',
    clockId: 'text',
    rung: 'text',
    authorityId: 'text',
    clockVersion: 'integer',
    fireAt: 'timestamptz',
    ground: 'text',
  },
  indexes: ['(fire_at, subject_id, clock_id, rung)'],
};
