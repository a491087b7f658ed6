import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import {
  AcceptHandOver,
  ClaimDocument,
  ConcludeHandOver,
  RecallHandOver,
  RefuseHandOver,
  ReturnDocument,
} from '@chancery/documents';
import { Answer, Caller, type Requester } from '@chancery/http';
import { DocumentCommandRoute, DocumentId } from '../shape/routes.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import {
  AcceptQuery,
  ConcludeBody,
  HandOverBody,
  RecallBody,
  ReturnBody,
} from './handling.bodies.js';
import { ReasonBody } from './description.bodies.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const HandOverId = (): ParameterDecorator => Param('handOverId');

/** The way of a document from unit to unit. */
@Controller('v1/documents/:documentId')
export class HandOversController {
  constructor(private readonly desk: DocumentDesk) {}

  @Post('hand-overs')
  @DocumentCommandRoute('Hand-overs', 'Hand the document over to a unit or an officer', [
    'hand-over-to-holder',
    'addressee-not-available',
    'addressee-not-cleared',
    'impossible-date',
  ])
  handOverDocument(
    @DocumentId() documentId: string,
    @Body() body: HandOverBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.handOver(documentId, caller, body);
  }

  @Post('hand-overs/:handOverId/acceptance')
  @DocumentCommandRoute('Hand-overs', 'Accept: custody moves to the addressee', [
    'hand-over-not-open',
    'hand-over-not-for-action',
    'already-claimed',
  ])
  async acceptHandOver(
    @DocumentId() documentId: string,
    @HandOverId() handOverId: string,
    @Query() { claim }: AcceptQuery,
    @Caller() caller: Requester,
  ): Answered {
    const accepted = await this.desk.order(AcceptHandOver, caller, { documentId, handOverId });
    if (claim !== 'true') return accepted;
    return this.desk.order(ClaimDocument, caller.step('claim', {}), { documentId });
  }

  @Post('hand-overs/:handOverId/refusal')
  @DocumentCommandRoute('Hand-overs', 'Refuse: the document stays with the sender', [
    'hand-over-not-open',
  ])
  refuseHandOver(
    @DocumentId() documentId: string,
    @HandOverId() handOverId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RefuseHandOver, caller, { documentId, handOverId, ...body });
  }

  @Post('hand-overs/:handOverId/recall')
  @DocumentCommandRoute('Hand-overs', 'Recall what nobody has accepted yet', ['hand-over-not-open'])
  recallHandOver(
    @DocumentId() documentId: string,
    @HandOverId() handOverId: string,
    @Body() body: RecallBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RecallHandOver, caller, { documentId, handOverId, ...body });
  }

  @Post('hand-overs/:handOverId/conclusion')
  @DocumentCommandRoute('Hand-overs', 'Conclude: report done, or that note was taken', [
    'hand-over-not-open',
    'addressee-not-available',
    'addressee-not-cleared',
  ])
  concludeHandOver(
    @DocumentId() documentId: string,
    @HandOverId() handOverId: string,
    @Body() body: ConcludeBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ConcludeHandOver, caller, { documentId, handOverId, ...body });
  }

  @Post('returns')
  @DocumentCommandRoute('Hand-overs', 'Return to an earlier holder', [
    'not-an-earlier-holder',
    'addressee-not-available',
    'addressee-not-cleared',
  ])
  returnDocument(
    @DocumentId() documentId: string,
    @Body() body: ReturnBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(ReturnDocument, caller, { documentId, ...body });
  }
}
