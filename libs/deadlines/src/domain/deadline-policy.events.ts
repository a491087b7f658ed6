import type { PlainDate } from './plain-date.js';
import type { DeadlinePolicy } from './policy.js';

export interface DeadlinePolicyPublished {
  readonly type: 'DeadlinePolicyPublished';
  readonly data: {
    readonly policyId: string;
    readonly authorityId: string;
    readonly version: number;
    readonly validFrom: PlainDate;
    readonly policy: DeadlinePolicy;
    readonly at: string;
  };
}

export interface DeadlinePolicyRetired {
  readonly type: 'DeadlinePolicyRetired';
  readonly data: {
    readonly policyId: string;
    readonly authorityId: string;
    readonly reason: string;
    readonly at: string;
  };
}

export type DeadlinePolicyEvent = DeadlinePolicyPublished | DeadlinePolicyRetired;
