import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  Answer,
  Caller,
  CursorCodec,
  ForApplications,
  ReadsFrom,
  type Requester,
} from '@chancery/http';
import * as orders from '@chancery/subscriptions';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { DeadLetterAnswer, SubscriptionAnswer } from './subscription.answers.js';
import { ReasonBody } from './subscription.bodies.js';
import { SubscriptionDesk } from './subscription-desk.js';
import { directing } from './subscriptions.controller.js';

/** Events that could not be delivered, and what its owner decides about each. */
@ForApplications()
@ReadsFrom('subscriptions')
@Controller('v1/subscriptions/:subscriptionId')
export class DeadLettersController {
  constructor(
    private readonly desk: SubscriptionDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Get('dead-letters')
  @Question({
    tag: 'Subscriptions',
    summary: 'Events that could not be delivered',
    answer: PageOf(DeadLetterAnswer),
    errors: ['subscription-not-found', 'invalid-cursor'],
  })
  async listDeadLetters(
    @Param('subscriptionId') subscriptionId: string,
    @Query() page: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<DeadLetterAnswer>> {
    const list = `dead-letters ${subscriptionId}`;
    const found = await cursorPage(this.cursors, list, page, (wish: orders.SubscriptionsPage) =>
      this.queries.execute(new orders.ListDeadLetters(subscriptionId, principal, wish)),
    );
    return { ...found, items: found.items.map(({ subscriptionId: _, ...shown }) => shown) };
  }

  @Post('dead-letters/:index/redelivery')
  @Command({
    tag: 'Subscriptions',
    summary: 'Send an event that could not be delivered once more',
    answer: SubscriptionAnswer,
    errors: [...directing, 'dead-letter-not-found', 'subscription-has-ended'],
  })
  redeliver(
    @Param('subscriptionId') subscriptionId: string,
    @Param('index') index: number,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    const data = { subscriptionId, index: Number(index) };
    return this.desk.order(orders.RedeliverDeadLetter, caller, data);
  }

  @Post('dead-letters/:index/discarding')
  @Command({
    tag: 'Subscriptions',
    summary: 'Give an event up that could not be delivered',
    answer: SubscriptionAnswer,
    errors: [...directing, 'dead-letter-not-found', 'subscription-has-ended'],
  })
  discard(
    @Param('subscriptionId') subscriptionId: string,
    @Param('index') index: number,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    const data = { subscriptionId, index: Number(index), reason };
    return this.desk.order(orders.DiscardDeadLetter, caller, data);
  }
}
