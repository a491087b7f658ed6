import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { FindSimilar, RegisterDocument, type SimilarDocument } from '@chancery/documents';
import { Answer, Caller, NoSingleRevision, ReadsFrom, type Requester } from '@chancery/http';
import { Command, DocumentId, Question } from '../shape/routes.js';
import { DocumentDesk } from './document-desk.js';
import { ReceivingDesk } from './receiving-desk.js';
import { IntakeAnswer, SimilarAnswer } from './intakes.answers.js';
import type { HandOverBody } from './handling.bodies.js';
import type { RegisterBody } from './intake.bodies.js';
import { IntakeBody } from './intakes.bodies.js';
import { refusalsIn, takeSteps, type Step } from './steps.js';

/** Taking in, registering and handing over in one call; each step is a command of its own and has its own result. */
@Controller('v1')
export class IntakesController {
  constructor(
    private readonly receiving: ReceivingDesk,
    private readonly desk: DocumentDesk,
    private readonly queries: QueryBus,
  ) {}

  @Post('intakes')
  @Command({
    tag: 'Intake',
    summary: 'Receive, register and hand over in one call, with a result for each step',
    answer: IntakeAnswer,
    status: 201,
    errors: [
      ...(['document-already-exists', 'file-unknown', 'not-permitted', 'impossible-date'] as const),
      ...(['party-already-erased', 'unknown-party', 'no-single-revision'] as const),
      ...(['kind-not-listed', 'tag-not-listed'] as const),
    ],
  })
  async takeIn(
    @Body() { registration, handOver, document }: IntakeBody,
    @Caller() caller: Requester,
    @Req() request: FastifyRequest,
  ): Promise<Answer<IntakeAnswer>> {
    if (caller.context.expectedRevision !== undefined) throw new NoSingleRevision();
    const received = await this.receiving.receive(document, caller);
    const { documentId } = received.body;
    const steps: readonly Step[] = [
      ...(registration ? [this.registered(documentId, registration)] : []),
      ...(handOver ? [this.handedOver(documentId, handOver)] : []),
    ];
    const { last, results } = await takeSteps(['receive', received], steps, caller);
    request.refusals = refusalsIn(results, documentId);
    const similar = await this.queries.execute(new FindSimilar(documentId, caller.principal));
    return new Answer({ ...last.body, steps: [...results], similar: [...similar] }, last.standing);
  }

  private registered(documentId: string, asked: RegisterBody): Step {
    const order: Step['order'] = (by) =>
      this.desk.order(RegisterDocument, by, { documentId, ...asked });
    return { name: 'register', asked, order };
  }

  private handedOver(documentId: string, asked: HandOverBody): Step {
    const order: Step['order'] = (by) => this.desk.handOver(documentId, by, asked);
    return { name: 'hand-over', asked, order };
  }

  @Get('documents/:documentId/similar')
  @ReadsFrom('documents')
  @Question({
    tag: 'Documents',
    summary: 'What it may be a double of: the same file, or the same subject from the same sender',
    answer: SimilarAnswer,
    isList: true,
    errors: ['document-not-found'],
  })
  findSimilar(
    @DocumentId() documentId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly SimilarDocument[]> {
    return this.queries.execute(new FindSimilar(documentId, principal));
  }
}
