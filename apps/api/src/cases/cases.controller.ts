import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  AssignCase,
  CancelCase,
  CloseCase,
  FindCases,
  FindObstacles,
  GetCase,
  OpenCase,
  ReopenCase,
  SetResult,
  type CaseObstacle,
  type CaseRow,
  type CaseView,
} from '@chancery/cases';
import { Answer, Caller, CursorCodec, ReadsFrom, type Requester } from '@chancery/http';
import { authorityOf } from '@chancery/kernel';
import type { PageWish } from '@chancery/read-store';
import { ReasonBody } from '../documents/description.bodies.js';
import { officerMeant } from '../shape/officer-meant.js';
import type { Page } from '../shape/page.js';
import { cursorPage } from '../shape/paged.js';
import { Question } from '../shape/routes.js';
import { CaseDesk } from './case-desk.js';
import { CaseCommandRoute, CaseId } from './case-route.js';
import { CaseAnswer, CasesAnswer, CaseViewAnswer } from './case.answers.js';
import { CaseObstacleAnswer } from './case-line.answers.js';
import { AssignCaseBody, CloseCaseBody, OpenCaseBody, ResultBody } from './case.bodies.js';
import { CaseAsOfQuery, CaseQuery } from './case.params.js';

type Answered = Promise<Answer<CaseAnswer>>;

/** Matters with their documents: opened, handed on, closed, opened again. */
@Controller('v1/cases')
export class CasesController {
  constructor(
    private readonly desk: CaseDesk,
    private readonly queries: QueryBus,
    private readonly cursors: CursorCodec,
  ) {}

  @Post()
  @CaseCommandRoute('Open a case, perhaps from a document (officer of the unit, head, registrar)', {
    status: 201,
    errors: [
      ...(['case-already-exists', 'case-place-not-available', 'class-not-open'] as const),
      ...(['parent-case-closed', 'register-not-found', 'register-not-open'] as const),
      ...(['register-for-other-direction', 'number-needs-class', 'document-not-found'] as const),
      ...(['already-filed', 'action-not-allowed-now', 'not-permitted'] as const),
      ...(['register-order-not-permitted', 'case-register-not-named'] as const),
    ],
  })
  openCase(
    @Body() { documentId, parentCaseId, ...body }: OpenCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(OpenCase, caller, {
      ...body,
      ...(documentId !== undefined && { fromDocumentId: documentId }),
      ...(parentCaseId !== undefined && { parentId: parentCaseId }),
      authorityId: authorityOf(body.unitId),
      caseId: caller.newId('case'),
    });
  }

  @Get()
  @ReadsFrom('documents')
  @Question({
    tag: 'Cases',
    summary: 'The cases that you may read, as they stand or stood at an instant',
    answer: CasesAnswer,
    errors: ['invalid-cursor', 'instant-in-future', 'search-too-broad'],
  })
  async listCases(
    @Query() query: CaseQuery,
    @Caller() { principal }: Requester,
  ): Promise<Page<CaseRow>> {
    const {
      cursor: _,
      limit: __,
      order = 'newest',
      asOf,
      officerId,
      parentCaseId,
      ...rest
    } = query;
    const filter = {
      ...rest,
      ...(parentCaseId !== undefined && { parentId: parentCaseId }),
      ...(officerId !== undefined && { officerId: officerMeant(officerId, principal) }),
    };
    const list = `cases ${order} ${asOf ?? ''} ${JSON.stringify(filter)}`;
    return cursorPage(this.cursors, list, query, (wish: PageWish) =>
      this.queries.execute(new FindCases(principal, filter, wish, { order, asOf })),
    );
  }

  @Get(':caseId')
  @ReadsFrom('directory')
  @Question({
    tag: 'Cases',
    summary: 'A case, now or as it stood at an instant',
    answer: CaseViewAnswer,
    errors: ['case-not-found', 'instant-in-future'],
  })
  async getCase(
    @CaseId() caseId: string,
    @Query() { asOf }: CaseAsOfQuery,
    @Caller() { principal }: Requester,
  ): Promise<Answer<CaseView>> {
    const view: CaseView = await this.queries.execute(new GetCase(caseId, principal, asOf));
    return new Answer(view, { revision: view.revision });
  }

  @Post(':caseId/assignment')
  @CaseCommandRoute('Let another unit or officer answer for a case (head, registrar)', {
    errors: ['case-place-not-available'],
  })
  assignCase(
    @CaseId() caseId: string,
    @Body() body: AssignCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(AssignCase, caller, { caseId, ...body });
  }

  @Post(':caseId/result')
  @CaseCommandRoute('Say how the matter ended')
  setCaseResult(
    @CaseId() caseId: string,
    @Body() { result }: ResultBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SetResult, caller, { caseId, result });
  }

  @Get(':caseId/closing')
  @ReadsFrom('directory')
  @Question({
    tag: 'Cases',
    summary: 'What stands in the way of closing a case',
    answer: CaseObstacleAnswer,
    isList: true,
    errors: ['case-not-found'],
  })
  listCaseObstacles(
    @CaseId() caseId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly CaseObstacle[]> {
    return this.queries.execute(new FindObstacles(caseId, principal));
  }

  @Post(':caseId/closing')
  @CaseCommandRoute('Close a case (responsible officer, head)', { errors: ['case-not-ready'] })
  closeCase(
    @CaseId() caseId: string,
    @Body() body: CloseCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(CloseCase, caller, { caseId, ...body });
  }

  @Post(':caseId/reopening')
  @CaseCommandRoute('Open a closed case again (head)', { errors: ['parent-case-closed'] })
  reopenCase(
    @CaseId() caseId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReopenCase, caller, { caseId, reason });
  }

  @Post(':caseId/cancellation')
  @CaseCommandRoute('Cancel a case opened in error, with nothing in it (head, registrar)', {
    errors: ['case-not-empty'],
  })
  cancelCase(
    @CaseId() caseId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(CancelCase, caller, { caseId, reason });
  }
}
