import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  attachmentNamed,
  Caller,
  ReadsFrom,
  whileRightsHold,
  type Requester,
} from '@chancery/http';
import {
  ExportEventLog,
  GetDocumentTimes,
  GetHandOverGraph,
  GetLoad,
  GetUnitTimes,
  type DocumentTimes,
  type HandOverEdge,
  type UnitLoad,
  type UnitTimes,
} from '@chancery/insights';
import { OfficeDays } from '../shape/office-days.js';
import { DocumentId, Question } from '../shape/routes.js';
import { HandOverEdgeAnswer, UnitLoadAnswer, UnitTimesAnswer } from './figures.answers.js';
import { DocumentTimesAnswer } from './insight.answers.js';
import {
  EventLogQuery,
  PeriodQuery,
  rangeOf,
  RangeQuery,
  UnitTimesQuery,
} from './insight.params.js';

/** Where time goes and work piles up: for heads and supervisors about their units, and for auditors. */
@ReadsFrom('insights')
@Controller('v1/insights')
export class InsightsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly days: OfficeDays,
  ) {}

  @Get('documents/:documentId/times')
  @Question({
    tag: 'Insights',
    summary: 'Where the time of a document went, by unit and officer',
    answer: DocumentTimesAnswer,
    errors: ['insight-not-permitted', 'course-not-found'],
  })
  getDocumentTimes(
    @DocumentId() documentId: string,
    @Caller() { principal, at }: Requester,
  ): Promise<DocumentTimes> {
    return this.queries.execute(new GetDocumentTimes(documentId, principal, at));
  }

  @Get('units/:unitId/times')
  @Question({
    tag: 'Insights',
    summary: 'How long documents wait at a unit and are worked on there (a year, if not said)',
    answer: UnitTimesAnswer,
    errors: ['insight-not-permitted', 'insight-too-broad', 'range-reversed'],
  })
  async getUnitTimes(
    @Param('unitId') unitId: string,
    @Query() query: UnitTimesQuery,
    @Caller() { principal, at }: Requester,
  ): Promise<UnitTimes> {
    const { kind, period = 'month' } = query;
    const filter = {
      ...rangeOf(await this.days.inInstants(query, principal), at, 365),
      kind,
      period,
    };
    return this.queries.execute(new GetUnitTimes(unitId, principal, filter));
  }

  @Get('hand-over-graph')
  @Question({
    tag: 'Insights',
    summary: 'What passes from unit to unit, and how long it waits (a month, if not said)',
    answer: HandOverEdgeAnswer,
    isList: true,
    errors: ['insight-not-permitted', 'insight-too-broad', 'range-reversed'],
  })
  async getHandOverGraph(
    @Query() query: RangeQuery,
    @Caller() { principal, at }: Requester,
  ): Promise<readonly HandOverEdge[]> {
    return this.queries.execute(
      new GetHandOverGraph(
        principal,
        rangeOf(await this.days.inInstants(query, principal), at, 30),
      ),
    );
  }

  @Get('load')
  @Question({
    tag: 'Insights',
    summary: 'Where work piles up; flows of four weeks, if not said',
    answer: UnitLoadAnswer,
    isList: true,
    errors: ['insight-not-permitted', 'insight-too-broad', 'range-reversed'],
  })
  async getLoad(
    @Query() query: PeriodQuery,
    @Caller() { principal, at }: Requester,
  ): Promise<readonly UnitLoad[]> {
    const { period = 'week' } = query;
    return this.queries.execute(
      new GetLoad(principal, rangeOf(await this.days.inInstants(query, principal), at, 28), period),
    );
  }

  @Get('event-log')
  @Question({
    tag: 'Insights',
    summary: 'The event log of the documents opened in a range of time, for process mining',
    content: {
      'text/csv': { schema: { type: 'string', description: 'One event a line (RFC 4180).' } },
      'application/xml': { schema: { type: 'string', description: 'XES (IEEE 1849).' } },
      'application/json': { schema: { type: 'object', description: 'OCEL 2.0.' } },
    },
    errors: ['insight-not-permitted', 'range-reversed'],
  })
  async exportEventLog(
    @Query() query: EventLogQuery,
    @Caller() caller: Requester,
  ): Promise<StreamableFile> {
    const { principal, at } = caller;
    const order = new ExportEventLog(
      principal,
      query.format,
      rangeOf(await this.days.inInstants(query, principal), at),
    );
    const { mediaType, fileName, text } = await this.queries.execute(order);
    return new StreamableFile(Readable.from(whileRightsHold(caller, text), { objectMode: false }), {
      type: mediaType,
      disposition: attachmentNamed(fileName),
    });
  }
}
