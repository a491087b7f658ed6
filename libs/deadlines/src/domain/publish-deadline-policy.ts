import { authorityOf, isSame, isWellNamed } from '@chancery/kernel';
import type { PublishDeadlinePolicy } from './deadline-policy.commands.js';
import {
  DeadlinePolicyVersionOutOfOrder,
  DeadlinePolicyVersionTaken,
  DeadlinePolicyWasRetired,
  MalformedDeadlinePolicyId,
  ValidFromTooEarly,
} from './deadline-policy.errors.js';
import type { DeadlinePolicyEvent } from './deadline-policy.events.js';
import type { PolicyState } from './deadline-policy.state.js';
import { demandUsable } from './usable-policy.js';

/** Versions follow each other by one. Publishing the same version again says nothing new. */
export const publishDeadlinePolicy = (
  state: PolicyState,
  { data }: PublishDeadlinePolicy,
): readonly DeadlinePolicyEvent[] => {
  const { policyId, version, validFrom, policy } = data;
  if (!isWellNamed(policyId)) throw new MalformedDeadlinePolicyId(policyId);
  demandUsable(policy);
  const versions = state.status === 'absent' ? [] : state.versions;
  const taken = versions[version - 1];
  if (taken) {
    if (isSame(taken, { version, validFrom, policy })) return [];
    throw new DeadlinePolicyVersionTaken(policyId, version, versions.length + 1);
  }
  if (state.status === 'retired') throw new DeadlinePolicyWasRetired(policyId);
  if (version !== versions.length + 1)
    throw new DeadlinePolicyVersionOutOfOrder(policyId, version, versions.length + 1);
  const notBefore = versions.at(-1)?.validFrom;
  if (notBefore !== undefined && validFrom < notBefore)
    throw new ValidFromTooEarly(policyId, validFrom, notBefore);
  return [
    { type: 'DeadlinePolicyPublished', data: { ...data, authorityId: authorityOf(policyId) } },
  ];
};
