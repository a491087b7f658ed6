import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { documentStream } from '@chancery/documents/contract';
import { awaitsFiling } from '@chancery/documents/rules';
import { CommandRunner, type Outcome } from '@chancery/event-store';
import { AllocateNumber, numberHeld, NumberWasVoided } from '@chancery/registers/contract';
import type { Register, RegisterEvent } from '@chancery/registers/contract';
import { OpenCase, TakeIn } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { CaseRegisterNotNamed } from '../domain/case.errors.js';
import type { CaseNumber } from '../domain/case.terms.js';
import { demandOpening } from '../domain/opening.js';
import { CaseLookUps } from './case-look-ups.js';
import { CaseProcedures } from './case-procedures.js';
import { derived, unconditional, type CaseOutcome } from './case-outcome.js';

type Allocation = Outcome<Register, RegisterEvent>;

/**
 * Opens a case under its number. The rules are asked before a number is taken, so that none is taken in vain. Number
 * and opening are recorded in one append: whoever dies in between leaves a number without a case, which becomes void.
 */
@CommandHandler(OpenCase)
export class OpenCaseHandler implements ICommandHandler<OpenCase, CaseOutcome> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly lookUps: CaseLookUps,
    private readonly procedures: CaseProcedures,
  ) {}

  async execute(command: OpenCase): Promise<CaseOutcome> {
    const outcome = await this.open(command);
    const { data, by, context } = command;
    const { caseId, fromDocumentId: documentId, at } = data;
    if (documentId === undefined) return outcome;
    const order = new TakeIn({ caseId, documentId, at }, by, derived(context, 'entry'));
    return this.bus.execute<TakeIn, CaseOutcome>(order);
  }

  private open({ data, by, context }: OpenCase): Promise<CaseOutcome> {
    const { caseNumber: _, foundClass: __, parentStatus: ___, unavailable: ____, ...rest } = data;
    const { procedure: _____, ...order } = rest;
    const command = new OpenCase(order, by, context);
    return this.runner.run(caseStream, data.caseId, command, async () => {
      await this.demandDocument(command);
      const known = await this.known(command);
      const { state } = await this.runner.load(caseStream, data.caseId);
      const asked = new OpenCase({ ...order, ...known }, by, context);
      demandOpening(state, asked);
      return new OpenCase({ ...asked.data, caseNumber: await this.number(asked) }, by, context);
    });
  }

  /** Throws what the document would refuse to be filed with. */
  private async demandDocument({ data, by }: OpenCase): Promise<void> {
    const { caseId, fromDocumentId: documentId } = data;
    if (documentId === undefined) return;
    const { state } = await this.runner.load(documentStream, documentId);
    awaitsFiling(state, { documentId, caseId }, by);
  }

  private async known({ data, by }: OpenCase): Promise<Partial<OpenCase['data']>> {
    const { authorityId, classId, parentId, at } = data;
    const foundClass =
      classId === undefined ? undefined : await this.lookUps.classOf(authorityId, classId, at);
    const parentStatus =
      parentId === undefined ? undefined : await this.lookUps.statusOf(parentId, by);
    const unavailable = await this.lookUps.unavailable(data, by);
    return {
      ...(await this.procedures.forOpening(data)),
      ...(foundClass && { foundClass }),
      ...(parentStatus && { parentStatus }),
      ...(unavailable && { unavailable }),
    };
  }

  /** The number that the case now holds: the one it has from a try before, or a new one in place of a void one. */
  private async number(command: OpenCase, replaces?: number): Promise<CaseNumber> {
    const { data, by, context } = command;
    const { registerId, caseId, at, foundClass, kind } = data;
    if (registerId === undefined) throw new CaseRegisterNotNamed(kind);
    const wish = {
      ...{ registerId, caseId, at, direction: 'case' as const },
      ...(foundClass && { classIndex: foundClass.index }),
      ...(replaces !== undefined && { replaces }),
    };
    try {
      const order = new AllocateNumber(wish, by, unconditional(context));
      const { state } = await this.bus.execute<AllocateNumber, Allocation>(order);
      const held = numberHeld(state, caseId);
      if (held) return { registerId, ...held };
    } catch (error) {
      if (!(error instanceof NumberWasVoided) || error.sequence === replaces) throw error;
      return this.number(command, error.sequence);
    }
    throw new Error(`${registerId} gave ${caseId} no number.`);
  }
}
