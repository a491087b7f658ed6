import { Body, Controller, Post } from '@nestjs/common';
import {
  AddNote,
  CorrectDocument,
  CorrectParty,
  ForwardToAuthority,
  RefuseRegistration,
  RegisterDocument,
  ResumeIntake,
  RevokeRegistration,
  SetAccessLevel,
  SetPriority,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { DocumentCommandRoute, DocumentId } from '../shape/routes.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import {
  AccessLevelBody,
  CorrectBody,
  CorrectPartyBody,
  ForwardBody,
  NoteBody,
  PriorityBody,
  ReasonBody,
} from './description.bodies.js';
import { RegisterBody } from './intake.bodies.js';

type Answered = Promise<Answer<DocumentAnswer>>;

/** Giving a document its number, or not; and putting right what was written down about it. */
@Controller('v1/documents/:documentId')
export class RegistrationController {
  constructor(private readonly desk: DocumentDesk) {}

  @Post('registration')
  @DocumentCommandRoute('Intake', 'Register: give the document its number', [
    'already-registered',
    'number-revoked',
    'register-not-found',
    'register-not-open',
    'register-for-other-direction',
    'register-order-not-permitted',
    'register-not-named',
  ])
  registerDocument(
    @DocumentId() documentId: string,
    @Body() body: RegisterBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RegisterDocument, caller, { documentId, ...body });
  }

  @Post('registration-refusal')
  @DocumentCommandRoute('Intake', 'Refuse registration')
  refuseRegistration(
    @DocumentId() documentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RefuseRegistration, caller, { documentId, ...body });
  }

  @Post('registration-revocation')
  @DocumentCommandRoute(
    'Intake',
    'Revoke a registration by mistake: the number becomes void, the document can be registered anew',
    ['register-not-found', 'register-order-not-permitted'],
  )
  revokeRegistration(
    @DocumentId() documentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RevokeRegistration, caller, { documentId, ...body });
  }

  @Post('forwarding')
  @DocumentCommandRoute('Intake', 'Forward to another authority, as not ours')
  forwardDocument(
    @DocumentId() documentId: string,
    @Body() body: ForwardBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ForwardToAuthority, caller, { documentId, ...body });
  }

  @Post('corrections')
  @DocumentCommandRoute('Description', 'Correct what is written about the document', [
    'impossible-date',
    'not-incoming',
    'answers-no-more',
    'kind-not-listed',
    'tag-not-listed',
    'content-in-route',
    'content-signed',
  ])
  correctDocument(
    @DocumentId() documentId: string,
    @Body() body: CorrectBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(CorrectDocument, caller, { documentId, ...body });
  }

  @Post('party-corrections')
  @DocumentCommandRoute('Description', 'Correct what is written of the sender or addressee', [
    'party-key-destroyed',
    'content-in-route',
    'content-signed',
  ])
  correctParty(
    @DocumentId() documentId: string,
    @Body() { party, ...body }: CorrectPartyBody,
    @Caller() caller: Requester,
  ): Answered {
    const partyId = caller.newId('party');
    return this.desk.order(CorrectParty, caller, {
      ...{ documentId, ...body },
      party: { ...party, partyId },
    });
  }

  @Post('resumption')
  @DocumentCommandRoute('Intake', 'Take up again what was refused or forwarded by mistake')
  resumeIntake(
    @DocumentId() documentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ResumeIntake, caller, { documentId, ...body });
  }

  @Post('notes')
  @DocumentCommandRoute('Description', 'Add a note')
  addNote(
    @DocumentId() documentId: string,
    @Body() body: NoteBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(AddNote, caller, { documentId, noteId: caller.newId('note'), ...body });
  }

  @Post('access-level')
  @DocumentCommandRoute('Description', 'Set the access level', ['holders-not-cleared'])
  setAccessLevel(
    @DocumentId() documentId: string,
    @Body() body: AccessLevelBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SetAccessLevel, caller, { documentId, ...body });
  }

  @Post('priority')
  @DocumentCommandRoute('Description', 'Set the priority (head or registrar)')
  setPriority(
    @DocumentId() documentId: string,
    @Body() body: PriorityBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(SetPriority, caller, { documentId, ...body });
  }
}
