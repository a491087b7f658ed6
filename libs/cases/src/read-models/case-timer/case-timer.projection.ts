import { alarmsOf } from '@chancery/deadlines/contract';
import { rowsOf } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { CaseClockEvent, CaseTermEvent } from '../../domain/case-clock.events.js';
import { caseTimerTable } from './case-timer.row.js';

const timers = rowsOf(caseTimerTable);

/** With each change of a clock its alarms are set anew. Those of a suspension come from its limit. */
const setAnew = ({ type, data, metadata }: Recorded<CaseTermEvent>): readonly RowChange[] => {
  const { caseId: subjectId, clockId, clock, ladder, passedOver = [] } = data;
  const reached = type === 'CaseClockStarted' ? (data.reached ?? []) : [];
  const past = [...passedOver, ...reached.map(({ rung }) => rung)];
  const set = { authorityId: metadata.authorityId, clockVersion: clock.version };
  return [
    timers.remove({ subjectId, clockId }),
    ...alarmsOf(clock, ladder, past).map(({ rung, fireAt, ground }) =>
      timers.upsert({ subjectId, clockId, rung }, { ...set, fireAt, ground }),
    ),
  ];
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
    CaseClockStopped: ({ data: { caseId: subjectId, clockId } }) => [
      timers.remove({ subjectId, clockId }),
    ],
    CaseRungReached: ({ data: { caseId: subjectId, clockId, rung, passedOver } }) =>
      [rung, ...passedOver].map((reached) => timers.remove({ subjectId, clockId, rung: reached })),
  },
};
