import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
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
import { SecretAnswer, SubscriptionAnswer } from './subscription.answers.js';
import { subscriptionOf } from './subscription-view.js';
import {
  ChangeSubscriptionBody,
  CreateSubscriptionBody,
  ReasonBody,
  ResumeSubscriptionBody,
} from './subscription.bodies.js';
import { SubscriptionDesk } from './subscription-desk.js';

export const directing = ['subscription-not-found', 'subscription-order-not-permitted'] as const;
const target = ['endpoint-not-https', 'endpoint-not-allowed', 'filter-not-permitted'] as const;
const places = ['cursor-ahead-of-ledger', 'ledger-not-begun'] as const;

/** Where events are sent: for applications, and for administrators of their authorities. */
@ForApplications()
@ReadsFrom('applications')
@Controller('v1/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly desk: SubscriptionDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post()
  @Command({
    tag: 'Subscriptions',
    summary: 'Have events sent to an endpoint, which is asked whether it agrees',
    answer: SecretAnswer,
    status: 201,
    errors: [...directing, ...target, ...places, 'too-many-subscriptions'],
  })
  createSubscription(
    @Body() body: CreateSubscriptionBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SecretAnswer>> {
    return this.desk.create(body, caller);
  }

  @Get()
  @ReadsFrom('subscriptions')
  @Question({
    tag: 'Subscriptions',
    summary: 'Your subscriptions, or those of your authority, the newest first',
    answer: PageOf(SubscriptionAnswer),
    errors: ['invalid-cursor'],
  })
  listSubscriptions(
    @Query() page: PageQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<SubscriptionAnswer>> {
    return cursorPage(
      this.cursors,
      `subscriptions ${principal.id}`,
      page,
      async (wish: orders.SubscriptionsPage) => {
        const found = await this.queries.execute(new orders.ListSubscriptions(principal, wish));
        return { rows: found.rows.map(subscriptionOf), ...(found.next && { next: found.next }) };
      },
    );
  }

  @Get(':subscriptionId')
  @Question({
    tag: 'Subscriptions',
    summary: 'A subscription',
    answer: SubscriptionAnswer,
    errors: ['subscription-not-found'],
  })
  async getSubscription(
    @Param('subscriptionId') subscriptionId: string,
    @Caller() caller: Requester,
  ): Promise<SubscriptionAnswer> {
    return subscriptionOf(await this.desk.find(subscriptionId, caller));
  }

  @Patch(':subscriptionId')
  @Command({
    tag: 'Subscriptions',
    summary: 'Change what is sent where; a new endpoint has to agree first',
    answer: SubscriptionAnswer,
    errors: [...directing, ...target, 'subscription-has-ended'],
  })
  async changeSubscription(
    @Param('subscriptionId') subscriptionId: string,
    @Body() { filter, ...body }: ChangeSubscriptionBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    const { applicationId } = await this.desk.find(subscriptionId, caller);
    if (body.endpoint !== undefined) await this.desk.facts.demandTarget(body.endpoint);
    const readable = await this.desk.facts.readable(applicationId);
    return this.desk.order(orders.ChangeSubscription, caller, {
      ...{ ...body, ...(filter && { filter: this.desk.filterOf(filter) }) },
      ...{ subscriptionId, readable },
    });
  }

  @Delete(':subscriptionId')
  @Command({
    tag: 'Subscriptions',
    summary: 'End a subscription for good',
    answer: SubscriptionAnswer,
    errors: directing,
  })
  endSubscription(
    @Param('subscriptionId') subscriptionId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    return this.desk.order(orders.EndSubscription, caller, { subscriptionId });
  }

  @Post(':subscriptionId/verification')
  @Command({
    tag: 'Subscriptions',
    summary: 'Ask the endpoint once more whether it agrees',
    answer: SubscriptionAnswer,
    errors: [...directing, 'subscription-has-ended'],
  })
  verifyEndpoint(
    @Param('subscriptionId') subscriptionId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    return this.desk.order(orders.AskVerification, caller, { subscriptionId });
  }

  @Post(':subscriptionId/approval')
  @Command({
    tag: 'Subscriptions',
    summary: 'Vouch for an endpoint that cannot be asked (administrators)',
    answer: SubscriptionAnswer,
    errors: [...directing, 'subscription-has-ended'],
  })
  approveEndpoint(
    @Param('subscriptionId') subscriptionId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    return this.desk.order(orders.ApproveEndpoint, caller, { subscriptionId, reason });
  }

  @Post(':subscriptionId/pause')
  @Command({
    tag: 'Subscriptions',
    summary: 'Send nothing for now; nothing is lost',
    answer: SubscriptionAnswer,
    errors: [...directing, 'subscription-not-active'],
  })
  pauseSubscription(
    @Param('subscriptionId') subscriptionId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    return this.desk.order(orders.PauseSubscription, caller, { subscriptionId });
  }

  @Post(':subscriptionId/resumption')
  @Command({
    tag: 'Subscriptions',
    summary: 'Go on where it stood, or from another place',
    answer: SubscriptionAnswer,
    errors: [...directing, ...places, 'subscription-has-ended', 'endpoint-not-verified'],
  })
  async resumeSubscription(
    @Param('subscriptionId') subscriptionId: string,
    @Body() { from }: ResumeSubscriptionBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    const placed = from === undefined ? {} : { fromIndex: await this.desk.facts.indexOf(from) };
    return this.desk.order(orders.ResumeSubscription, caller, { subscriptionId, ...placed });
  }
}
