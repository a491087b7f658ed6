import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AnnulSignatures, CheckSignatures } from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { ReasonBody } from './description.bodies.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import { SignatureAnswer } from './signature.answers.js';
import { SignatureDesk } from './signature-desk.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Signatures';

/** The signatures that a document bears, and what its signed files are worth. */
@Controller('v1/documents/:documentId')
export class SignaturesController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly signatures: SignatureDesk,
  ) {}

  @Get('signatures')
  @Question({
    tag,
    summary: 'The signatures of a document; names of signers are read from the files',
    answer: SignatureAnswer,
    isList: true,
    errors: ['document-not-found', 'file-lost'],
  })
  listSignatures(
    @DocumentId() documentId: string,
    @Caller() caller: Requester,
  ): Promise<readonly SignatureAnswer[]> {
    return this.signatures.list(documentId, caller);
  }

  @Post('attachments/:attachmentId/signature-check')
  @DocumentCommandRoute(tag, 'Check the signatures in a file (who reads it)', [
    'attachment-not-found',
    'file-lost',
  ])
  async checkSignatures(
    @DocumentId() documentId: string,
    @Param('attachmentId') attachmentId: string,
    @Caller() caller: Requester,
  ): Answered {
    const verdict = await this.signatures.check(documentId, attachmentId, caller);
    return this.desk.order(CheckSignatures, caller, { documentId, attachmentId, verdict });
  }

  @Post('signature-annulment')
  @DocumentCommandRoute(tag, 'Set the signatures back, until it bears a number (head)', [
    'already-registered',
  ])
  annulSignatures(
    @DocumentId() documentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(AnnulSignatures, caller, { documentId, ...body });
  }
}
