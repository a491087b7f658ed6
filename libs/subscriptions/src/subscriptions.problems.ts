import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/subscription.errors.js';

const subscriptionId = '7a1d9c52-4e0b-4d3a-9a66-2f1c8b5e4d31';
const endpoint = 'https://portal.example/chancery';

/** What an API answers to the errors of this context. */
export const subscriptionsProblems = {
  'subscription-not-found': {
    status: 404,
    title: 'No such subscription',
    example: new errors.SubscriptionNotFound(subscriptionId),
  },
  'subscription-order-not-permitted': {
    status: 403,
    title: 'Only for the application and its administrators',
    example: new errors.SubscriptionOrderNotPermitted('PauseSubscription', ['administrator']),
  },
  'endpoint-not-https': {
    status: 422,
    title: 'The endpoint is not encrypted',
    example: new errors.EndpointNotHttps('http://portal.example/chancery'),
  },
  'endpoint-not-allowed': {
    status: 422,
    title: 'The endpoint is not called',
    example: new errors.EndpointNotAllowed('https://10.0.0.7/', 'address'),
  },
  'endpoint-not-verified': {
    status: 409,
    title: 'The endpoint has not agreed',
    example: new errors.EndpointNotVerified(endpoint),
  },
  'consent-not-usable': {
    status: 410,
    title: 'The address is no longer valid',
    example: new errors.ConsentNotUsable(),
  },
  'filter-not-permitted': {
    status: 403,
    title: 'The application may not read this',
    example: new errors.FilterNotPermitted(['riverside']),
  },
  'too-many-subscriptions': {
    status: 409,
    title: 'Too many subscriptions',
    example: new errors.TooManySubscriptions(100),
  },
  'subscription-not-active': {
    status: 409,
    title: 'The subscription is not active',
    example: new errors.SubscriptionNotActive('suspended'),
  },
  'subscription-has-ended': {
    status: 409,
    title: 'The subscription has ended',
    example: new errors.SubscriptionHasEnded(subscriptionId),
  },
  'replay-under-way': {
    status: 409,
    title: 'A replay is under way',
    example: new errors.ReplayUnderWay('3b8e4d90-14c6-4e2f-8e33-9f7a1c5d8e64'),
  },
  'secret-not-usable': {
    status: 409,
    title: 'No secret that can be ended',
    example: new errors.SecretNotUsable('1f6c2b7e-92a4-4c0d-8c11-7d5e9a3b6c42'),
  },
  'dead-letter-not-found': {
    status: 404,
    title: 'No such dead letter',
    example: new errors.DeadLetterNotFound(17_050),
  },
} satisfies ProblemTypes<typeof errors>;
