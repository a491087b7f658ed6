import { rowsOf, type Projection } from '@chancery/kernel';
import type { DeadlinePolicyEvent } from '../../domain/deadline-policy.events.js';
import { deadlinePolicyVersionTable } from './deadline-policy-version.row.js';
import { deadlinePolicyTable } from './deadline-policy.row.js';

const policies = rowsOf(deadlinePolicyTable);
const versions = rowsOf(deadlinePolicyVersionTable);

/** The deadline policies of each authority, and every version of each. */
export const deadlinePolicyProjection: Projection<DeadlinePolicyEvent> = {
  name: 'deadline_policy',
  version: 1,
  group: 'deadlines',
  tables: [deadlinePolicyTable, deadlinePolicyVersionTable],
  on: {
    DeadlinePolicyPublished: ({ data }) => {
      const { policyId, authorityId, version, validFrom, policy, at: publishedAt } = data;
      return [
        versions.upsert({ policyId, version }, { validFrom, policy, publishedAt }),
        policies.upsert(
          { policyId },
          {
            ...{ authorityId, name: policy.name, lastVersion: version },
            ...{ isRetired: false, retirementReason: null },
          },
        ),
      ];
    },
    DeadlinePolicyRetired: ({ data: { policyId, reason } }) => [
      policies.update({ policyId }, { isRetired: true, retirementReason: reason }),
    ],
  },
};
