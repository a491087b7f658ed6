import type { Attempt, Sending } from '@chancery/outbound';
import type { PublicEvent } from '@chancery/public-events';
import type { SubscriptionRow } from '@chancery/subscriptions';
import type { Sent } from './outgoing.js';

/** A line of the log that the owner of a subscription sees. */
export const attemptOf = (
  { subscriptionId }: SubscriptionRow,
  { eventId, type }: Pick<PublicEvent, 'eventId' | 'type'>,
  sending: Pick<Sending, 'attempt'> & { readonly index: number | null },
  { outcome, ms, bytes }: Sent,
): Attempt => ({
  ...{ subscriptionId, index: sending.index, eventId, type, attempt: sending.attempt },
  at: new Date(Date.now() - ms).toISOString(),
  isDelivered: outcome.verdict === 'delivered',
  status: outcome.status ?? null,
  ...{ ms, error: outcome.error ?? null, answer: outcome.answer ?? null, bytes },
});
