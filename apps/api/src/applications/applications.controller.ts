import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  DeactivateApplication,
  EndGrant,
  GiveGrant,
  ListApplications,
  RegisterApplication,
  type ApplicationsPage,
  type ApplicationView,
} from '@chancery/applications';
import { Caller, CursorCodec, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import { authorityOf } from '@chancery/kernel';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { PageOf, PageQuery, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import { ApplicationAnswer, GrantBody, RegisterApplicationBody } from './application.bodies.js';

/** Services outside, and what they may read. */
@ReadsFrom('applications')
@Controller('v1')
export class ApplicationsController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post('authorities/:authorityId/applications')
  @Command({
    tag: 'Applications',
    summary: 'Register a service that is to read events (administrators)',
    answer: Acknowledged,
    status: 201,
    errors: [
      'application-not-found',
      'application-order-not-permitted',
      'application-already-registered',
    ],
  })
  registerApplication(
    @Param('authorityId') authorityId: string,
    @Body() body: RegisterApplicationBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const applicationId = `${authorityId}.app.${body.code}`;
    const data = { applicationId, authorityId, ...body };
    return this.desk.order(RegisterApplication, caller, applicationId, data);
  }

  @Get('authorities/:authorityId/applications')
  @Question({
    tag: 'Applications',
    summary: 'The applications of an authority with what they may read (administrators)',
    answer: PageOf(ApplicationAnswer),
    errors: ['authority-not-found', 'invalid-cursor'],
  })
  listApplications(
    @Param('authorityId') authorityId: string,
    @Query() page: PageQuery,
    @Caller() caller: Requester,
  ): Promise<Page<ApplicationView>> {
    demandOwn(caller, authorityId);
    return cursorPage(this.cursors, `applications ${authorityId}`, page, (wish: ApplicationsPage) =>
      this.queries.execute(new ListApplications(authorityId, caller.principal, wish)),
    );
  }

  @Post('applications/:applicationId/grants')
  @Command({
    tag: 'Applications',
    summary: 'Say what an application may read of an authority (administrators)',
    answer: Acknowledged,
    errors: ['application-not-found', 'application-order-not-permitted', 'application-not-active'],
  })
  giveGrant(
    @Param('applicationId') applicationId: string,
    @Body() body: GrantBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const usual = {
      authorityId: authorityOf(applicationId),
      unitIds: 'all',
      kinds: 'all',
    } as const;
    return this.desk.order(GiveGrant, caller, applicationId, { applicationId, ...usual, ...body });
  }

  @Post('applications/:applicationId/grants/:authorityId/end')
  @Command({
    tag: 'Applications',
    summary: 'End what an application may read of an authority (administrators)',
    answer: Acknowledged,
    errors: ['application-not-found', 'application-order-not-permitted'],
  })
  endGrant(
    @Param('applicationId') applicationId: string,
    @Param('authorityId') authorityId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(EndGrant, caller, applicationId, { applicationId, authorityId });
  }

  @Post('applications/:applicationId/deactivation')
  @Command({
    tag: 'Applications',
    summary: 'End all grants of an application, and the application (administrators)',
    answer: Acknowledged,
    errors: ['application-not-found', 'application-order-not-permitted'],
  })
  deactivateApplication(
    @Param('applicationId') applicationId: string,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(DeactivateApplication, caller, applicationId, { applicationId });
  }
}
