import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetGrants } from '@chancery/applications';
import { refusalOfTarget, type TargetRules } from '@chancery/outbound';
import { PublicFeed, type Beginning } from '@chancery/public-events';
import { CountSubscriptions, EndpointNotAllowed, EndpointNotHttps } from '@chancery/subscriptions';

/** Names the rules by which endpoints are judged. */
export const targetRules = Symbol('target rules');

/** What commands to subscriptions need to know of endpoints, grants and places in the ledger. */
@Injectable()
export class SubscriptionFacts {
  constructor(
    private readonly queries: QueryBus,
    private readonly feed: PublicFeed,
    @Inject(targetRules) private readonly rules: TargetRules,
  ) {}

  /** Authorities whose events the application may read. */
  async readable(applicationId: string): Promise<readonly string[]> {
    const grants = await this.queries.execute(new GetGrants(applicationId));
    return grants.map(({ authorityId }) => authorityId);
  }

  countOf(applicationId: string): Promise<number> {
    return this.queries.execute(new CountSubscriptions(applicationId));
  }

  async indexOf(beginning: Beginning): Promise<number> {
    return (await this.feed.begin(beginning)).index;
  }

  /** Throws EndpointNotHttps and EndpointNotAllowed. */
  async demandTarget(endpoint: string): Promise<void> {
    const refusal = await refusalOfTarget(endpoint, this.rules);
    if (refusal?.kind === 'not-https') throw new EndpointNotHttps(endpoint);
    if (refusal) throw new EndpointNotAllowed(endpoint, refusal.reason);
  }
}
