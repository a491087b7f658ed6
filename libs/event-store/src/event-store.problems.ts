import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './event-store.errors.js';

const stream = 'document-6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const party = { authorityId: 'riverside', partyId: '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11' };

/** What an API answers to the errors of this library. */
export const eventStoreProblems = {
  'concurrency-lost': {
    status: 409,
    title: 'Others were faster',
    example: new errors.ConcurrencyLost({ stream, attempts: 3 }),
  },
  'stale-revision': {
    status: 412,
    title: 'The state has changed since it was read',
    example: new errors.StaleRevision({ stream, expected: 4, current: 6 }),
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The key was used for another request',
    example: new errors.IdempotencyKeyReused({ commandId: '9a1f6f0c-2b7e-4f6b-8a53-0e1d2c3b4a59' }),
  },
  'command-too-large': {
    status: 413,
    title: 'The command is too large',
    example: new errors.CommandTooLarge({ stream, limit: 1_000_000 }),
  },
  'event-store-unavailable': {
    status: 503,
    title: 'The record of events is out of reach',
    example: new errors.EventStoreUnavailable({ reason: 'no answer within 10 s' }),
  },
  'party-key-destroyed': {
    status: 409,
    title: 'The party was erased',
    example: new errors.PartyKeyDestroyed(party),
  },
  'party-key-unavailable': {
    status: 503,
    title: 'The key of the party is out of reach',
    example: new errors.PartyKeyUnavailable(party),
  },
  'storage-full': { status: 507, title: 'The disk is full', example: new errors.StorageFull() },
} satisfies ProblemTypes<typeof errors>;
