import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ExtendCaseClock,
  GetCaseClocks,
  ResumeCaseClock,
  StartCaseClock,
  SuspendCaseClock,
} from '@chancery/cases';
import { Caller, ReadsFrom, type Answer, type Requester } from '@chancery/http';
import { lengthIn } from '../deadlines/operation.js';
import {
  ExtendClockBody,
  ResumeClockBody,
  StartClockBody,
  SuspendClockBody,
} from '../documents/clock.bodies.js';
import { Question } from '../shape/routes.js';
import { CaseDesk } from './case-desk.js';
import { CaseCommandRoute, CaseId } from './case-route.js';
import type { CaseAnswer } from './case.answers.js';
import { CaseClockAnswer, caseClockView, type CaseClockView } from './case-clock.answers.js';

type Answered = Promise<Answer<CaseAnswer>>;

const ClockId = (): ParameterDecorator => Param('clockId');
const ofClock = ['case-clock-not-found', 'case-clock-has-stopped'] as const;

/** The terms of a case: until when the matter is to be decided, and why that date. */
@Controller('v1/cases/:caseId/clocks')
export class CaseClocksController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @ReadsFrom('directory')
  @Question({
    tag: 'Cases',
    summary: 'The terms of a case, each with the steps to its date',
    answer: CaseClockAnswer,
    isList: true,
    errors: ['case-not-found'],
  })
  async listCaseClocks(
    @CaseId() caseId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly CaseClockView[]> {
    const clocks = await this.queries.execute(new GetCaseClocks(caseId, principal));
    return clocks.map(caseClockView);
  }

  @Post()
  @CaseCommandRoute('Start a term of a case (head, registrar)', {
    errors: [
      ...(['deadline-policy-not-found', 'deadline-policy-version-not-found'] as const),
      ...(['deadline-policy-not-valid-yet', 'impossible-date'] as const),
      'case-clock-already-started',
    ],
  })
  startCaseClock(
    @CaseId() caseId: string,
    @Body() body: StartClockBody,
    @Caller() caller: Requester,
  ): Answered {
    const clockId = caller.newId('clock');
    return this.desk.order(StartCaseClock, caller, { caseId, clockId, ...body });
  }

  @Post(':clockId/suspension')
  @CaseCommandRoute('Suspend a term of a case', {
    errors: [...ofClock, 'suspension-ground-not-known', 'clock-already-suspended'],
  })
  suspendCaseClock(
    @CaseId() caseId: string,
    @ClockId() clockId: string,
    @Body() body: SuspendClockBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SuspendCaseClock, caller, { caseId, clockId, ...body });
  }

  @Post(':clockId/resumption')
  @CaseCommandRoute('Let a suspended term of a case go on', {
    errors: [...ofClock, 'clock-not-suspended'],
  })
  resumeCaseClock(
    @CaseId() caseId: string,
    @ClockId() clockId: string,
    @Body() body: ResumeClockBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ResumeCaseClock, caller, { caseId, clockId, ...body });
  }

  @Post(':clockId/extension')
  @CaseCommandRoute('Extend a term of a case (the roles that the policy names)', {
    errors: [
      ...ofClock,
      ...(['clock-not-running', 'extension-ground-not-known', 'extension-over-cap'] as const),
      ...(['extension-unit-not-usable', 'extension-too-late', 'no-cap-to-reach'] as const),
      'case-extension-not-yours',
    ],
  })
  extendCaseClock(
    @CaseId() caseId: string,
    @ClockId() clockId: string,
    @Body() body: ExtendClockBody,
    @Caller() caller: Requester,
  ): Answered {
    const { ground, reason } = body;
    const by = lengthIn(body, '');
    return this.desk.order(ExtendCaseClock, caller, { caseId, clockId, ground, by, reason });
  }
}
