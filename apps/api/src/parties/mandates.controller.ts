import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Caller, CursorCodec, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import {
  ListMandates,
  RecordMandate,
  RejectMandate,
  VerifyMandate,
  type MandateRow,
} from '@chancery/parties';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { PageOf, type Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Command, Question } from '../shape/routes.js';
import {
  MandateAnswer,
  MandatesQuery,
  RecordMandateBody,
  RejectMandateBody,
  VerifyMandateBody,
} from './mandate.bodies.js';

/** Mandates of parties, as registrars keep them. */
@ReadsFrom('parties')
@Controller('v1/authorities/:authorityId/mandates')
export class MandatesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Get()
  @Question({
    tag: 'Parties',
    summary: 'The mandates of an authority; for others than registrars there are none',
    answer: PageOf(MandateAnswer),
    errors: ['authority-not-found', 'invalid-cursor'],
  })
  listMandates(
    @Param('authorityId') authorityId: string,
    @Query() { status, ...page }: MandatesQuery,
    @Caller() caller: Requester,
  ): Promise<Page<MandateRow>> {
    demandOwn(caller, authorityId);
    const name = `mandates ${authorityId} ${status ?? ''}`;
    return cursorPage(this.cursors, name, page, (wish) =>
      this.queries.execute(new ListMandates(authorityId, caller.principal, status, wish)),
    );
  }

  @Post()
  @Command({
    tag: 'Parties',
    summary: 'Take down a mandate on paper (registrars)',
    answer: Acknowledged,
    status: 201,
    errors: [
      'mandate-not-found',
      'mandate-order-not-permitted',
      'mandate-to-oneself',
      'validity-too-long',
      'evidence-missing',
    ],
  })
  recordMandate(
    @Param('authorityId') authorityId: string,
    @Body() body: RecordMandateBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const mandateId = caller.newId('mandate');
    const data = { mandateId, authorityId, ...body, scope: { of: 'all' as const } };
    return this.desk.order(RecordMandate, caller, mandateId, data);
  }

  @Post(':mandateId/verification')
  @Command({
    tag: 'Parties',
    summary: 'Confirm a mandate that waits (registrars)',
    answer: Acknowledged,
    errors: [
      'mandate-not-found',
      'mandate-order-not-permitted',
      'mandate-not-pending',
      'evidence-missing',
    ],
  })
  verifyMandate(
    @Param('authorityId') authorityId: string,
    @Param('mandateId') mandateId: string,
    @Body() { evidence }: VerifyMandateBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(VerifyMandate, caller, mandateId, { mandateId, authorityId, evidence });
  }

  @Post(':mandateId/rejection')
  @Command({
    tag: 'Parties',
    summary: 'Reject a mandate that waits (registrars)',
    answer: Acknowledged,
    errors: ['mandate-not-found', 'mandate-order-not-permitted', 'mandate-not-pending'],
  })
  rejectMandate(
    @Param('authorityId') authorityId: string,
    @Param('mandateId') mandateId: string,
    @Body() { reason }: RejectMandateBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(RejectMandate, caller, mandateId, { mandateId, authorityId, reason });
  }
}
