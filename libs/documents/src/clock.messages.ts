import { Query } from '@nestjs/cqrs';
import { ClocksBehind } from '@chancery/deadlines/contract';
import type { Principal } from '@chancery/kernel';
import type { DocumentClock } from './domain/clock.terms.js';

/** The terms of a document with the steps to their dates, the first started first. Throws DocumentNotFound. */
export class GetClocks extends Query<readonly DocumentClock[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** Terms of documents that an earlier version of a calendar has counted. */
export class FindClocksBehind extends ClocksBehind {}
