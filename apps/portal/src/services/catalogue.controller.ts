import { randomBytes } from 'node:crypto';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf } from '@chancery/http';
import { CountServiceUse, FindOffers, LookUpTerm } from '@chancery/services';
import { Authorities } from '../session/authorities.js';
import { cookies, keepDraftSecret } from '../session/cookies.js';
import type { Visitor } from '../session/visitor.js';
import { Visiting } from '../session/visitor.guard.js';
import { leadTo, ShowsPage, TakesForm } from '../shell/pages.js';
import { servicePage, servicesPage } from './catalogue.pages.js';
import { DraftDesk } from './draft-desk.js';
import { ServicesQuery } from './services.params.js';

/** The secret of a browser that fills something in without a login. */
export const draftSecretOf = (request: FastifyRequest): string | undefined =>
  cookieOf(request, cookies.drafts);

/** What an authority offers, and the way in. */
@Controller()
export class CatalogueController {
  constructor(
    private readonly queries: QueryBus,
    private readonly authorities: Authorities,
    private readonly desk: DraftDesk,
  ) {}

  @Get('authorities/:authorityId/services')
  @ShowsPage()
  async showServices(
    @Visiting() visitor: Visitor,
    @Param('authorityId') authorityId: string,
    @Query() { text = '' }: ServicesQuery,
  ): Promise<string> {
    const authority = await this.authorities.get(authorityId);
    const services = await this.queries.execute(new FindOffers(authorityId, text));
    return servicesPage(visitor, authority, { services, text });
  }

  @Get('services/:serviceId')
  @ShowsPage()
  async showService(
    @Visiting() visitor: Visitor,
    @Param('serviceId') serviceId: string,
  ): Promise<string> {
    const offer = await this.desk.offer(serviceId);
    const { authorityId, shown } = offer;
    const { kind } = shown.definition.mapping;
    const term = await this.queries.execute(new LookUpTerm(authorityId, kind, visitor.at));
    const use = await this.queries.execute(new CountServiceUse(serviceId));
    return servicePage(visitor, { offer, term, use });
  }

  @Post('services/:serviceId/drafts')
  @TakesForm()
  async start(
    @Visiting() visitor: Visitor,
    @Param('serviceId') serviceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const secret = draftSecretOf(request) ?? randomBytes(32).toString('base64url');
    const draft = await this.desk.begin(visitor, serviceId, secret);
    if (!visitor.isLoggedIn) keepDraftSecret(reply, secret);
    await leadTo(reply, `/applications/${draft.draftId}`);
  }
}
