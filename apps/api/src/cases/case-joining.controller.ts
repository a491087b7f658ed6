import { Body, Controller, Post } from '@nestjs/common';
import { MergeCase, SplitCase } from '@chancery/cases';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { CaseDesk } from './case-desk.js';
import { CaseCommandRoute, CaseId } from './case-route.js';
import type { CaseAnswer } from './case.answers.js';
import { MergeCaseBody, SplitCaseBody } from './case.bodies.js';

type Answered = Promise<Answer<CaseAnswer>>;

/** Two matters that prove to be one, and one that proves to be two. */
@Controller('v1/cases/:caseId')
export class CaseJoiningController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('merging')
  @CaseCommandRoute(
    'Merge a case into another, which gets its documents and parties (head of both units, registrar)',
    { errors: ['merge-into-itself', 'merge-not-possible'] },
  )
  mergeCase(
    @CaseId() caseId: string,
    @Body() body: MergeCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(MergeCase, caller, { caseId, ...body });
  }

  @Post('splitting')
  @CaseCommandRoute('Open a case with documents of this one (head, registrar)', {
    status: 201,
    errors: [
      ...(['not-filed-here', 'entry-bound-by-settlement', 'case-place-not-available'] as const),
      ...(['class-not-open', 'parent-case-closed', 'register-not-found'] as const),
      ...(['register-not-open', 'register-for-other-direction', 'number-needs-class'] as const),
      ...(['register-order-not-permitted', 'case-already-exists', 'already-filed'] as const),
      ...(['document-not-found', 'not-permitted', 'action-not-allowed-now'] as const),
    ],
  })
  splitCase(
    @CaseId() caseId: string,
    @Body() body: SplitCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    const newCaseId = caller.newId('case');
    return this.desk.order(SplitCase, caller, { caseId, newCaseId, ...body }, newCaseId);
  }
}
