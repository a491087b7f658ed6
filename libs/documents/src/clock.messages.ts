import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { DocumentClock } from './domain/clock.terms.js';
import type { ClockRow } from './read-models/clock/clock.row.js';

/** The terms of a document with the steps to their dates, the first started first. Throws DocumentNotFound. */
export class GetClocks extends Query<readonly DocumentClock[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** Terms that run and were counted by an earlier version of a calendar, page by page. For the programs of the office alone. */
export class FindClocksBehind extends Query<readonly Pick<ClockRow, 'subjectId' | 'clockId'>[]> {
  constructor(
    readonly calendarId: string,
    readonly version: number,
    readonly after: Pick<ClockRow, 'subjectId' | 'clockId'> | undefined,
    readonly limit: number,
  ) {
    super();
  }
}
