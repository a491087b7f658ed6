import type { CommandBus } from '@nestjs/cqrs';
import { DomainError, type CommandContext, type Order } from '@chancery/kernel';

/** The context of one of several orders that carry out another. */
export const derived = (
  context: CommandContext | undefined,
  part: string,
): CommandContext | undefined =>
  context && {
    ...context,
    commandId: `${context.commandId}.${part}`,
    causationId: context.commandId,
  };

/** Gives an order. A refusal for good is an answer: what is ordered was done otherwise, or can be done no more. */
export const giveUnlessRefused = async (
  bus: CommandBus,
  order: Order,
): Promise<DomainError | undefined> => {
  try {
    await bus.execute(order);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError && !error.isPassing) return error;
    throw error;
  }
};
