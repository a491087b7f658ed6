import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Answer,
  Caller,
  CursorCodec,
  ForApplications,
  ReadsFrom,
  type Requester,
} from '@chancery/http';
import { askForTest, findStanding, listAttempts } from '@chancery/outbound';
import { PublicFeed } from '@chancery/public-events';
import { findPage, ReadStore } from '@chancery/read-store';
import * as orders from '@chancery/subscriptions';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { deliveryStatus } from './delivery-status.js';
import {
  DeliveryAnswer,
  DeliveryStatusAnswer,
  SecretAnswer,
  SubscriptionAnswer,
  TestAnswer,
} from './subscription.answers.js';
import { ReplayBody, RetireSecretBody, RotateSecretBody } from './subscription.bodies.js';
import { SubscriptionDesk } from './subscription-desk.js';
import { directing } from './subscriptions.controller.js';

/** What becomes of the events that are sent, and of the secrets that they are signed with. */
@ForApplications()
@ReadsFrom('subscriptions')
@Controller('v1/subscriptions/:subscriptionId')
export class DeliveriesController {
  constructor(
    private readonly desk: SubscriptionDesk,
    private readonly cursors: CursorCodec,
    private readonly rows: ReadStore,
    private readonly feed: PublicFeed,
  ) {}

  @Post('replays')
  @Command({
    tag: 'Subscriptions',
    summary: 'Send a span of the ledger once more, beside what is new',
    answer: SubscriptionAnswer,
    status: 202,
    errors: [
      ...[...directing, 'subscription-has-ended', 'endpoint-not-verified', 'replay-under-way'],
      ...['cursor-ahead-of-ledger', 'ledger-not-begun'],
    ] as never,
  })
  async orderReplay(
    @Param('subscriptionId') subscriptionId: string,
    @Body() { fromIndex, toIndex }: ReplayBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    const end = await this.desk.facts.indexOf(toIndex === undefined ? 'now' : { index: toIndex });
    const span = { replayId: caller.newId('replay'), fromIndex, toIndex: end };
    return this.desk.order(orders.OrderReplay, caller, { subscriptionId, ...span });
  }

  @Post('secret')
  @Command({
    tag: 'Subscriptions',
    summary: 'Sign with a new secret, and with the one before for a while',
    answer: SecretAnswer,
    status: 201,
    errors: [...directing, 'subscription-has-ended'],
  })
  rotateSecret(
    @Param('subscriptionId') subscriptionId: string,
    @Body() { previousUntil }: RotateSecretBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SecretAnswer>> {
    return this.desk.rotate(subscriptionId, previousUntil, caller);
  }

  @Post('secret/retirement')
  @Command({
    tag: 'Subscriptions',
    summary: 'End an older secret at once',
    answer: SubscriptionAnswer,
    errors: [...directing, 'secret-not-usable'],
  })
  async retireSecret(
    @Param('subscriptionId') subscriptionId: string,
    @Body() { secretId }: RetireSecretBody,
    @Caller() caller: Requester,
  ): Promise<Answer<SubscriptionAnswer>> {
    const data = { subscriptionId, secretId };
    const answer = await this.desk.order(orders.RetireSecret, caller, data);
    await this.desk.forgetOthers(subscriptionId, caller);
    return answer;
  }

  @Post('test')
  @Command({
    tag: 'Subscriptions',
    summary: 'Send a message that tells nothing, to try the endpoint out',
    answer: TestAnswer,
    status: 202,
    errors: directing,
  })
  async sendTest(
    @Param('subscriptionId') subscriptionId: string,
    @Caller() caller: Requester,
  ): Promise<TestAnswer> {
    await this.desk.find(subscriptionId, caller);
    const testId = caller.newId('test');
    await askForTest(this.rows.database, { testId, subscriptionId, at: caller.at });
    return { id: testId };
  }

  @Get('status')
  @Question({
    tag: 'Subscriptions',
    summary: 'How sending stands: lag, circuit, what is parked',
    answer: DeliveryStatusAnswer,
    errors: ['subscription-not-found', 'ledger-not-begun'],
  })
  async getDeliveryStatus(
    @Param('subscriptionId') subscriptionId: string,
    @Caller() caller: Requester,
  ): Promise<DeliveryStatusAnswer> {
    const known = await this.desk.find(subscriptionId, caller);
    const [{ size }, standing] = await Promise.all([
      this.feed.head(),
      findStanding(this.rows.database, subscriptionId),
    ]);
    return deliveryStatus(known, standing, { size, now: Date.now() });
  }

  @Get('deliveries')
  @Question({
    tag: 'Subscriptions',
    summary: 'What was sent and what was answered, the newest first',
    answer: PageOf(DeliveryAnswer),
    errors: ['subscription-not-found', 'invalid-cursor'],
  })
  async listDeliveries(
    @Param('subscriptionId') subscriptionId: string,
    @Query() page: PageQuery,
    @Caller() caller: Requester,
  ): Promise<Page<DeliveryAnswer>> {
    await this.desk.find(subscriptionId, caller);
    const list = `deliveries ${subscriptionId}`;
    const found = await cursorPage(this.cursors, list, page, (wish: orders.SubscriptionsPage) =>
      findPage(
        wish.limit,
        (most) => {
          const before = wish.after ? Number(wish.after[0]) : null;
          return listAttempts(this.rows.database, subscriptionId, { before, most });
        },
        ({ attemptId }) => [attemptId],
      ),
    );
    const items = found.items.map(({ attemptId: _, subscriptionId: __, ...shown }) => shown);
    return { ...found, items };
  }
}
