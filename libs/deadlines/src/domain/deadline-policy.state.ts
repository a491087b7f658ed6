import type { DeadlinePolicyPublished } from './deadline-policy.events.js';
import { dayIn } from './day-in-zone.js';
import type { PlainDate } from './plain-date.js';
import type { DeadlinePolicy } from './policy.js';

export interface PolicyVersion {
  readonly version: number;
  readonly validFrom: PlainDate;
  readonly policy: DeadlinePolicy;
}

export interface PublishedPolicy {
  readonly status: 'published' | 'retired';
  readonly policyId: string;
  readonly authorityId: string;
  readonly versions: readonly PolicyVersion[];
}

export type PolicyState = { readonly status: 'absent' } | PublishedPolicy;

export const withVersion = (state: PolicyState, { data }: DeadlinePolicyPublished): PolicyState => {
  const { policyId, authorityId, version, validFrom, policy } = data;
  const versions = state.status === 'absent' ? [] : state.versions;
  const added = [...versions, { version, validFrom, policy }];
  return { status: 'published', policyId, authorityId, versions: added };
};

/** The last version that is valid on the day of an instant in its zone; `undefined` before the first one. */
export const versionValidAt = (
  { versions }: PublishedPolicy,
  instant: string,
): PolicyVersion | undefined =>
  versions.findLast(({ validFrom, policy }) => validFrom <= dayIn(policy.zone, instant));
