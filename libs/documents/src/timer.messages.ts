import { Query } from '@nestjs/cqrs';
import type { TimerRow } from './read-models/timer/timer.row.js';

/** Alarms that are due by an instant, the first due first, page by page. For the programs of the office alone. */
export class FindDueTimers extends Query<readonly TimerRow[]> {
  constructor(
    readonly until: string,
    readonly after: TimerRow | undefined,
    readonly limit: number,
  ) {
    super();
  }
}
