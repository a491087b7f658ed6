import { rowsOf, type Projection } from '@chancery/kernel';
import type { CaseClockEvent } from '../../domain/case-clock.events.js';
import { caseClockTable } from './case-clock.row.js';

const clocks = rowsOf(caseClockTable);

/** Terms of cases that a calendar counts and that have not ended. */
export const caseClockProjection: Projection<CaseClockEvent> = {
  name: 'case_clock',
  version: 1,
  group: 'timers',
  tables: [caseClockTable],
  on: {
    CaseClockStarted: ({ data: { caseId: subjectId, clockId, calendarId, calendarVersion } }) => [
      clocks.upsert({ subjectId, clockId }, { calendarId, calendarVersion }),
    ],
    CaseClockRecalculated: ({ data: { caseId: subjectId, clockId, calendarVersion } }) => [
      clocks.update({ subjectId, clockId }, { calendarVersion }),
    ],
    CaseClockStopped: ({ data: { caseId: subjectId, clockId } }) => [
      clocks.remove({ subjectId, clockId }),
    ],
  },
};
