import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  GetProof,
  RecordBounce,
  RecordDelivered,
  RecordSent,
  Resend,
  WithdrawConsignment,
  type ProofOfSending,
} from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { DocumentAnswer } from '../documents/document.answers.js';
import { DocumentDesk } from '../documents/document-desk.js';
import type { ProblemCode } from '../shape/problems.js';
import { DocumentCommandRoute, DocumentId, Question } from '../shape/routes.js';
import { ProofAnswer } from './dispatch.answers.js';
import { BounceBody, DeliveredBody, ResendBody, SentBody } from './dispatch.bodies.js';

type Answered = Promise<Answer<DocumentAnswer>>;

const tag = 'Dispatch';
const Id = (): ParameterDecorator => Param('consignmentId');
const refusals: readonly ProblemCode[] = ['consignment-not-found', 'consignment-not-open'];

/** What becomes of one sending: recorded by hand, or by the service of a channel. */
@Controller('v1/documents/:documentId/consignments/:consignmentId')
export class ConsignmentsController {
  constructor(
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get('proof')
  @Question({
    ...{ tag, summary: 'What proves that it was sent and arrived', answer: ProofAnswer },
    errors: ['document-not-found', 'consignment-not-found'],
  })
  getProof(
    @DocumentId() documentId: string,
    @Id() consignmentId: string,
    @Caller() { principal }: Requester,
  ): Promise<ProofOfSending> {
    return this.queries.execute(new GetProof(documentId, consignmentId, principal));
  }

  @Post('sending')
  @DocumentCommandRoute(tag, 'It went off', refusals)
  recordSent(
    @DocumentId() documentId: string,
    @Id() consignmentId: string,
    @Body() body: SentBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RecordSent, caller, { documentId, consignmentId, ...body });
  }

  @Post('delivery')
  @DocumentCommandRoute(tag, 'It arrived', [...refusals, 'attachment-not-found'])
  recordDelivered(
    @DocumentId() documentId: string,
    @Id() consignmentId: string,
    @Body() body: DeliveredBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RecordDelivered, caller, { documentId, consignmentId, ...body });
  }

  @Post('bounce')
  @DocumentCommandRoute(tag, 'It came back', refusals)
  recordBounce(
    @DocumentId() documentId: string,
    @Id() consignmentId: string,
    @Body() body: BounceBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(RecordBounce, caller, { documentId, consignmentId, ...body });
  }

  @Post('resending')
  @DocumentCommandRoute(tag, 'Make what came back ready once more', [
    ...refusals,
    ...(['not-dispatchable', 'addressee-not-found', 'party-already-erased'] as const),
  ])
  resend(
    @DocumentId() documentId: string,
    @Id() consignmentId: string,
    @Body() body: ResendBody,
    @Caller() caller: Requester,
  ): Answered {
    const newConsignmentId = caller.newId('consignment');
    return this.desk.order(Resend, caller, {
      ...{ documentId, consignmentId, newConsignmentId, ...body },
    });
  }

  @Post('withdrawal')
  @DocumentCommandRoute(tag, 'Do not send it after all', refusals)
  withdrawConsignment(
    @DocumentId() documentId: string,
    @Id() consignmentId: string,
    @Body() body: ReasonBody,
    @Caller() caller: Requester,
  ): Answered {
    return this.desk.order(WithdrawConsignment, caller, { documentId, consignmentId, ...body });
  }
}
