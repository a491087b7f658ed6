import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import {
  GetDeadlinePolicy,
  ListDeadlinePolicies,
  type PolicyView,
} from '../../deadlines.messages.js';
import {
  DeadlinePolicyNotFound,
  DeadlinePolicyVersionNotFound,
} from '../../domain/deadline-policy.errors.js';
import { mayKnow } from '../../domain/rights.js';
import type { DeadlinePolicyVersionRow } from './deadline-policy-version.row.js';
import type { DeadlinePolicyRow } from './deadline-policy.row.js';

@QueryHandler(ListDeadlinePolicies)
export class ListDeadlinePoliciesHandler implements IQueryHandler<ListDeadlinePolicies> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by }: ListDeadlinePolicies): Promise<readonly DeadlinePolicyRow[]> {
    if (!mayKnow(by, authorityId)) return [];
    return this.store.query<DeadlinePolicyRow>(
      'select * from deadline_policy where authority_id = $1 order by policy_id',
      [authorityId],
    );
  }
}

@QueryHandler(GetDeadlinePolicy)
export class GetDeadlinePolicyHandler implements IQueryHandler<GetDeadlinePolicy> {
  constructor(private readonly store: ReadStore) {}

  async execute({ policyId, by, version }: GetDeadlinePolicy): Promise<PolicyView> {
    const [policy] = await this.store.query<DeadlinePolicyRow>(
      'select * from deadline_policy where policy_id = $1',
      [policyId],
    );
    if (!policy || !mayKnow(by, policy.authorityId)) throw new DeadlinePolicyNotFound(policyId);
    const asked = version ?? policy.lastVersion;
    const [row] = await this.store.query<DeadlinePolicyVersionRow>(
      'select * from deadline_policy_version where policy_id = $1 and version = $2',
      [policyId, asked],
    );
    if (!row) throw new DeadlinePolicyVersionNotFound(policyId, asked, policy.lastVersion);
    return { ...policy, ...row };
  }
}
