import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/feed.errors.js';

/** What an API answers to the errors of this context. */
export const publicEventsProblems = {
  'feed-not-permitted': {
    status: 403,
    title: 'Only for applications',
    example: new errors.FeedNotPermitted(),
  },
  'cursor-of-another-ledger': {
    status: 410,
    title: 'The cursor is of another ledger',
    example: new errors.CursorOfAnotherLedger(),
  },
  'cursor-ahead-of-ledger': {
    status: 409,
    title: 'The cursor is ahead of the ledger',
    example: new errors.CursorAheadOfLedger(17_044, 16_000),
  },
  'event-not-found': {
    status: 404,
    title: 'No such event',
    example: new errors.EventNotFound('6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11'),
  },
  'ledger-not-begun': {
    status: 503,
    title: 'No event has its number yet',
    example: new errors.LedgerNotBegun(),
  },
  'span-too-long': {
    status: 422,
    title: 'The span is too long',
    example: new errors.SpanTooLong(1_000_000),
  },
} satisfies ProblemTypes<typeof errors>;
