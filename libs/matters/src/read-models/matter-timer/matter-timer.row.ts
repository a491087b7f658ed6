import type { TableOf } from '@chancery/kernel';

/** An instant until which a party can answer. */
export interface MatterTimerRow {
  readonly subjectId: string;
  /** The id of the request or hearing. */
  readonly clockId: string;
  /** `request` or `hearing`. */
  readonly rung: string;
  readonly authorityId: string;
  readonly clockVersion: number;
  readonly fireAt: string;
  readonly ground: string | null;
}

export const matterTimerTable: TableOf<MatterTimerRow> = {
  name: 'matter_timer',
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
