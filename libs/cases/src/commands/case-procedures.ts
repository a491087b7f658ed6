import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules } from '@chancery/deadlines/contract';
import { LookUpAuthority } from '@chancery/directory/contract';
import { deriveId } from '@chancery/event-store';
import { yearIn } from '@chancery/kernel';
import { LookUpProcedure } from '@chancery/procedures/contract';
import type { OpenCase } from '../domain/case.commands.js';
import { CaseRegisterNotNamed } from '../domain/case.errors.js';
import type { CaseProcedure } from '../domain/case.terms.js';

const memoryMs = 1_000;

interface Found {
  readonly registerId: string;
  readonly procedure?: CaseProcedure;
}

/** Looks up which procedure a case follows, the register that it names, and the rules of its terms. */
@Injectable()
export class CaseProcedures {
  constructor(private readonly queries: QueryBus) {}

  /** Throws CaseRegisterNotNamed, and what the rules of a term refuse with. */
  async forOpening({
    caseId,
    authorityId,
    kind,
    at,
    registerId,
  }: OpenCase['data']): Promise<Found> {
    const wanted = { subject: 'case', kind, at } as const;
    const found = await this.queries.execute(new LookUpProcedure(authorityId, wanted, memoryMs));
    const code = found?.procedure.register;
    const named = registerId ?? (code && (await this.registerOf(authorityId, code, at)));
    if (named === undefined) throw new CaseRegisterNotNamed(kind);
    if (!found) return { registerId: named };
    const { procedureId, version, procedure } = found;
    const clocks = procedure.clocks.map(async ({ role, policyId }, index) => {
      const rules = { policyId, startedAt: at, instants: [at], spans: [] };
      const counting = await this.queries.execute(new LookUpRules(authorityId, rules));
      const clockId = deriveId(caseId, procedureId, String(version), String(index));
      return { clockId, role, policyId, counting };
    });
    const { accessLevel } = procedure;
    return {
      registerId: named,
      procedure: {
        ...{ procedureId, version, clocks: await Promise.all(clocks) },
        ...(accessLevel !== undefined && { accessLevel }),
      },
    };
  }

  /** The register of the year in which the case is opened. */
  private async registerOf(authorityId: string, code: string, at: string): Promise<string> {
    const authority = await this.queries.execute(new LookUpAuthority(authorityId, memoryMs));
    return `${authorityId}.${code}.${yearIn(authority?.timeZone ?? 'UTC', at)}`;
  }
}
