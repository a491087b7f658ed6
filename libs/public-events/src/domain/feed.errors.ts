import { DomainError } from '@chancery/kernel';

/** Only applications with a grant and services of the platform read the feed. */
export class FeedNotPermitted extends DomainError {
  readonly code = 'feed-not-permitted' as const;
  constructor() {
    super('Events are for applications. An administrator registers one and says what it may read.');
  }
}

/** The cursor is of a ledger that is no longer there: the log was restored to an earlier state, or exchanged. */
export class CursorOfAnotherLedger extends DomainError {
  readonly code = 'cursor-of-another-ledger' as const;
  constructor() {
    super(
      'The log was restored or exchanged since the cursor was given out. Compare what you have by the digest, and begin again with from=.',
    );
  }
}

/** The cursor is behind the end of the ledger: the log or the database was restored to an earlier state. */
export class CursorAheadOfLedger extends DomainError {
  readonly code = 'cursor-ahead-of-ledger' as const;
  constructor(index: number, size: number) {
    super(
      `The ledger ends before ${index}: the office was restored to an earlier state, or is being numbered. Ask again later, or ask its operator.`,
      { index, size },
    );
  }
}

/** There is no such event, or none that the reader may see. */
export class EventNotFound extends DomainError {
  readonly code = 'event-not-found' as const;
  constructor(eventId: string) {
    super(`There is no event ${eventId}, or you may not see it.`, { eventId });
  }
}

/** No event has its number yet: the reactor has not begun. */
export class LedgerNotBegun extends DomainError {
  readonly code = 'ledger-not-begun' as const;
  override readonly isPassing = true;
  constructor() {
    super('No event has its number yet. Ask again in a moment.');
  }
}

/** A digest is made of a limited span. */
export class SpanTooLong extends DomainError {
  readonly code = 'span-too-long' as const;
  constructor(most: number) {
    super(`A digest covers ${most} indexes at most. Ask for several.`, { most });
  }
}
