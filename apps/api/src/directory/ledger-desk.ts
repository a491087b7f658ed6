import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AuthorityNotFound } from '@chancery/directory';
import { CountOpenWork } from '@chancery/queues';
import type { Outcome } from '@chancery/event-store';
import { Answer, type Requester } from '@chancery/http';
import type { CommandContext, Message, Order, Principal } from '@chancery/kernel';
import type { Acknowledged, WorkLeftAnswer } from './directory.answers.js';

type CommandClass<Data> = new (data: Data, by: Principal, context?: CommandContext) => Order;

/** Sends commands to the directory and the registers; the answer is the id of what was changed. */
@Injectable()
export class LedgerDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async order<Data extends { readonly at: string }>(
    Command: CommandClass<Data>,
    caller: Requester,
    id: string,
    data: Omit<Data, 'at'>,
  ): Promise<Answer<Acknowledged>> {
    const { principal, context, at } = caller;
    const command = new Command({ ...data, at } as Data, principal, context);
    const { revision, position } = await this.bus.execute<Order, Outcome<unknown, Message>>(
      command,
    );
    return new Answer({ id }, { revision, position });
  }

  /** The answer to an order, with how many open items those concerned leave behind. */
  async withWorkLeft(
    order: Promise<Answer<Acknowledged>>,
    of: CountOpenWork['of'],
  ): Promise<Answer<WorkLeftAnswer>> {
    const { body, standing } = await order;
    const openItems = await this.queries.execute(new CountOpenWork(of));
    return new Answer({ ...body, openItems }, standing);
  }
}

/** For an officer of another authority it does not exist. */
export const demandOwn = ({ principal }: Requester, authorityId: string): void => {
  if (principal.kind === 'officer' && principal.authorityId !== authorityId)
    throw new AuthorityNotFound(authorityId);
};
