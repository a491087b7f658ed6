import { rowsOf } from '@chancery/kernel';
import type { Projection } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { clockTable } from './clock.row.js';

const clocks = rowsOf(clockTable);

/** Terms of documents that a calendar counts and that have not ended. */
export const clockProjection: Projection<DocumentEvent> = {
  name: 'clock',
  version: 1,
  group: 'timers',
  tables: [clockTable],
  on: {
    ClockStarted: ({ data }) => {
      if (data.role === 'task') return []; // its day was set, and counted by nothing
      const { documentId: subjectId, clockId, calendarId, calendarVersion } = data;
      return [clocks.upsert({ subjectId, clockId }, { calendarId, calendarVersion })];
    },
    ClockRecalculated: ({ data: { documentId: subjectId, clockId, calendarVersion } }) => [
      clocks.update({ subjectId, clockId }, { calendarVersion }),
    ],
    ClockStopped: ({ data: { documentId: subjectId, clockId } }) => [
      clocks.remove({ subjectId, clockId }),
    ],
  },
};
