import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Caller, CursorCodec, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import { Acknowledged } from '../../../../apps/api/src/directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../../../../apps/api/src/directory/ledger-desk.js';
import { PageOf, PageQuery, type Page } from '../../../../apps/api/src/shape/page.js';
import { cursorPage } from '../../../../apps/api/src/shape/paged.js';
import { Command, Question } from '../../../../apps/api/src/shape/routes.js';
import {
  ListSampleThings,
  OpenSampleThing,
  sampleThingsRights,
  type SampleThingRow,
  type SampleThingsPage,
} from '../lib/src/index.js';
import { OpenSampleThingBody, SampleThingAnswer } from './sample-thing.bodies.js';

/** The sample things of an authority. */
@ReadsFrom('sample-things')
@Controller('v1/authorities/:authorityId/sample-things')
export class SampleThingsController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post()
  @Command({
    tag: 'Sample things',
    summary: `Open a sample thing (${sampleThingsRights.OpenSampleThing.who.join(', ')})`,
    answer: Acknowledged,
    status: 201,
    errors: [], // 'sample-thing-not-found', 'sample-thing-order-not-permitted', 'sample-thing-already-open'
  })
  openSampleThing(
    @Param('authorityId') authorityId: string,
    @Body() body: OpenSampleThingBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const sampleThingId = `${authorityId}.${body.code}`;
    const data = { sampleThingId, authorityId, ...body };
    return this.desk.order(OpenSampleThing, caller, sampleThingId, data);
  }

  @Get()
  @Question({
    tag: 'Sample things',
    summary: 'The sample things of an authority, by code',
    answer: PageOf(SampleThingAnswer),
    errors: ['authority-not-found', 'invalid-cursor'],
  })
  listSampleThings(
    @Param('authorityId') authorityId: string,
    @Query() page: PageQuery,
    @Caller() caller: Requester,
  ): Promise<Page<SampleThingRow>> {
    demandOwn(caller, authorityId);
    return cursorPage(
      this.cursors,
      `sample-things ${authorityId}`,
      page,
      (wish: SampleThingsPage) =>
        this.queries.execute(new ListSampleThings(authorityId, caller.principal, wish)),
    );
  }
}
