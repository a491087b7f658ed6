import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  EndSeries,
  GetSeries,
  lastWorkingDay,
  RepeatTask,
  type Every,
  type Series,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { DocumentAnswer } from '../documents/document.answers.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { SeriesAnswer } from './series.answers.js';
import { RecurrenceBody } from './series.bodies.js';
import { TaskId } from './task-id.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Tasks';

/** Tasks that come again. */
@Controller('v1/documents/:documentId')
export class SeriesController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('series')
  @Question({
    ...{ tag, summary: 'What comes again on a document, and when next' },
    ...{ answer: SeriesAnswer, isList: true, errors: ['document-not-found'] },
  })
  listSeries(
    @DocumentId() documentId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly Series[]> {
    return this.queries.execute(new GetSeries(documentId, principal));
  }

  @Post('tasks/:taskId/recurrence')
  @DocumentCommandRoute(tag, 'Let a task come again (author)', [
    ...(['task-not-found', 'term-in-past', 'impossible-rhythm'] as const),
  ])
  repeatTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() { unit, amount = 1, on, isOnLastWorkingDay, daysBefore = 0, ...body }: RecurrenceBody,
    @Caller() caller: Requester,
  ): Answered {
    const day = isOnLastWorkingDay === true ? lastWorkingDay : on;
    const every: Every = { unit, amount, ...(day !== undefined && { on: day }) };
    const seriesId = caller.newId('series');
    return this.desk.order(RepeatTask, caller, {
      ...{ documentId, taskId, seriesId, every, daysBefore, ...body },
    });
  }

  @Post('series/:seriesId/ending')
  @DocumentCommandRoute(tag, 'Let it come no more (author)', ['series-not-found'])
  endSeries(
    @DocumentId() documentId: string,
    @Param('seriesId') seriesId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(EndSeries, caller, { documentId, seriesId, ...body });
  }
}
