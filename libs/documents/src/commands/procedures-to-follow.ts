import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpRules } from '@chancery/deadlines/contract';
import { deriveId } from '@chancery/event-store';
import { LookUpProcedure, type ProcedureFound } from '@chancery/procedures/contract';
import type { CorrectDocument } from '../domain/document.commands.js';
import type { Present } from '../domain/document.state.js';
import { countedFromReceipt } from '../domain/receipt.js';
import { rulesWantedFor } from './run-with-rules.js';
import {
  askedLater,
  type ClockToStart,
  type ProcedureToFollow,
} from '../domain/procedure.terms.js';
import { picked } from '../domain/picked.js';
import { isToldLater, memoryMs } from './standings.js';

/** When a document came and was recorded, and when the command takes place that begins its terms. */
interface Receipt {
  readonly documentId: string;
  readonly openedAt: string;
  readonly receivedAt: string;
  readonly at: string;
}

/** Looks up which procedure a document follows, and the rules of the terms that run from its receipt. */
@Injectable()
export class ProceduresToFollow {
  constructor(private readonly queries: QueryBus) {}

  /**
   * The one in force for a kind; none where the authority has none for it, nor of what is told later (an import).
   * Throws what the rules of a term refuse with.
   */
  async forKind(
    authorityId: string,
    kind: string,
    receipt: Receipt,
  ): Promise<ProcedureToFollow | undefined> {
    if (isToldLater(receipt.at)) return undefined;
    const wanted = { kind, at: receipt.openedAt };
    const found = await this.queries.execute(new LookUpProcedure(authorityId, wanted, memoryMs));
    return found && this.withRules(authorityId, found, receipt);
  }

  /** A version by its number. Throws ProcedureNotFound, ProcedureVersionNotFound and what the rules refuse with. */
  async ofVersion(
    authorityId: string,
    wanted: { readonly procedureId: string; readonly version: number },
    receipt: Receipt,
  ): Promise<ProcedureToFollow | undefined> {
    const found = await this.queries.execute(new LookUpProcedure(authorityId, wanted));
    return found && this.withRules(authorityId, found, receipt);
  }

  /** The rules of the terms that run from the receipt, if that is to be another. */
  async recounting(
    document: Present,
    { receivedAt, at }: CorrectDocument['data'],
  ): Promise<Pick<CorrectDocument['data'], 'recounting'>> {
    if (receivedAt === undefined || receivedAt === document.receivedAt) return {};
    const rules = countedFromReceipt(document).map(async (clock) => {
      const wanted = rulesWantedFor({ ...clock, startedAt: receivedAt }, at);
      const counting = await this.queries.execute(new LookUpRules(document.authorityId, wanted));
      return [clock.clockId, counting] as const;
    });
    return { recounting: Object.fromEntries(await Promise.all(rules)) };
  }

  private async withRules(
    authorityId: string,
    { procedureId, version, procedure }: ProcedureFound,
    { documentId, receivedAt, at }: Receipt,
  ): Promise<ProcedureToFollow> {
    const clocks = procedure.clocks.map(async (clock, index): Promise<ClockToStart> => {
      const clockId = deriveId(documentId, procedureId, String(version), at, String(index));
      const wanted = {
        policyId: clock.policyId,
        startedAt: receivedAt,
        instants: [at],
        spans: [],
      };
      return {
        ...clock,
        clockId,
        counting: await this.queries.execute(new LookUpRules(authorityId, wanted)),
      };
    });
    return {
      ...{ procedureId, version, clocks: await Promise.all(clocks) },
      ...picked(procedure, ['accessLevel', ...askedLater]),
    };
  }
}
