import { Body, Controller, Post } from '@nestjs/common';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { Command } from '../shape/routes.js';
import { DocumentAnswer } from './document.answers.js';
import { DraftBody, ReceiveBody } from './intake.bodies.js';
import { ReceivingDesk } from './receiving-desk.js';

/** How documents come into being: received from outside, or drafted inside. */
@Controller('v1')
export class IntakeController {
  constructor(private readonly receiving: ReceivingDesk) {}

  @Post('documents')
  @Command({
    tag: 'Intake',
    summary: 'Receive an incoming document',
    answer: DocumentAnswer,
    status: 201,
    errors: [
      'document-already-exists',
      'file-unknown',
      'not-permitted',
      'impossible-date',
      'party-already-erased',
      'unknown-party',
      'kind-not-listed',
      'tag-not-listed',
    ],
  })
  receiveDocument(
    @Body() body: ReceiveBody,
    @Caller() caller: Requester,
  ): Promise<Answer<DocumentAnswer>> {
    return this.receiving.receive(body, caller);
  }

  @Post('drafts')
  @Command({
    tag: 'Intake',
    summary: 'Draft an outgoing or internal document',
    answer: DocumentAnswer,
    status: 201,
    errors: [
      'document-already-exists',
      'document-not-found',
      'not-permitted',
      'impossible-date',
      'party-already-erased',
      'unknown-party',
      'kind-not-listed',
      'tag-not-listed',
    ],
  })
  draftDocument(
    @Body() body: DraftBody,
    @Caller() caller: Requester,
  ): Promise<Answer<DocumentAnswer>> {
    return this.receiving.draft(body, caller);
  }
}
