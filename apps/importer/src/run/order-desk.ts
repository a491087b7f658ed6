import type { CommandBus } from '@nestjs/cqrs';
import type { Outcome } from '@chancery/event-store';
import type { Message, Order } from '@chancery/kernel';
import type { Account } from '../summary/account.js';
import { patiently } from './patiently.js';

/** Where all orders of an import are given; counts what they come to. */
export class OrderDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly account: Account,
  ) {}

  /**
   * How many events it came to; none if an earlier import had given the same order, or if it is refused for
   * a reason that does not matter.
   */
  async give(order: Order, isHarmless: (error: unknown) => boolean = () => false): Promise<number> {
    try {
      const { events } = await patiently(() => this.execute(order));
      for (const { type } of events) this.account.byType.add(type);
      return events.length;
    } catch (error) {
      if (isHarmless(error)) return 0;
      throw error;
    }
  }

  private execute(order: Order): Promise<Outcome<unknown, Message>> {
    return this.bus.execute(order);
  }
}
