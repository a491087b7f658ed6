import { clockAlarms } from '@chancery/deadlines/contract';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import type { TermEvent } from '../../domain/clock.events.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { deliveryTimers } from './delivery.items.js';
import { seriesTimers } from './series.items.js';
import { silenceTimers } from './step.items.js';
import { alarms, timerTable } from './timer.row.js';

const timers = clockAlarms(alarms, { stepId: null });

const setAnew = ({ data, metadata }: Recorded<TermEvent>): readonly RowChange[] => {
  const { documentId: subjectId, clockId, clock, ladder, passedOver = [] } = data;
  const { authorityId } = metadata;
  return timers.setAnew({ subjectId, clockId, authorityId, clock, ladder, past: passedOver });
};

/**
 * The alarms of clocks. The table may lag, be doubled or rebuilt: the decider knows whether something is due, so that
 * it happens once.
 */
export const timerProjection: Projection<DocumentEvent> = {
  name: 'timer',
  version: 3,
  group: 'timers',
  tables: [timerTable],
  on: {
    ClockStarted: (event) => setAnew(event),
    ClockSuspended: (event) => setAnew(event),
    ClockResumed: (event) => setAnew(event),
    ClockExtended: (event) => setAnew(event),
    ClockRecalculated: (event) => setAnew(event),
    ClockStopped: ({ data: { documentId: subjectId, clockId } }) =>
      timers.over({ subjectId, clockId }),
    RungReached: ({ data: { documentId: subjectId, clockId, rung, passedOver } }) =>
      timers.reached({ subjectId, clockId }, [rung, ...passedOver]),
    ...silenceTimers,
    ...seriesTimers,
    ...deliveryTimers,
  },
};
