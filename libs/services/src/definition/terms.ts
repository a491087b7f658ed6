import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules } from '@chancery/deadlines/contract';
import { startClock } from '@chancery/deadlines/rules';
import type { Span } from '@chancery/deadlines/rules';
import { DomainError } from '@chancery/kernel';
import { LookUpProcedure } from '@chancery/procedures/contract';
import { clockOf, type ReceiptClock } from '../receipts/receipt.js';

/** The term of a service, and when it would end if somebody sent it at an instant. */
export interface ServiceTerm {
  readonly policyId: string;
  readonly term: Span;
  readonly clock: ReceiptClock;
}

const memoryMs = 10_000;

/** Knows by the procedure for a kind of document which term runs for a service. */
@Injectable()
export class ServiceTerms {
  constructor(private readonly queries: QueryBus) {}

  /** Undefined where no procedure is for the kind, or none of its terms binds towards the party. */
  async of(authorityId: string, kind: string, at: string): Promise<ServiceTerm | undefined> {
    const found = await this.queries.execute(
      new LookUpProcedure(authorityId, { kind, at }, memoryMs),
    );
    const statutory = found?.procedure.clocks.find(({ role }) => role === 'statutory');
    if (!statutory) return undefined;
    const { policyId } = statutory;
    const wanted = { policyId, startedAt: at, instants: [at], spans: [] };
    try {
      const { rules } = await this.queries.execute(new LookUpRules(authorityId, wanted));
      const clock = clockOf([{ role: 'statutory', clock: startClock(rules, at) }]);
      return clock && { policyId, term: rules.policy.term, clock };
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }
}
