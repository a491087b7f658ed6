import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import type { DeadlinePolicyCommand, RetireDeadlinePolicy } from './deadline-policy.commands.js';
import { DeadlinePolicyNotFound } from './deadline-policy.errors.js';
import type { DeadlinePolicyEvent } from './deadline-policy.events.js';
import { withVersion, type PolicyState } from './deadline-policy.state.js';
import { publishDeadlinePolicy } from './publish-deadline-policy.js';
import { policyRights } from './rights.js';

/** A policy is published in versions, each whole and never edited, until it is retired. */
export const policyDecider: Decider<PolicyState, DeadlinePolicyCommand, DeadlinePolicyEvent> = {
  initialState: { status: 'absent' },

  admit: (policy, command) => demandRight(policyRights, policy, command),

  decide(policy, command) {
    switch (command.type) {
      case 'PublishDeadlinePolicy':
        return publishDeadlinePolicy(policy, command);
      case 'RetireDeadlinePolicy':
        return retire(policy, command);
    }
  },

  evolve(policy, event) {
    switch (event.type) {
      case 'DeadlinePolicyPublished':
        return withVersion(policy, event);
      case 'DeadlinePolicyRetired':
        return policy.status === 'absent' ? policy : { ...policy, status: 'retired' };
    }
  },
};

export const policyStream: StreamType<PolicyState, DeadlinePolicyCommand, DeadlinePolicyEvent> = {
  category: 'deadlinePolicy',
  decider: policyDecider,
};

const retire = (
  policy: PolicyState,
  { data }: RetireDeadlinePolicy,
): readonly DeadlinePolicyEvent[] => {
  if (policy.status === 'absent') throw new DeadlinePolicyNotFound(data.policyId);
  if (policy.status === 'retired') return [];
  return [{ type: 'DeadlinePolicyRetired', data: { ...data, authorityId: policy.authorityId } }];
};
