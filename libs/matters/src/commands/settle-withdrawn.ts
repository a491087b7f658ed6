import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CloseDocument,
  RecallHandOver,
  RefuseRegistration,
  SettleDocument,
} from '@chancery/documents/contract';
import { SettleWithdrawn } from '../domain/follow-up.commands.js';
import { Custodies } from '../look-ups/custodies.js';
import { derived, giveUnlessRefused } from './given.js';

const reason = 'The party has withdrawn the application.';

/** What cannot be ended by a program, a task that runs say, is left to the officer whom the withdrawal waits for. */
@CommandHandler(SettleWithdrawn)
export class SettleWithdrawnHandler implements ICommandHandler<SettleWithdrawn, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly custodies: Custodies,
  ) {}

  async execute({
    data: { matterId: documentId, at },
    by,
    context,
  }: SettleWithdrawn): Promise<void> {
    const document = await this.custodies.standingOf(documentId, by);
    if (!document) return;
    for (const handOverId of document.openHandOvers) {
      const order = { documentId, handOverId, reason, at };
      await giveUnlessRefused(
        this.bus,
        new RecallHandOver(order, by, derived(context, handOverId)),
      );
    }
    if (document.situation === 'unregistered') {
      const refusal = new RefuseRegistration({ documentId, reason, at }, by, context);
      await giveUnlessRefused(this.bus, refusal);
      return;
    }
    const settled = { documentId, way: 'withdrawn' as const, at };
    await giveUnlessRefused(this.bus, new SettleDocument(settled, by, derived(context, 'settle')));
    const closed = new CloseDocument({ documentId, at }, by, derived(context, 'close'));
    await giveUnlessRefused(this.bus, closed);
  }
}
