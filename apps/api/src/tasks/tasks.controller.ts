import { Body, Controller, Post } from '@nestjs/common';
import {
  AcceptTask,
  CancelTask,
  ChangeExecutors,
  ExcuseExecutor,
  ExtendTask,
  PutOnControl,
  RefuseExtension,
  SendBackTask,
  TakeOffControl,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { PlaceBody } from '../documents/handling.bodies.js';
import { DocumentAnswer } from '../documents/document.answers.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { DocumentCommandRoute, DocumentId } from '../shape/routes.js';
import {
  AcceptTaskBody,
  DeclineBody,
  ExecutorsBody,
  ExtensionBody,
  SendBackBody,
} from './task.bodies.js';
import { orderRefusals } from './task-refusals.js';
import { executorsOf } from './task-orders.js';
import { TaskId } from './task-id.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Tasks';

/** What the author of a task makes of it, and who watches over it. */
@Controller('v1/documents/:documentId/tasks/:taskId')
export class TasksController {
  constructor(private readonly desk: DocumentDesk) {}

  @Post('acceptance')
  @DocumentCommandRoute(tag, 'Accept the report (author)', ['task-not-found', 'task-not-reported'])
  acceptTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: AcceptTaskBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(AcceptTask, caller, { documentId, taskId, ...body });
  }

  @Post('rework')
  @DocumentCommandRoute(tag, 'Send the report back (author)', [
    'task-not-found',
    'task-not-reported',
    'term-in-past',
  ])
  sendBackTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: SendBackBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SendBackTask, caller, {
      documentId,
      taskId,
      clockId: caller.newId('clock'),
      ...body,
    });
  }

  @Post('executors')
  @DocumentCommandRoute(tag, 'Change who works on it (author)', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    ...orderRefusals,
  ])
  changeExecutorsOfTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() { add = [], remove = [], ...body }: ExecutorsBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ChangeExecutors, caller, {
      documentId,
      taskId,
      remove,
      ...body,
      add: executorsOf(add, caller, 'added'),
    });
  }

  @Post('excuse')
  @DocumentCommandRoute(tag, 'Do without a contribution (author)', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'task-needs-lead',
    'join-needs-more-executors',
  ])
  excuseExecutorOfTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: DeclineBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ExcuseExecutor, caller, { documentId, taskId, ...body });
  }

  @Post('extension')
  @DocumentCommandRoute(tag, 'Give more time (author, controller)', [
    'task-not-found',
    'task-not-open',
    'task-without-term',
    'extension-not-later',
    'extension-too-late',
    'sub-task-after-parent',
    'term-in-past',
  ])
  extendTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: ExtensionBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ExtendTask, caller, { documentId, taskId, ...body });
  }

  @Post('extension-refusal')
  @DocumentCommandRoute(tag, 'Refuse more time (author)', ['task-not-found', 'extension-not-asked'])
  refuseExtensionOfTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RefuseExtension, caller, { documentId, taskId, ...body });
  }

  @Post('cancellation')
  @DocumentCommandRoute(tag, 'Cancel it, and what was given on below it (author)', [
    'task-not-found',
    'task-not-open',
  ])
  cancelTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(CancelTask, caller, { documentId, taskId, ...body });
  }

  @Post('control')
  @DocumentCommandRoute(tag, 'Have it watched over (author, controller)', [
    'task-not-found',
    'task-on-control',
    'task-not-open',
    'addressee-not-available',
    'addressee-not-cleared',
  ])
  putTaskOnControl(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() place: PlaceBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(PutOnControl, caller, { documentId, taskId, place });
  }

  @Post('control-end')
  @DocumentCommandRoute(tag, 'Watch over it no more (who put it on control, author, controller)', [
    'task-not-found',
    'task-not-on-control',
    'task-not-accepted',
  ])
  takeTaskOffControl(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: AcceptTaskBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(TakeOffControl, caller, { documentId, taskId, ...body });
  }
}
