import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CloseDocument, SettleDocument } from '@chancery/documents/contract';
import type { Document } from '@chancery/documents/rules';
import { CommandRunner } from '@chancery/event-store';
import { DomainError } from '@chancery/kernel';
import { CloseCase } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { caseObstacles } from '../domain/ending.js';
import type { PresentCase } from '../domain/case.state.js';
import { CaseLookUps } from './case-look-ups.js';
import { derived, type CaseOutcome } from './case-outcome.js';
import { Obstacles, type Examined } from './obstacles.js';

/** What stands in the way is looked up in the log; with `settleRest`, documents that are only not settled are settled first. */
@CommandHandler(CloseCase)
export class CloseCaseHandler implements ICommandHandler<CloseCase, CaseOutcome> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
    private readonly lookUps: CaseLookUps,
    private readonly obstacles: Obstacles,
  ) {}

  execute({ data, by, context }: CloseCase): Promise<CaseOutcome> {
    const { obstacles: _, examined: __, foundClass: ___, ...order } = data;
    const command = new CloseCase(order, by, context);
    return this.runner.run(caseStream, data.caseId, command, async () => {
      const { state: of } = await this.runner.load(caseStream, data.caseId);
      if (of.status !== 'open') return command;
      const { documents: _, ...found } = await this.examined(of, command);
      const foundClass =
        of.classId === undefined
          ? undefined
          : await this.lookUps.classOf(of.authorityId, of.classId, data.at);
      return new CloseCase({ ...order, ...found, ...(foundClass && { foundClass }) }, by, context);
    });
  }

  private async examined(of: PresentCase, command: CloseCase): Promise<Examined> {
    const first = await this.obstacles.of(of);
    const others = first.obstacles.filter(({ code }) => code !== 'document-open');
    const isOnlyOpen = others.length === 0 && caseObstacles(of, first.examined).length === 0;
    if (command.data.settleRest !== true || !isOnlyOpen) return first;
    for (const document of first.documents) await this.settle(document, command);
    return this.obstacles.of(of);
  }

  /** What is refused here stays an obstacle. */
  private async settle(
    document: Document,
    { data: { at }, by, context }: CloseCase,
  ): Promise<void> {
    if (document.situation === 'absent') return;
    const { documentId, situation, direction } = document;
    const part = (name: string) => derived(context, `${documentId}.${name}`);
    try {
      if (situation === 'registered' && direction === 'incoming')
        await this.bus.execute(
          new SettleDocument({ documentId, way: 'case-closed', at }, by, part('settle')),
        );
      if (situation === 'registered' || situation === 'settled')
        await this.bus.execute(new CloseDocument({ documentId, at }, by, part('close')));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
