import { Body, Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AddAttachment, PrepareDispatch, RegisterDocument } from '@chancery/documents';
import { Answer, Caller, NoSingleRevision, type Requester } from '@chancery/http';
import { AttachmentDesk } from '../documents/attachment-desk.js';
import { DocumentDesk } from '../documents/document-desk.js';
import type { AttachmentBody, RegisterBody } from '../documents/intake.bodies.js';
import { ReceivingDesk } from '../documents/receiving-desk.js';
import { refusalsIn, takeSteps, type Step } from '../documents/steps.js';
import { Command } from '../shape/routes.js';
import { consignmentsOf, type DispatchBody } from './dispatch.bodies.js';
import { LetterAnswer } from './letters.answers.js';
import { LetterBody } from './letters.bodies.js';

/** Drafting, attaching, registering and making ready in one call; each step is a command of its own. */
@Controller('v1')
export class LettersController {
  constructor(
    private readonly drafting: ReceivingDesk,
    private readonly desk: DocumentDesk,
    private readonly attachments: AttachmentDesk,
  ) {}

  @Post('letters')
  @Command({
    tag: 'Dispatch',
    summary:
      'Draft, attach, register and make ready to send in one call, with a result for each step',
    answer: LetterAnswer,
    status: 201,
    errors: [
      ...(['document-already-exists', 'document-not-found', 'not-permitted'] as const),
      ...(['impossible-date', 'party-already-erased', 'unknown-party'] as const),
      ...(['kind-not-listed', 'tag-not-listed', 'no-single-revision'] as const),
    ],
  })
  async writeLetter(
    @Body() { document, attachments = [], registration, dispatch }: LetterBody,
    @Caller() caller: Requester,
    @Req() request: FastifyRequest,
  ): Promise<Answer<LetterAnswer>> {
    if (caller.context.expectedRevision !== undefined) throw new NoSingleRevision();
    const begun = await this.drafting.draft(document, caller);
    const { documentId } = begun.body;
    const steps = [
      ...attachments.map((file, index) => this.attached(documentId, file, `attach.${index}`)),
      ...(registration ? [this.registered(documentId, registration)] : []),
      ...(dispatch ? [this.madeReady(documentId, dispatch)] : []),
    ];
    const { last, results } = await takeSteps(['draft', begun], steps, caller);
    request.refusals = refusalsIn(results, documentId);
    const isReady = results.some(({ step, isDone }) => step === 'make-ready' && isDone);
    const consignments =
      isReady && dispatch ? consignmentsOf(dispatch, caller.step('make-ready', dispatch)) : [];
    const told = consignments.map(({ consignmentId, addresseeId }) => ({
      consignmentId,
      addresseeId,
    }));
    return new Answer({ ...last.body, steps: [...results], consignments: told }, last.standing);
  }

  private attached(documentId: string, asked: AttachmentBody, key: string): Step {
    const order: Step['order'] = (caller) =>
      this.attachments.attach(asked, { caller, documentId }, (attachment) =>
        this.desk.order(AddAttachment, caller, { documentId, attachment }),
      );
    return { name: 'attach', key, asked, order };
  }

  private registered(documentId: string, asked: RegisterBody): Step {
    const order: Step['order'] = (by) =>
      this.desk.order(RegisterDocument, by, { documentId, ...asked });
    return { name: 'register', asked, order };
  }

  private madeReady(documentId: string, asked: DispatchBody): Step {
    const order: Step['order'] = (by) =>
      this.desk.order(PrepareDispatch, by, {
        ...{ documentId, ...asked, consignments: consignmentsOf(asked, by) },
      });
    return { name: 'make-ready', asked, order };
  }
}
