import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { noteField, TakesItsBody, textForm } from '@chancery/http';
import {
  CountServiceUse,
  FindOffers,
  FindReceiptKeys,
  LookUpTerm,
  VerifyReceipt,
  type Offer,
  type PublishedKey,
  type ReceiptVerdict,
  type ServiceRow,
  type ServiceTerm,
  type ServiceUse,
} from '@chancery/services';
import { Authorities } from '../session/authorities.js';
import { DraftDesk } from './draft-desk.js';
import { ServicesQuery } from './services.params.js';

const pasted = { form: textForm({ max: 100_000 }), isOptional: false, description: 'A receipt.' };

class VerificationBody {
  @((prototype: object, name: string | symbol) => noteField(prototype, String(name), pasted))
  receipt!: string;
}

/** The catalogue, the keys of receipts and their verification, for programs of everybody. */
@Controller('public/v1')
export class PublicServicesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly authorities: Authorities,
    private readonly desk: DraftDesk,
  ) {}

  @Get('authorities/:authorityId/services')
  async listServices(
    @Param('authorityId') authorityId: string,
    @Query() { text }: ServicesQuery,
  ): Promise<{ readonly items: readonly ServiceRow[] }> {
    await this.authorities.get(authorityId);
    return { items: await this.queries.execute(new FindOffers(authorityId, text)) };
  }

  @Get('authorities/:authorityId/keys.json')
  async listKeys(
    @Param('authorityId') authorityId: string,
  ): Promise<{ readonly keys: readonly PublishedKey[] }> {
    await this.authorities.get(authorityId);
    return { keys: await this.queries.execute(new FindReceiptKeys(authorityId)) };
  }

  @Get('services/:serviceId')
  async getService(
    @Param('serviceId') serviceId: string,
  ): Promise<Offer & { readonly term: ServiceTerm | null }> {
    const offer = await this.desk.offer(serviceId);
    const { kind } = offer.shown.definition.mapping;
    const at = new Date().toISOString();
    const term = await this.queries.execute(new LookUpTerm(offer.authorityId, kind, at));
    return { ...offer, term: term ?? null };
  }

  @Get('services/:serviceId/versions/:version')
  async getVersion(
    @Param('serviceId') serviceId: string,
    @Param('version') version: number,
  ): Promise<Offer> {
    return this.desk.offer(serviceId, version);
  }

  @Get('services/:serviceId/statistics')
  async getStatistics(
    @Param('serviceId') serviceId: string,
  ): Promise<{ readonly months: readonly ServiceUse[] }> {
    await this.desk.offer(serviceId);
    return { months: await this.queries.execute(new CountServiceUse(serviceId)) };
  }

  /** Whether a receipt is ours; it repeats nothing of what was sent. */
  @Post('receipts/verification')
  @HttpCode(200)
  @TakesItsBody()
  verifyReceipt(@Body() { receipt }: VerificationBody): Promise<ReceiptVerdict> {
    return this.queries.execute(new VerifyReceipt(receipt));
  }
}
