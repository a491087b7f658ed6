import { Body, Controller, Post } from '@nestjs/common';
import {
  ClaimDocument,
  CloseDocument,
  ReassignDocument,
  ReleaseDocument,
  ReopenDocument,
  SettleDocument,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { DocumentCommandRoute, DocumentId } from '../shape/routes.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import { ReassignBody, SettleBody } from './handling.bodies.js';
import { ReasonBody } from './description.bodies.js';

type Answered = Promise<Answer<DocumentAnswer>>;

/** Who works on a document, and how that ends. */
@Controller('v1/documents/:documentId')
export class WorkController {
  constructor(private readonly desk: DocumentDesk) {}

  @Post('claim')
  @DocumentCommandRoute('Work', 'Claim: one of two wins, the other learns who', ['already-claimed'])
  claimDocument(@DocumentId() documentId: string, @Caller() caller: Requester): Answered {
    return this.desk.order(ClaimDocument, caller, { documentId });
  }

  @Post('release')
  @DocumentCommandRoute('Work', 'Release what you claimed, or what lies with your unit')
  releaseDocument(@DocumentId() documentId: string, @Caller() caller: Requester): Answered {
    return this.desk.order(ReleaseDocument, caller, { documentId });
  }

  @Post('reassignment')
  @DocumentCommandRoute('Work', 'Reassign within the unit (head or supervisor)', [
    'officer-not-in-unit',
    'addressee-not-cleared',
  ])
  reassignDocument(
    @DocumentId() documentId: string,
    @Body() body: ReassignBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReassignDocument, caller, { documentId, ...body });
  }

  @Post('settlement')
  @DocumentCommandRoute('Ending', 'Settle an incoming document', ['reply-not-registered'])
  settleDocument(
    @DocumentId() documentId: string,
    @Body() { replyId, replyIds = [], ...body }: SettleBody,
    @Caller() caller: Requester,
  ): Answered {
    const named = replyId === undefined ? replyIds : [replyId, ...replyIds];
    return this.desk.order(SettleDocument, caller, { documentId, ...body, replyIds: named });
  }

  @Post('closing')
  @DocumentCommandRoute('Ending', 'Close')
  closeDocument(@DocumentId() documentId: string, @Caller() caller: Requester): Answered {
    return this.desk.order(CloseDocument, caller, { documentId });
  }

  @Post('reopening')
  @DocumentCommandRoute('Ending', 'Reopen')
  reopenDocument(
    @DocumentId() documentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReopenDocument, caller, { documentId, ...body });
  }
}
