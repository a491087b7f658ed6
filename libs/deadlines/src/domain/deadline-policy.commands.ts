import { command } from '@chancery/kernel';
import type { PlainDate } from './plain-date.js';
import type { DeadlinePolicy } from './policy.js';

/** Publish a version of a policy as a whole. It counts terms that begin from `validFrom` on. */
export class PublishDeadlinePolicy extends command('PublishDeadlinePolicy', { looksUp: true })<{
  readonly policyId: string;
  readonly version: number;
  readonly validFrom: PlainDate;
  readonly policy: DeadlinePolicy;
  readonly at: string;
}> {}

/** No further version is published. What began under a version keeps it. */
export class RetireDeadlinePolicy extends command('RetireDeadlinePolicy')<{
  readonly policyId: string;
  readonly reason: string;
  readonly at: string;
}> {}

export type DeadlinePolicyCommand = PublishDeadlinePolicy | RetireDeadlinePolicy;
