import type { CommandBus } from '@nestjs/cqrs';
import type { Outcome } from '@chancery/event-store';
import type { DomainError, Message, Order } from '@chancery/kernel';
import { isRefusal, patiently } from './patiently.js';

/** What an order came to: so many events (none if it had been given before), or a refusal. */
export type Answer =
  | { readonly kind: 'done'; readonly events: number }
  | { readonly kind: 'refused'; readonly refusal: DomainError };

/** Where all orders of an import are given. */
export class OrderDesk {
  constructor(private readonly bus: CommandBus) {}

  async give(order: Order): Promise<Answer> {
    const [answer] = await this.giveAll([order]);
    if (!answer) throw new RangeError('An order was left without an answer.');
    return answer;
  }

  /**
   * Gives orders in this sequence without waiting for each. In trouble with a store all are given again,
   * which the command ids make harmless. Throws when patience ends, or on an error of the program.
   */
  giveAll(orders: readonly Order[]): Promise<readonly Answer[]> {
    return patiently(async () => {
      const outcomes = await Promise.allSettled(orders.map((order) => this.execute(order)));
      return outcomes.map(answerOf);
    });
  }

  private execute(order: Order): Promise<Outcome<unknown, Message>> {
    return this.bus.execute(order);
  }
}

const answerOf = (outcome: PromiseSettledResult<Outcome<unknown, Message>>): Answer => {
  if (outcome.status === 'fulfilled') return { kind: 'done', events: outcome.value.events.length };
  const reason: unknown = outcome.reason;
  if (isRefusal(reason)) return { kind: 'refused', refusal: reason };
  throw reason;
};
