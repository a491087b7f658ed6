import { Injectable } from '@nestjs/common';
import {
  AskWhy,
  LodgeAppeal,
  MakeStatement,
  OpenDecision,
  OpenMessage,
  ProvideInformation,
  SendMessage,
  WaiveHearing,
  WithdrawMatter,
  type MatterOutcome,
} from '@chancery/matters';
import type { Visitor } from '../session/visitor.js';
import type { AnswerBody } from './matter.bodies.js';
import { PartyMatters } from './party-matters.js';

type Done = Promise<MatterOutcome>;

/** All that a party can do in a matter, for pages and programs alike. */
@Injectable()
export class PartyActs {
  constructor(private readonly matters: PartyMatters) {}

  write(visitor: Visitor, matterId: string, text: string): Done {
    return this.matters.order(visitor, matterId, 'answer', (by) => {
      const messageId = visitor.newId(by, 'message');
      const order = { matterId, messageId, text, at: visitor.at };
      return new SendMessage(order, by, visitor.context(by, 'message')) as never;
    });
  }

  openMessage(visitor: Visitor, matterId: string, messageId: string): Done {
    return this.matters.order(visitor, matterId, 'follow', (by) => {
      const order = { matterId, messageId, at: visitor.at };
      return new OpenMessage(order, by, visitor.context(by, `look ${messageId}`));
    });
  }

  answer(visitor: Visitor, matterId: string, requestId: string, body: AnswerBody): Done {
    const { text, itemIds, isAll = false } = body;
    return this.matters.order(visitor, matterId, 'answer', (by) => {
      const order = { matterId, requestId, text, itemIds, isAll, at: visitor.at };
      return new ProvideInformation(order, by, visitor.context(by, 'answer'));
    });
  }

  state(visitor: Visitor, matterId: string, hearingId: string, text: string): Done {
    return this.matters.order(visitor, matterId, 'answer', (by) => {
      const order = { matterId, hearingId, text, at: visitor.at };
      return new MakeStatement(order, by, visitor.context(by, 'statement'));
    });
  }

  waive(visitor: Visitor, matterId: string, hearingId: string): Done {
    return this.matters.order(visitor, matterId, 'answer', (by) => {
      const order = { matterId, hearingId, at: visitor.at };
      return new WaiveHearing(order, by, visitor.context(by, 'waiver'));
    });
  }

  openDecision(visitor: Visitor, matterId: string, decisionId: string): Done {
    return this.matters.order(visitor, matterId, 'receive', (by) => {
      const order = { matterId, decisionId, at: visitor.at };
      return new OpenDecision(order, by, visitor.context(by, 'decision'));
    });
  }

  appeal(visitor: Visitor, matterId: string, decisionId: string, text: string): Done {
    return this.matters.order(visitor, matterId, 'appeal', (by) => {
      const appealId = visitor.newId(by, 'appeal');
      const order = { matterId, decisionId, appealId, text, at: visitor.at };
      return new LodgeAppeal(order, by, visitor.context(by, 'appeal'));
    });
  }

  withdraw(visitor: Visitor, matterId: string, part: string | undefined): Done {
    return this.matters.order(visitor, matterId, 'withdraw', (by) => {
      const order = { matterId, ...(part !== undefined && { part }), at: visitor.at };
      return new WithdrawMatter(order, by, visitor.context(by, 'withdrawal'));
    });
  }

  askWhy(visitor: Visitor, matterId: string): Done {
    return this.matters.order(visitor, matterId, 'follow', (by) => {
      const order = { matterId, questionId: visitor.newId(by, 'question'), at: visitor.at };
      return new AskWhy(order, by, visitor.context(by, 'question'));
    });
  }
}
