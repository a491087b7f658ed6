import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { OpenCase } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { CaseNotOpen } from '../domain/case.errors.js';
import { demandMover } from '../domain/case.rights.js';
import { openEntries, type PresentCase } from '../domain/case.state.js';
import { FinishSplit, SplitCase } from '../domain/filing.commands.js';
import { derived, type CaseOutcome } from './case-outcome.js';
import { Filing, isForGood } from './filing.js';
import { Moving } from './moving.js';

/**
 * Opens a case under its own number and moves documents there. That no letter is parted from its reply is asked before
 * the case is opened, so that none is opened in vain. What a crash leaves undone, the reactor finishes.
 */
@CommandHandler(SplitCase)
export class SplitCaseHandler implements ICommandHandler<SplitCase, CaseOutcome> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly filing: Filing,
    private readonly moving: Moving,
  ) {}

  async execute(command: SplitCase): Promise<CaseOutcome> {
    const { type, data, by, context } = command;
    const { caseId, newCaseId: toCaseId, documentIds } = data;
    const of = demandMover(await this.filing.caseOf(caseId), type, caseId, by);
    if (of.status !== 'open') throw new CaseNotOpen(caseId, of.status);
    await this.moving.demandWhole(of, documentIds, { toCaseId, by });
    const opened = await this.bus.execute<OpenCase, CaseOutcome>(opening(of, command));
    let { position } = opened;
    for (const documentId of documentIds)
      ({ position } = await this.moving.move(documentId, { ...data, toCaseId, by, context }));
    return { ...opened, ...(await this.runner.load(caseStream, toCaseId)), position };
  }
}

const opening = (of: PresentCase, { data, by, context }: SplitCase): OpenCase => {
  const { caseId, newCaseId, documentIds, title, registerId, reason, at } = data;
  const { authorityId, unitId, accessLevel, classId, parentId, kind } = of;
  const order = {
    ...{ caseId: newCaseId, at, authorityId, unitId, accessLevel, registerId, title },
    kind: data.kind ?? kind,
    ...(data.officerId !== undefined && { officerId: data.officerId }),
    ...(classId !== undefined && { classId }),
    ...(parentId !== undefined && { parentId }),
    splitFrom: { caseId, documentIds, reason },
  };
  return new OpenCase(order, by, derived(context, 'open'));
};

/** Moves what still lies in the case that the other was split off. */
@CommandHandler(FinishSplit)
export class FinishSplitHandler implements ICommandHandler<FinishSplit, void> {
  constructor(
    private readonly filing: Filing,
    private readonly moving: Moving,
  ) {}

  async execute({
    data: { caseId: toCaseId, splitFrom, at },
    by,
    context,
  }: FinishSplit): Promise<void> {
    const { caseId, documentIds, reason } = splitFrom;
    const [of, target] = [await this.filing.caseOf(caseId), await this.filing.caseOf(toCaseId)];
    if (of.status !== 'open' || target.status !== 'open') return;
    const left = openEntries(of).filter(({ documentId }) => documentIds.includes(documentId));
    for (const { documentId } of left)
      try {
        await this.moving.move(documentId, { caseId, toCaseId, reason, at, by, context });
      } catch (error) {
        if (!isForGood(error) && !(error instanceof CaseNotOpen)) throw error;
      }
  }
}
