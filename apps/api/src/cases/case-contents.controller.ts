import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  AddParty,
  ClassifyCase,
  CorrectCase,
  EndParty,
  LinkCase,
  MoveDocuments,
  SetCaseAccessLevel,
  TakeIn,
  TakeOut,
  UnlinkCase,
} from '@chancery/cases';
import { Answer, Caller, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { CaseDesk } from './case-desk.js';
import { CaseCommandRoute, CaseId } from './case-route.js';
import type { CaseAnswer } from './case.answers.js';
import {
  AddPartyBody,
  CaseAccessLevelBody,
  ClassifyCaseBody,
  CorrectCaseBody,
  LinkCaseBody,
  MoveDocumentsBody,
  TakeInBody,
  UnlinkCaseBody,
} from './case.bodies.js';

type Answered = Promise<Answer<CaseAnswer>>;

const ofDocument = ['document-not-found', 'not-permitted', 'action-not-allowed-now'] as const;

/** What lies in a case, whom it concerns, and what is written about it. */
@Controller('v1/cases/:caseId')
export class CaseContentsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('documents')
  @CaseCommandRoute(
    'Take a document into a case (its custodian who works on the case, registrar)',
    {
      errors: [...ofDocument, 'already-filed'],
    },
  )
  takeIntoCase(
    @CaseId() caseId: string,
    @Body() { documentId }: TakeInBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(TakeIn, caller, { caseId, documentId });
  }

  @Post('documents/:documentId/removal')
  @CaseCommandRoute(
    'Take a document out of a case (registrar; before it has a number its holder)',
    {
      errors: [...ofDocument, 'not-filed-here'],
    },
  )
  takeOutOfCase(
    @CaseId() caseId: string,
    @Param('documentId') documentId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(TakeOut, caller, { caseId, documentId, reason });
  }

  @Post('moves')
  @CaseCommandRoute('Move documents to another case (head, registrar)', {
    errors: [
      ...ofDocument,
      'not-filed-here',
      'entry-bound-by-settlement',
      'move-within-case',
      'already-filed',
    ],
  })
  moveDocuments(
    @CaseId() caseId: string,
    @Body() body: MoveDocumentsBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(MoveDocuments, caller, { caseId, ...body });
  }

  @Post('parties')
  @CaseCommandRoute('Add a party', { errors: ['party-role-taken'] })
  async addCaseParty(
    @CaseId() caseId: string,
    @Body() { party, ...body }: AddPartyBody,
    @Caller() caller: Requester,
  ): Answered {
    const partyId = caller.newId('party');
    const order = { caseId, ...body, party: { ...party, partyId } };
    const { body: answer, standing } = await this.desk.order(AddParty, caller, order);
    return new Answer({ ...answer, partyId }, standing);
  }

  @Post('parties/:partyId/ending')
  @CaseCommandRoute('End the part of a party', { errors: ['case-party-not-found'] })
  endCaseParty(
    @CaseId() caseId: string,
    @Param('partyId') partyId: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(EndParty, caller, { caseId, partyId, reason });
  }

  @Post('classification')
  @CaseCommandRoute('Give a case its class of the file plan', { errors: ['class-not-open'] })
  classifyCase(
    @CaseId() caseId: string,
    @Body() { classId }: ClassifyCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ClassifyCase, caller, { caseId, classId });
  }

  @Post('corrections')
  @CaseCommandRoute('Put right the title or kind of a case')
  correctCase(
    @CaseId() caseId: string,
    @Body() body: CorrectCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(CorrectCase, caller, { caseId, ...body });
  }

  @Post('access-level')
  @CaseCommandRoute('Change who may read a case (head, registrar)')
  setCaseAccessLevel(
    @CaseId() caseId: string,
    @Body() body: CaseAccessLevelBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SetCaseAccessLevel, caller, { caseId, ...body });
  }

  @Post('links')
  @CaseCommandRoute('Say that a case belongs with another')
  linkCase(
    @CaseId() caseId: string,
    @Body() body: LinkCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(LinkCase, caller, { caseId, ...body });
  }

  @Post('links/removal')
  @CaseCommandRoute('Say that a case belongs with another no more', {
    errors: ['case-link-not-found'],
  })
  unlinkCase(
    @CaseId() caseId: string,
    @Body() body: UnlinkCaseBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(UnlinkCase, caller, { caseId, ...body });
  }
}
