import { evolveBy, type Evolutions } from '@chancery/kernel';
import type { SubscriptionCreated, SubscriptionEvent } from './subscription.events.js';
import type { KnownSubscription } from './subscription.state.js';

type Later = Exclude<SubscriptionEvent, SubscriptionCreated>;

const without = (indexes: readonly number[], index: number): readonly number[] =>
  indexes.filter((each) => each !== index);

const agreed = (subscription: KnownSubscription): KnownSubscription => ({
  ...subscription,
  status: subscription.status === 'unverified' ? 'active' : subscription.status,
  refusal: undefined,
});

const evolutions: Evolutions<KnownSubscription, Later> = {
  VerificationAsked: (subscription, { consent }) => ({
    ...{ ...subscription, refusal: undefined },
    ...(consent && { consent }),
  }),
  EndpointVerified: (subscription, { allowedRate }) => ({ ...agreed(subscription), allowedRate }),
  EndpointApproved: (subscription) => agreed(subscription),
  EndpointRefused: (subscription, { reason, isWithdrawn }) => ({
    ...{ ...subscription, refusal: reason },
    ...(isWithdrawn && { status: 'unverified' as const }),
  }),
  SubscriptionChanged: (
    subscription,
    { subscriptionId: _, at: __, isVerified, ...delivering },
  ) => ({
    ...{ ...subscription, ...delivering },
    ...(!isVerified && { status: 'unverified' as const, refusal: undefined }),
  }),
  SubscriptionPaused: (subscription) => ({ ...subscription, status: 'paused' }),
  SubscriptionResumed: (subscription) => ({ ...subscription, status: 'active', cause: undefined }),
  SubscriptionSuspended: (subscription, { cause }) => ({
    ...{ ...subscription, status: 'suspended', cause },
  }),
  SubscriptionEnded: (subscription) => ({ ...subscription, status: 'ended' }),
  ReplayOrdered: (subscription, { replayId, fromIndex, toIndex }) => ({
    ...{ ...subscription, replay: { replayId, fromIndex, toIndex } },
  }),
  ReplayEnded: (subscription) => ({ ...subscription, replay: undefined }),
  SecretRotated: (subscription, { valid: secrets }) => ({ ...subscription, secrets }),
  SecretRetired: (subscription, { valid: secrets }) => ({ ...subscription, secrets }),
  EndpointAwayNoted: (subscription, { since, hours }) => ({
    ...{ ...subscription, away: { since, hours } },
  }),
  DeliveryDeadLettered: (subscription, { index }) => ({
    ...subscription,
    deadLetters: [...without(subscription.deadLetters, index), index],
  }),
  DeadLetterRedelivered: (subscription, { index }) => ({
    ...{ ...subscription, deadLetters: without(subscription.deadLetters, index) },
  }),
  DeadLetterDiscarded: (subscription, { index }) => ({
    ...{ ...subscription, deadLetters: without(subscription.deadLetters, index) },
  }),
  ProgressNoted: (subscription) => subscription,
};

/** What an event makes of a subscription that exists. */
export const evolveKnown = (subscription: KnownSubscription, event: Later): KnownSubscription =>
  evolveBy(evolutions, subscription, event);
