import { Injectable } from '@nestjs/common';
import { DraftDocument, ReceiveDocument, type Party } from '@chancery/documents';
import type { Answer, Requester } from '@chancery/http';
import { authorityOf } from '@chancery/kernel';
import { AttachmentDesk } from './attachment-desk.js';
import type { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import type { DraftBody, PartyBody, ReceiveBody } from './intake.bodies.js';

const defaults = { language: 'en' } as const;

/** Takes documents in, with their files, and begins those of the office. */
@Injectable()
export class ReceivingDesk {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly attachments: AttachmentDesk,
  ) {}

  receive(
    { attachments: files = [], ...body }: ReceiveBody,
    caller: Requester,
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

  draft({ addressee, ...body }: DraftBody, caller: Requester): Promise<Answer<DocumentAnswer>> {
    return this.desk.order(DraftDocument, caller, {
      ...defaults,
      ...body,
      ...(addressee && { addressee: partyOf(addressee, caller), ...isKnown(addressee) }),
      documentId: caller.newId('document'),
      authorityId: authorityOf(body.unitId),
    });
  }
}

export const partyOf = (body: PartyBody, caller: Requester): Party => ({
  ...body,
  partyId: body.partyId ?? caller.newId('party'),
});

/** Who gives an id says that the party is known from an earlier document. */
export const isKnown = ({ partyId }: PartyBody): { isKnownParty?: true } =>
  partyId === undefined ? {} : { isKnownParty: true };
