import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules } from '@chancery/deadlines/contract';
import type { LooksUpTerms } from '../domain/route.terms.js';

/** Looks up what the terms of steps are counted by that open at an instant. */
@Injectable()
export class StepCountings {
  constructor(private readonly queries: QueryBus) {}

  /** Throws what the context of deadlines says of a policy that is not there. */
  of(
    authorityId: string,
    policyIds: readonly string[],
    at: string,
  ): Promise<NonNullable<LooksUpTerms['countings']>> {
    return Promise.all(
      policyIds.map(async (policyId) => {
        const wanted = { policyId, startedAt: at, instants: [at], spans: [] };
        return { policyId, ...(await this.queries.execute(new LookUpRules(authorityId, wanted))) };
      }),
    );
  }
}
