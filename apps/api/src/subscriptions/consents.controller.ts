import { Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@chancery/http';
import { service } from '@chancery/kernel';
import { allowedRateOf, ConsentKeys } from '@chancery/outbound';
import { ConsentNotUsable, GetSubscription, RecordConsent } from '@chancery/subscriptions';

const by = service('consents');

/**
 * Where endpoints agree to be called that could not say so at once (CloudEvents HTTP 1.1 Web Hooks, section 4.1.3). The
 * address is a secret that only the endpoint was told.
 */
@ApiExcludeController()
@Public()
@Controller('v1/webhook-consents')
export class ConsentsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly keys: ConsentKeys,
  ) {}

  /** For people who find the address in a log and open it. */
  @Get(':key')
  @HttpCode(204)
  agreeByHand(
    @Param('key') key: string,
    @Headers('webhook-allowed-rate') rate?: string,
  ): Promise<void> {
    return this.agree(key, rate);
  }

  @Post(':key')
  @HttpCode(204)
  async agree(
    @Param('key') key: string,
    @Headers('webhook-allowed-rate') rate?: string,
  ): Promise<void> {
    const now = Date.now();
    const terms = this.keys.read(key, now);
    if (!terms) throw new ConsentNotUsable();
    const { subscriptionId, asked } = terms;
    const { endpoint } = await this.queries.execute(new GetSubscription(subscriptionId, by));
    if (!terms.isOf(endpoint)) throw new ConsentNotUsable();
    const allowedRate = allowedRateOf(rate);
    const consent = { asked, ...(allowedRate !== undefined && { allowedRate }) };
    const at = new Date(now).toISOString();
    await this.bus.execute(new RecordConsent({ subscriptionId, endpoint, consent, at }, by));
  }
}
