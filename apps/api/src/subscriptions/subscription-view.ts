import type { KnownSubscription } from '@chancery/subscriptions';
import type { SubscriptionAnswer } from './subscription.answers.js';

type WhyNot = {
  readonly status: string;
  readonly cause?: string | null | undefined;
  readonly refusal?: string | null | undefined;
};

const reasonOf = ({ status, cause, refusal }: WhyNot): string | null =>
  status === 'active' ? null : (refusal ?? cause ?? null);

type Internal =
  'replay' | 'deadLetters' | 'allowedRate' | 'cause' | 'refusal' | 'consent' | 'away' | 'contact';

/** A subscription as it is answered. */
export const subscriptionOf = (
  known: Omit<KnownSubscription, Internal> & {
    readonly subscriptionId: string;
    readonly contact?: string | null | undefined;
  } & WhyNot,
): SubscriptionAnswer => ({
  ...{ subscriptionId: known.subscriptionId, applicationId: known.applicationId },
  ...{ status: known.status, reason: reasonOf(known) },
  ...{ endpoint: known.endpoint, filter: known.filter, content: known.content },
  ...{ mode: known.mode, parallelism: known.parallelism },
  ...{ signature: known.signature },
  ...{
    onDeadLetter: known.onDeadLetter,
    contact: known.contact ?? null,
    secrets: [...known.secrets],
  },
});
