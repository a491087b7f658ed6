import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Case, CaseEvent } from '@chancery/cases';
import type { Outcome } from '@chancery/event-store';
import { Answer, type Requester } from '@chancery/http';
import type { CommandContext, Order, Principal } from '@chancery/kernel';
import type { CaseAnswer } from './case.answers.js';

type CommandClass<Data> = new (data: Data, by: Principal, context?: CommandContext) => Order;

/** Sends commands to cases and words the answer: where the case stands that the answer is about. */
@Injectable()
export class CaseDesk {
  constructor(private readonly bus: CommandBus) {}

  async order<Data extends { readonly caseId: string; readonly at: string }>(
    Command: CommandClass<Data>,
    caller: Requester,
    data: Omit<Data, 'at'>,
    caseId: string = (data as unknown as Data).caseId,
  ): Promise<Answer<CaseAnswer>> {
    const { principal, context, at } = caller;
    const command = new Command({ ...data, at } as Data, principal, context);
    const { state, revision, position } = await this.bus.execute<Order, Outcome<Case, CaseEvent>>(
      command,
    );
    return new Answer(answerOf(caseId, state), { revision, position });
  }
}

const answerOf = (caseId: string, of: Case): CaseAnswer =>
  of.status === 'absent'
    ? { caseId, status: of.status }
    : { caseId, status: of.status, ...(of.number && { number: of.number.number }) };
