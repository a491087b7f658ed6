import { Body, Controller, Post } from '@nestjs/common';
import { authorityOf } from '@chancery/kernel';
import { DraftDocument, ReceiveDocument, type Party } from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { Command } from '../shape/routes.js';
import { AttachmentDesk } from './attachment-desk.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import { DraftBody, ReceiveBody, type PartyBody } from './intake.bodies.js';

const defaults = { language: 'en', accessLevel: 'internal' } as const;

/** How documents come into being: received from outside, or drafted inside. */
@Controller('v1')
export class IntakeController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly attachments: AttachmentDesk,
  ) {}

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
    ],
  })
  receiveDocument(
    @Body() { attachments: files = [], ...body }: ReceiveBody,
    @Caller() caller: Requester,
  ): Promise<Answer<DocumentAnswer>> {
    const documentId = caller.newId('document');
    return this.attachments.attachAll(files, { caller, documentId }, (attachments) =>
      this.desk.order(ReceiveDocument, caller, {
        ...defaults,
        receivedAt: caller.at,
        ...body,
        documentId,
        authorityId: authorityOf(body.unitId),
        sender: partyOf(body.sender, caller),
        ...isKnown(body.sender),
        attachments,
      }),
    );
  }

  @Post('drafts')
  @Command({
    tag: 'Intake',
    summary: 'Draft an outgoing or internal document',
    answer: DocumentAnswer,
    status: 201,
    errors: [
      'document-already-exists',
      'not-permitted',
      'impossible-date',
      'party-already-erased',
      'unknown-party',
    ],
  })
  draftDocument(
    @Body() body: DraftBody,
    @Caller() caller: Requester,
  ): Promise<Answer<DocumentAnswer>> {
    const { addressee, ...rest } = body;
    return this.desk.order(DraftDocument, caller, {
      ...defaults,
      ...rest,
      ...(addressee && { addressee: partyOf(addressee, caller), ...isKnown(addressee) }),
      documentId: caller.newId('document'),
      authorityId: authorityOf(body.unitId),
    });
  }
}

/** The first part of a unit's id. */
const partyOf = (body: PartyBody, caller: Requester): Party => ({
  ...body,
  partyId: body.partyId ?? caller.newId('party'),
});

/** Who gives an id says that the party is known from an earlier document. */
const isKnown = ({ partyId }: PartyBody): { isKnownParty?: true } =>
  partyId === undefined ? {} : { isKnownParty: true };
