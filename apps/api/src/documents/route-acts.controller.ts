import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  Concur,
  RecordPartySignature,
  RefuseConcurrence,
  RefuseSignature,
  Sign,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import type { ProblemCode } from '../shape/problems.js';
import { DocumentCommandRoute } from '../shape/routes.js';
import { StepPath } from './step-path.js';
import { AttachmentDesk } from './attachment-desk.js';
import { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';
import { ConcurBody, PartySignatureBody, RefuseStepBody, SignBody } from './route.bodies.js';
import { SignatureDesk } from './signature-desk.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Routes';

const ofTurn: readonly ProblemCode[] = [
  'content-changed',
  'document-route-not-found',
  'step-not-found',
  'step-asks-otherwise',
  'not-your-turn',
  'step-already-done',
];
const ofFile: readonly ProblemCode[] = [
  'file-unknown',
  'file-lost',
  'signature-not-valid',
  'signature-does-not-cover',
  'signature-level-too-low',
];

/** What those who are asked do with the content. */
@Controller('v1/documents/:documentId/routes/:routeId/steps/:stepId')
export class RouteActsController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly attachments: AttachmentDesk,
    private readonly signatures: SignatureDesk,
  ) {}

  @Post('concurrence')
  @DocumentCommandRoute(tag, 'Concur with the version read, or approve it (who is asked)', [
    ...ofTurn,
    'step-for-author',
    'same-person-twice',
  ])
  concur(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() body: ConcurBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(Concur, caller, { documentId, routeId, stepId, ...body });
  }

  @Post('refusal')
  @DocumentCommandRoute(tag, 'Refuse to concur, which ends the route (who is asked)', [
    ...ofTurn,
    'step-for-author',
    'same-person-twice',
  ])
  refuseConcurrence(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() body: RefuseStepBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RefuseConcurrence, caller, { documentId, routeId, stepId, ...body });
  }

  @Post('signature')
  @DocumentCommandRoute(tag, 'Sign the version read, by a signed file or without (who is asked)', [
    ...ofTurn,
    ...ofFile,
    'signer-not-this-officer',
    'same-person-twice',
  ])
  sign(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() { file, contentVersion }: SignBody,
    @Caller() caller: Requester,
  ): Answered {
    const turn = { documentId, routeId, stepId, contentVersion };
    if (!file) return this.desk.order(Sign, caller, { ...turn, level: 'simple' });
    return this.attachments.attach(file, { caller, documentId }, async (attachment) => {
      const signature = await this.signatures.signatureIn(attachment, { documentId, caller });
      return this.desk.order(Sign, caller, { ...turn, level: 'advanced', signature });
    });
  }

  @Post('signature-refusal')
  @DocumentCommandRoute(tag, 'Refuse to sign, which ends the route (who is asked)', [
    ...ofTurn,
    'same-person-twice',
  ])
  refuseSignature(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() body: RefuseStepBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RefuseSignature, caller, { documentId, routeId, stepId, ...body });
  }

  @Post('party-signature')
  @DocumentCommandRoute(tag, 'Take in what the party signed (who has the document)', [
    ...ofTurn,
    ...ofFile,
  ])
  recordPartySignature(
    @Param() { documentId, routeId, stepId }: StepPath,
    @Body() { file, contentVersion }: PartySignatureBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.attachments.attach(file, { caller, documentId }, async (attachment) => {
      const signature = await this.signatures.signatureIn(attachment, { documentId, caller });
      const turn = { documentId, routeId, stepId, contentVersion };
      return this.desk.order(RecordPartySignature, caller, { ...turn, signature });
    });
  }
}
