import { rowsOf, type RowChange, type TableOf } from '@chancery/kernel';
import { alarmsOf } from '../../domain/alarms.js';
import type { Clock } from '../../domain/clock.js';
import type { FiringRung } from '../../domain/ladder.js';
import type { AlarmRow } from './alarm.row.js';

interface ChangedClock extends Pick<AlarmRow, 'subjectId' | 'clockId' | 'authorityId'> {
  readonly clock: Clock;
  readonly ladder: readonly FiringRung[];
  /** The rungs that are behind it. */
  readonly past: readonly string[];
}

type OfClock = Pick<AlarmRow, 'subjectId' | 'clockId'>;

interface ClockAlarms {
  /** With each change of a clock its alarms are set anew. Those of a suspension come from its limit. */
  readonly setAnew: (changed: ChangedClock) => readonly RowChange[];
  readonly reached: (clock: OfClock, rungs: readonly string[]) => readonly RowChange[];
  readonly over: (clock: OfClock) => readonly RowChange[];
}

/** The alarms of clocks in a table. `more`: what its rows hold beside the shape that all have. */
export const clockAlarms = (table: TableOf<AlarmRow>, more: object = {}): ClockAlarms => {
  const rows = rowsOf(table);
  const over: ClockAlarms['over'] = ({ subjectId, clockId }) => [
    rows.remove({ subjectId, clockId }),
  ];
  return {
    over,
    reached: ({ subjectId, clockId }, rungs) =>
      rungs.map((rung) => rows.remove({ subjectId, clockId, rung })),
    setAnew: ({ subjectId, clockId, authorityId, clock, ladder, past }) => [
      ...over({ subjectId, clockId }),
      ...alarmsOf(clock, ladder, past).map(({ rung, fireAt, ground }) => {
        const set = { authorityId, clockVersion: clock.version, ...more, fireAt, ground };
        return rows.upsert({ subjectId, clockId, rung }, set);
      }),
    ],
  };
};
