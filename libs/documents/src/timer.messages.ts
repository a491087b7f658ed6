import { DueAlarms } from '@chancery/deadlines/contract';
import type { TimerRow } from './read-models/timer/timer.row.js';

/** The alarms of documents that are due. */
export class FindDueTimers extends DueAlarms<TimerRow> {}
