import type {
  Consent,
  Delivering,
  EndpointAwayNoted,
  Replay,
  SecretTerm,
  SubscriptionSuspended,
} from './subscription.events.js';

export type SubscriptionStatus = 'unverified' | 'active' | 'paused' | 'suspended' | 'ended';

export interface KnownSubscription extends Delivering {
  readonly status: SubscriptionStatus;
  readonly applicationId: string;
  readonly authorityId: string;
  /** The newest first. */
  readonly secrets: readonly SecretTerm[];
  /** Why the endpoint did not agree. */
  readonly refusal?: string | undefined;
  readonly cause?: SubscriptionSuspended['data']['cause'] | undefined;
  readonly allowedRate?: number | undefined;
  /** The newest by the address that the endpoint was told. */
  readonly consent?: Consent | undefined;
  /** What its owner was told last of its being away. */
  readonly away?: Pick<EndpointAwayNoted['data'], 'since' | 'hours'> | undefined;
  /** Indexes of events that could not be delivered and wait for a decision. */
  readonly deadLetters: readonly number[];
  readonly replay?: Replay | undefined;
}

export type Subscription = { readonly status: 'absent' } | KnownSubscription;
