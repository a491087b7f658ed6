import type { TableOf } from '@chancery/kernel';

/** A policy with what its last version says. */
export interface DeadlinePolicyRow {
  readonly policyId: string;
  readonly authorityId: string;
  readonly name: string;
  readonly lastVersion: number;
  readonly isRetired: boolean;
  readonly retirementReason: string | null;
}

export const deadlinePolicyTable: TableOf<DeadlinePolicyRow> = {
  name: 'deadline_policy',
  key: ['policyId'],
  columns: {
    policyId: 'text',
    authorityId: 'text',
    name: 'text',
    lastVersion: 'integer',
    isRetired: 'boolean',
    retirementReason: 'text',
  },
  indexes: ['(authority_id, policy_id)'],
};
