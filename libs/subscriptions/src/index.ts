export { subscriptions } from './subscriptions.context.js';
export * from './subscriptions.messages.js';
export * from './domain/subscription.commands.js';
export * from './domain/subscription.errors.js';
export { awayHours } from './domain/subscription.events.js';
export type { Consent, Delivering, EventFilter, SecretTerm } from './domain/subscription.events.js';
export { mayDirect, rights as subscriptionsRights } from './domain/rights.js';
export type { KnownSubscription } from './domain/subscription.state.js';
export type {
  Away,
  DeadLetterRow,
  SubscriptionRow,
} from './read-models/subscription/subscription.row.js';
