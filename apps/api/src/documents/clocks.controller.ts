import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  clockView,
  ExtendClock,
  GetClocks,
  ResumeClock,
  StartClock,
  SuspendClock,
  type ClockView,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { lengthIn } from '../deadlines/operation.js';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { ClockAnswer } from './clock.answers.js';
import {
  ExtendClockBody,
  ResumeClockBody,
  StartClockBody,
  SuspendClockBody,
} from './clock.bodies.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Clocks';
const ClockId = (): ParameterDecorator => Param('clockId');

/** The terms of a document: until when it is to be dealt with, and why that date. */
@Controller('v1/documents/:documentId/clocks')
export class ClocksController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Question({
    tag,
    summary: 'The terms of a document, each with the steps to its date',
    answer: ClockAnswer,
    isList: true,
    errors: ['document-not-found'],
  })
  async listClocks(
    @DocumentId() documentId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly ClockView[]> {
    const clocks = await this.queries.execute(new GetClocks(documentId, principal));
    return clocks.map(clockView);
  }

  @Post()
  @DocumentCommandRoute(tag, 'Start a term (head, registrar)', [
    'deadline-policy-not-found',
    'deadline-policy-version-not-found',
    'deadline-policy-not-valid-yet',
    'impossible-date',
  ])
  startClock(
    @DocumentId() documentId: string,
    @Body() body: StartClockBody,
    @Caller() caller: Requester,
  ): Answered {
    const clockId = caller.newId('clock');
    return this.desk.order(StartClock, caller, { documentId, clockId, ...body });
  }

  @Post(':clockId/suspension')
  @DocumentCommandRoute(tag, 'Suspend a term', [
    'clock-not-found',
    'clock-has-stopped',
    'suspension-ground-not-known',
    'clock-already-suspended',
  ])
  suspendClock(
    @DocumentId() documentId: string,
    @ClockId() clockId: string,
    @Body() body: SuspendClockBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SuspendClock, caller, { documentId, clockId, ...body });
  }

  @Post(':clockId/resumption')
  @DocumentCommandRoute(tag, 'Let a suspended term go on', [
    'clock-not-found',
    'clock-has-stopped',
    'clock-not-suspended',
  ])
  resumeClock(
    @DocumentId() documentId: string,
    @ClockId() clockId: string,
    @Body() body: ResumeClockBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ResumeClock, caller, { documentId, clockId, ...body });
  }

  @Post(':clockId/extension')
  @DocumentCommandRoute(tag, 'Extend a term (the roles that the policy names)', [
    'clock-not-found',
    'clock-has-stopped',
    'clock-not-running',
    'extension-ground-not-known',
    'extension-unit-not-usable',
    'extension-not-yours',
    'extension-over-cap',
    'extension-too-late',
    'no-cap-to-reach',
  ])
  extendClock(
    @DocumentId() documentId: string,
    @ClockId() clockId: string,
    @Body() body: ExtendClockBody,
    @Caller() caller: Requester,
  ): Answered {
    const { ground, reason } = body;
    const by = lengthIn(body, '');
    return this.desk.order(ExtendClock, caller, { documentId, clockId, ground, by, reason });
  }
}
