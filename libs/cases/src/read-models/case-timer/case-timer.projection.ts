import { clockAlarms } from '@chancery/deadlines/contract';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { CaseClockEvent, CaseTermEvent } from '../../domain/case-clock.events.js';
import { caseTimerTable } from './case-timer.row.js';

const timers = clockAlarms(caseTimerTable);

const setAnew = ({ type, data, metadata }: Recorded<CaseTermEvent>): readonly RowChange[] => {
  const { caseId: subjectId, clockId, clock, ladder, passedOver = [] } = data;
  const reached = type === 'CaseClockStarted' ? (data.reached ?? []) : [];
  const past = [...passedOver, ...reached.map(({ rung }) => rung)];
  const { authorityId } = metadata;
  return timers.setAnew({ subjectId, clockId, authorityId, clock, ladder, past });
};

/** The alarms of terms of cases. The table may lag, be doubled or rebuilt: the decider knows whether something is due. */
export const caseTimerProjection: Projection<CaseClockEvent> = {
  name: 'case_timer',
  version: 1,
  group: 'timers',
  tables: [caseTimerTable],
  on: {
    CaseClockStarted: (event) => setAnew(event),
    CaseClockSuspended: (event) => setAnew(event),
    CaseClockResumed: (event) => setAnew(event),
    CaseClockExtended: (event) => setAnew(event),
    CaseClockRecalculated: (event) => setAnew(event),
    CaseClockStopped: ({ data: { caseId: subjectId, clockId } }) =>
      timers.over({ subjectId, clockId }),
    CaseRungReached: ({ data: { caseId: subjectId, clockId, rung, passedOver } }) =>
      timers.reached({ subjectId, clockId }, [rung, ...passedOver]),
  },
};
