import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Caller, CursorCodec, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import {
  GetService,
  ListServices,
  OpenService,
  servicesRights,
  type ServiceRow,
  type ServicesPage,
  type ServiceView,
} from '@chancery/services';
import { VersionQuery } from '../deadlines/version.params.js';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { ServiceAnswer, ServiceViewAnswer } from './service.answers.js';
import { OpenServiceBody } from './service.bodies.js';

const tag = 'Services';

/** The services of an authority, for its officers. */
@ReadsFrom('services')
@Controller('v1')
export class ServicesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post('authorities/:authorityId/services')
  @Command({
    tag,
    summary: `Open a service (${servicesRights.OpenService.who.join(', ')})`,
    answer: Acknowledged,
    status: 201,
    errors: [
      'service-not-found',
      'service-order-not-permitted',
      'service-already-open',
      'malformed-service-id',
    ],
  })
  openService(
    @Param('authorityId') authorityId: string,
    @Body() body: OpenServiceBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const serviceId = `${authorityId}.${body.code}`;
    const data = { serviceId, authorityId, ...body };
    return this.desk.order(OpenService, caller, serviceId, data);
  }

  @Get('authorities/:authorityId/services')
  @Question({
    tag,
    summary: 'The services of an authority, by code',
    answer: PageOf(ServiceAnswer),
    errors: ['authority-not-found', 'invalid-cursor'],
  })
  listServices(
    @Param('authorityId') authorityId: string,
    @Query() page: PageQuery,
    @Caller() caller: Requester,
  ): Promise<Page<ServiceRow>> {
    demandOwn(caller, authorityId);
    return cursorPage(this.cursors, `services ${authorityId}`, page, (wish: ServicesPage) =>
      this.queries.execute(new ListServices(authorityId, caller.principal, wish)),
    );
  }

  @Get('services/:serviceId')
  @Question({
    tag,
    summary: 'A service with its definition, as it is or as of a version',
    answer: ServiceViewAnswer,
    errors: ['service-not-found', 'service-version-not-found'],
  })
  getService(
    @Param('serviceId') serviceId: string,
    @Query() { version }: VersionQuery,
    @Caller() { principal }: Requester,
  ): Promise<ServiceView> {
    return this.queries.execute(new GetService(serviceId, principal, version));
  }
}
