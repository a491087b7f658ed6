import { alarmsOf } from '@chancery/deadlines/contract';
import { rowsOf } from '@chancery/kernel';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { TermEvent } from '../../domain/clock.events.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { seriesTimers } from './series.items.js';
import { silenceTimers } from './step.items.js';
import { timerTable } from './timer.row.js';

const timers = rowsOf(timerTable);

/** With each change of a clock its alarms are set anew. Those of a suspension come from its limit. */
const setAnew = ({ data, metadata }: Recorded<TermEvent>): readonly RowChange[] => {
  const { documentId: subjectId, clockId, clock, ladder, passedOver = [] } = data;
  const { authorityId } = metadata;
  const set = { authorityId, clockVersion: clock.version, stepId: null };
  return [
    timers.remove({ subjectId, clockId }),
    ...alarmsOf(clock, ladder, passedOver).map(({ rung, fireAt, ground }) =>
      timers.upsert({ subjectId, clockId, rung }, { ...set, fireAt, ground }),
    ),
  ];
};

/**
 * The alarms of clocks. The table may lag, be doubled or rebuilt: the decider knows whether something is due, so that
 * it happens once.
 */
export const timerProjection: Projection<DocumentEvent> = {
  name: 'timer',
  version: 2,
  group: 'timers',
  tables: [timerTable],
  on: {
    ClockStarted: (event) => setAnew(event),
    ClockSuspended: (event) => setAnew(event),
    ClockResumed: (event) => setAnew(event),
    ClockExtended: (event) => setAnew(event),
    ClockRecalculated: (event) => setAnew(event),
    ClockStopped: ({ data: { documentId: subjectId, clockId } }) => [
      timers.remove({ subjectId, clockId }),
    ],
    RungReached: ({ data: { documentId: subjectId, clockId, rung, passedOver } }) =>
      [rung, ...passedOver].map((reached) => timers.remove({ subjectId, clockId, rung: reached })),
    ...silenceTimers,
    ...seriesTimers,
  },
};
