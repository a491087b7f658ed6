import type { EventSchema, EventSchemas } from '@chancery/kernel';
import type { Delivering, SubscriptionEvent } from './subscription.events.js';

const at = '2026-03-02T09:30:00.000Z';
const subscriptionId = '7a1d9c52-4e0b-4d3a-9a66-2f1c8b5e4d31';
const secretId = '1f6c2b7e-92a4-4c0d-8c11-7d5e9a3b6c42';
const newSecretId = '2a7d3c8f-03b5-4d1e-9d22-8e6f0b4c7d53';
const replayId = '3b8e4d90-14c6-4e2f-8e33-9f7a1c5d8e64';
const eventId = '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11';
const endpoint = 'https://portal.example/chancery';
const of = { subscriptionId, at };
const delivering: Delivering = {
  ...{ endpoint, filter: { type: ['chancery.document.registered.v1'] }, content: 'thin' },
  ...{ mode: 'single', parallelism: 4, signature: 'v1', onDeadLetter: 'hold-document' },
};

/** Before there were messages of many events, each held one. */
const oneByOne: EventSchema['upcast'] = { 1: (data) => ({ mode: 'single', ...data }) };

export const subscriptionsSchemas: EventSchemas<SubscriptionEvent> = {
  SubscriptionCreated: {
    type: 'SubscriptionCreated',
    version: 2,
    upcast: oneByOne,
    summary: 'An application wants events sent to an endpoint.',
    example: {
      ...{ ...of, ...delivering, applicationId: 'riverside.app.portal', authorityId: 'riverside' },
      ...{ secretId, fromIndex: 17_044 },
    },
  },
  VerificationAsked: {
    type: 'VerificationAsked',
    version: 1,
    summary: 'The endpoint is to be asked once more whether it agrees.',
    example: of,
  },
  EndpointVerified: {
    type: 'EndpointVerified',
    version: 1,
    summary: 'The endpoint has agreed to be called.',
    example: { ...of, endpoint, allowedRate: 600 },
  },
  EndpointRefused: {
    type: 'EndpointRefused',
    version: 1,
    summary: 'The endpoint has not agreed to be called.',
    example: { ...of, endpoint, reason: 'answered 404' },
  },
  EndpointApproved: {
    type: 'EndpointApproved',
    version: 1,
    summary: 'An administrator vouches for an endpoint that cannot be asked.',
    example: { ...of, endpoint, reason: 'It knows no OPTIONS; agreed by telephone' },
  },
  SubscriptionChanged: {
    type: 'SubscriptionChanged',
    version: 2,
    upcast: oneByOne,
    summary: 'What is sent where was changed.',
    example: { ...of, ...delivering, parallelism: 8, isVerified: true },
  },
  SubscriptionPaused: {
    type: 'SubscriptionPaused',
    version: 1,
    summary: 'Nothing is sent for now.',
    example: of,
  },
  SubscriptionResumed: {
    type: 'SubscriptionResumed',
    version: 1,
    summary: 'Events are sent again, from where it stood or from an index on.',
    example: { ...of, fromIndex: 17_100 },
  },
  ReplayOrdered: {
    type: 'ReplayOrdered',
    version: 1,
    summary: 'A span of the ledger is to be sent once more.',
    example: { ...of, replayId, fromIndex: 0, toIndex: 17_044 },
  },
  ReplayEnded: {
    type: 'ReplayEnded',
    version: 1,
    summary: 'Everything of a replay was sent.',
    example: { ...of, replayId },
  },
  SecretRotated: {
    type: 'SecretRotated',
    version: 1,
    summary: 'Messages are signed with a new secret, and with the one before for a while.',
    example: {
      ...{ ...of, secretId: newSecretId },
      valid: [{ secretId: newSecretId }, { secretId, until: '2026-03-03T09:30:00.000Z' }],
    },
  },
  SecretRetired: {
    type: 'SecretRetired',
    version: 1,
    summary: 'Messages are no longer signed with a secret.',
    example: { ...of, secretId, valid: [{ secretId: newSecretId }] },
  },
  SubscriptionSuspended: {
    type: 'SubscriptionSuspended',
    version: 1,
    summary: 'Nothing is sent until somebody resumes it.',
    example: { ...of, cause: 'gone' },
  },
  EndpointAwayNoted: {
    type: 'EndpointAwayNoted',
    version: 1,
    summary: 'The endpoint has been away for an hour or a day: its owner is told.',
    example: { ...of, since: '2026-03-02T08:29:00.000Z', hours: 1 },
  },
  DeliveryDeadLettered: {
    type: 'DeliveryDeadLettered',
    version: 1,
    summary: 'An event was refused for a day and is not sent again by itself.',
    example: { ...of, index: 17_050, eventId, attempts: 10, status: 422, error: 'answered 422' },
  },
  DeadLetterRedelivered: {
    type: 'DeadLetterRedelivered',
    version: 1,
    summary: 'An event that could not be delivered is sent once more.',
    example: { ...of, index: 17_050 },
  },
  DeadLetterDiscarded: {
    type: 'DeadLetterDiscarded',
    version: 1,
    summary: 'An event that could not be delivered is given up.',
    example: { ...of, index: 17_050, reason: 'Entered by hand' },
  },
  ProgressNoted: {
    type: 'ProgressNoted',
    version: 1,
    summary: 'From where to go on if the database is lost.',
    example: { ...of, index: 17_060, serial: 212 },
  },
  SubscriptionEnded: {
    type: 'SubscriptionEnded',
    version: 1,
    summary: 'Nothing is sent any more.',
    example: of,
  },
};
