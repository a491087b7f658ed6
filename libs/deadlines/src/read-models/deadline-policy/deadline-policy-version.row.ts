import type { TableOf } from '@chancery/kernel';
import type { DeadlinePolicy } from '../../domain/policy.js';

export interface DeadlinePolicyVersionRow {
  readonly policyId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly policy: DeadlinePolicy;
  readonly publishedAt: string;
}

export const deadlinePolicyVersionTable: TableOf<DeadlinePolicyVersionRow> = {
  name: 'deadline_policy_version',
  key: ['policyId', 'version'],
  columns: {
    policyId: 'text',
    version: 'integer',
    validFrom: 'text',
    policy: 'jsonb',
    publishedAt: 'timestamptz',
  },
};
