import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  GetTasks,
  IssueResolution,
  SetTask,
  WithdrawResolution,
  type TaskView,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { DocumentAnswer } from '../documents/document.answers.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { TaskAnswer } from './task.answers.js';
import { ResolutionBody, SetTaskBody } from './task.bodies.js';
import { orderRefusals } from './task-refusals.js';
import { taskOrder, taskOrders } from './task-orders.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Tasks';

/** What heads order on a document. */
@Controller('v1/documents/:documentId')
export class ResolutionsController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('tasks')
  @Question({
    ...{ tag, summary: 'The tasks on a document, and what you may do with each' },
    ...{ answer: TaskAnswer, isList: true, errors: ['document-not-found'] },
  })
  listTasksOfDocument(
    @DocumentId() documentId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly TaskView[]> {
    return this.queries.execute(new GetTasks(documentId, principal));
  }

  @Post('resolutions')
  @DocumentCommandRoute(tag, 'Order tasks of those below (head of the unit)', [
    ...orderRefusals,
    'custody-moves-once',
  ])
  issueResolution(
    @DocumentId() documentId: string,
    @Body() { tasks, ...body }: ResolutionBody,
    @Caller() caller: Requester,
  ): Answered {
    const resolutionId = caller.newId('resolution');
    const order = { documentId, resolutionId, ...body, tasks: taskOrders(tasks, caller) };
    return this.desk.order(IssueResolution, caller, order);
  }

  @Post('resolutions/:resolutionId/withdrawal')
  @DocumentCommandRoute(tag, 'Take a resolution back (its author)', ['resolution-not-found'])
  withdrawResolution(
    @DocumentId() documentId: string,
    @Param('resolutionId') resolutionId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(WithdrawResolution, caller, { documentId, resolutionId, ...body });
  }

  @Post('tasks')
  @DocumentCommandRoute(tag, 'Set one task (head of the unit, author of the resolution)', [
    ...orderRefusals,
    'resolution-not-found',
  ])
  setTask(
    @DocumentId() documentId: string,
    @Body() { resolutionId, ...body }: SetTaskBody,
    @Caller() caller: Requester,
  ): Answered {
    const task = taskOrder(body, caller, 'task');
    const joins = resolutionId === undefined ? {} : { resolutionId };
    return this.desk.order(SetTask, caller, { documentId, task, ...joins });
  }
}
