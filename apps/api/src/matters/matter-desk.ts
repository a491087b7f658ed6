import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Answer, type EdgeOfDay, type Requester } from '@chancery/http';
import type { CommandContext, Order, Principal } from '@chancery/kernel';
import type { MatterOutcome } from '@chancery/matters';
import type { Acknowledged } from '../directory/directory.answers.js';
import { OfficeDays } from '../shape/office-days.js';

type CommandClass<Data> = new (data: Data, by: Principal, context?: CommandContext) => Order;

/** Commands name instants; a caller may name days instead. */
type WithDays<Data> = {
  readonly [Name in keyof Data]: Data[Name] | (string extends Data[Name] ? EdgeOfDay : never);
};

/** Sends officers' commands to matters. The answer is the id of what was made or changed. */
@Injectable()
export class MatterDesk {
  constructor(
    private readonly bus: CommandBus,
    private readonly days: OfficeDays,
  ) {}

  async order<Data extends { readonly matterId: string; readonly at: string }>(
    Command: CommandClass<Data>,
    { principal, context, at }: Requester,
    id: string,
    data: WithDays<Omit<NoInfer<Data>, 'at'>>,
  ): Promise<Answer<Acknowledged>> {
    const dated = await this.days.inInstants(data, principal);
    const command = new Command({ ...dated, at } as unknown as Data, principal, context);
    const { revision, position } = await this.bus.execute<Order, MatterOutcome>(command);
    return new Answer({ id }, { revision, position });
  }
}
