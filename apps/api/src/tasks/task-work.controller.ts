import { Body, Controller, Post } from '@nestjs/common';
import {
  AskExtension,
  ClaimTask,
  Contribute,
  DeclineTask,
  DelegateTask,
  ReassignTask,
  ReleaseTask,
  ReportTask,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { DocumentAnswer } from '../documents/document.answers.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { DocumentCommandRoute, DocumentId } from '../shape/routes.js';
import {
  ContributionBody,
  DeclineBody,
  DelegationBody,
  ExecutorBody,
  ExtensionBody,
  ReassignTaskBody,
  ReportBody,
} from './task.bodies.js';
import { orderRefusals } from './task-refusals.js';
import { taskOrders } from './task-orders.js';
import { TaskId } from './task-id.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Tasks';

/** What those do who were asked. */
@Controller('v1/documents/:documentId/tasks/:taskId')
export class TaskWorkController {
  constructor(private readonly desk: DocumentDesk) {}

  @Post('delegation')
  @DocumentCommandRoute(
    tag,
    'Give on what was asked of you (head of the unit, the officer named)',
    [
      'task-not-found',
      'task-not-open',
      'not-an-executor',
      'delegation-too-deep',
      'sub-task-after-parent',
      ...orderRefusals,
    ],
  )
  delegateTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() { executorId, tasks }: DelegationBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(DelegateTask, caller, {
      documentId,
      taskId,
      executorId,
      tasks: taskOrders(tasks, caller),
    });
  }

  @Post('claim')
  @DocumentCommandRoute(tag, 'Take on what was asked of your unit', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'already-claimed',
  ])
  claimTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: ExecutorBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ClaimTask, caller, { documentId, taskId, ...body });
  }

  @Post('release')
  @DocumentCommandRoute(tag, 'Give it back to the unit', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
  ])
  releaseTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: ExecutorBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReleaseTask, caller, { documentId, taskId, ...body });
  }

  @Post('reassignment')
  @DocumentCommandRoute(tag, 'Give it to another officer of the unit (head)', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'officer-not-in-unit',
    'addressee-not-cleared',
  ])
  reassignTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: ReassignTaskBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReassignTask, caller, { documentId, taskId, ...body });
  }

  @Post('contributions')
  @DocumentCommandRoute(tag, 'Contribute (co-executor)', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'attachment-not-found',
  ])
  contributeToTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() { attachmentIds = [], ...body }: ContributionBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(Contribute, caller, { documentId, taskId, ...body, attachmentIds });
  }

  @Post('report')
  @DocumentCommandRoute(tag, 'Report the task (lead)', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'contributions-missing',
    'sub-tasks-open',
    'attachment-not-found',
  ])
  reportTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() { attachmentIds = [], ...body }: ReportBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReportTask, caller, { documentId, taskId, ...body, attachmentIds });
  }

  @Post('decline')
  @DocumentCommandRoute(tag, 'Decline what was asked of you, soon', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'decline-too-late',
  ])
  declineTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() body: DeclineBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(DeclineTask, caller, { documentId, taskId, ...body });
  }

  @Post('extension-request')
  @DocumentCommandRoute(tag, 'Ask for more time (lead)', [
    'task-not-found',
    'task-not-open',
    'not-an-executor',
    'task-without-term',
    'extension-not-later',
    'extension-too-late',
    'sub-task-after-parent',
    'term-in-past',
  ])
  askExtensionOfTask(
    @DocumentId() documentId: string,
    @TaskId() taskId: string,
    @Body() { dueDate: date, reason }: ExtensionBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(AskExtension, caller, { documentId, taskId, date, reason });
  }
}
