import type { TableOf } from '@chancery/kernel';
import type { Alarm } from '../../domain/alarms.js';

/** An instant at which something that waits wants something done, such as a reminder of a term of a document or case. */
export interface AlarmRow extends Alarm {
  readonly subjectId: string;
  readonly clockId: string;
  readonly authorityId: string;
  readonly clockVersion: number;
}

/** The table in which a context keeps its alarms. The reactor asks each for those that are due. */
export const alarmTable = (name: string): TableOf<AlarmRow> => ({
  name,
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
});
