import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OperationOutOfOrder } from '@chancery/deadlines/contract';
import { ResumeClock, SuspendClock } from '@chancery/documents/contract';
import type { CommandContext, Order } from '@chancery/kernel';
import { ResumeAfterRequest, SuspendForRequest } from '../domain/follow-up.commands.js';
import { derived, giveUnlessRefused } from './given.js';

type Moving = (at: string, context: CommandContext | undefined) => Order;

/**
 * Gives the order as of its instant. A term to which something happened since, and before this was told, stands or goes
 * on from then: nothing of a clock is told out of order.
 */
const moveAsOf = async (
  bus: CommandBus,
  at: string,
  context: CommandContext | undefined,
  order: Moving,
): Promise<void> => {
  const refusal = await giveUnlessRefused(bus, order(at, context));
  if (!(refusal instanceof OperationOutOfOrder)) return;
  const { notBefore } = refusal.data as { readonly notBefore: string };
  await moveAsOf(bus, notBefore, derived(context, 'later'), order);
};

@CommandHandler(SuspendForRequest)
export class SuspendForRequestHandler implements ICommandHandler<SuspendForRequest, void> {
  constructor(private readonly bus: CommandBus) {}

  async execute({ data, by, context }: SuspendForRequest): Promise<void> {
    const { matterId: documentId, ground, clockIds } = data;
    for (const clockId of clockIds)
      await moveAsOf(this.bus, data.at, derived(context, clockId), (at, named) => {
        return new SuspendClock({ documentId, clockId, ground, at }, by, named);
      });
  }
}

@CommandHandler(ResumeAfterRequest)
export class ResumeAfterRequestHandler implements ICommandHandler<ResumeAfterRequest, void> {
  constructor(private readonly bus: CommandBus) {}

  async execute({ data, by, context }: ResumeAfterRequest): Promise<void> {
    const { matterId: documentId, ground, clockIds } = data;
    for (const clockId of clockIds)
      await moveAsOf(this.bus, data.at, derived(context, clockId), (at, named) => {
        return new ResumeClock({ documentId, clockId, ground, at }, by, named);
      });
  }
}
