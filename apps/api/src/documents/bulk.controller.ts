import { Body, Controller, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { HandOverDocuments, type BulkResult } from '@chancery/documents';
import { Caller, NoSingleRevision, type Moment, type Requester } from '@chancery/http';
import { OfficeDays } from '../shape/office-days.js';
import { Command, DocumentId } from '../shape/routes.js';
import { BulkAnswer, bulkAnswer } from './bulk.answers.js';
import { BulkHandOverBody, CirculateBody } from './handling.bodies.js';

type Orders = Omit<ConstructorParameters<typeof HandOverDocuments>[0], 'at'>;

/** One order for many documents, or to many addressees; each hand-over is decided by itself and has its own result. */
@Controller('v1')
export class BulkController {
  constructor(
    private readonly bus: CommandBus,
    private readonly days: OfficeDays,
  ) {}

  @Post('hand-overs')
  @Command({
    tag: 'Hand-overs',
    summary: 'Hand many documents over, with a result for each',
    answer: BulkAnswer,
    errors: ['no-single-revision'],
  })
  handOverDocuments(
    @Body() { documentIds, to, ...rest }: BulkHandOverBody,
    @Caller() caller: Requester,
    @Req() request: FastifyRequest,
  ): Promise<BulkAnswer> {
    const handOvers = [...new Set(documentIds)].map((documentId) => ({
      documentId,
      handOverId: caller.newId(`hand-over ${documentId}`),
      to,
    }));
    return this.order({ ...rest, handOvers }, caller, request);
  }

  @Post('documents/:documentId/circulation')
  @Command({
    tag: 'Hand-overs',
    summary: 'Show a document to many units and officers, with a result for each',
    answer: BulkAnswer,
    errors: ['no-single-revision'],
  })
  circulateDocument(
    @DocumentId() documentId: string,
    @Body() { to: addressees, ...rest }: CirculateBody,
    @Caller() caller: Requester,
    @Req() request: FastifyRequest,
  ): Promise<BulkAnswer> {
    const places = new Map(addressees.map((to) => [`${to.unitId} ${to.officerId ?? ''}`, to]));
    const handOvers = [...places].map(([key, to]) => ({
      documentId,
      handOverId: caller.newId(`circulation ${documentId} ${key}`),
      to,
    }));
    return this.order({ ...rest, purpose: 'acquaintance', handOvers }, caller, request);
  }

  private async order(
    orders: Omit<Orders, 'due'> & { readonly due?: Moment },
    { principal, context, at }: Requester,
    request: FastifyRequest,
  ): Promise<BulkAnswer> {
    if (context.expectedRevision !== undefined) throw new NoSingleRevision();
    const dated = await this.days.inInstants(orders, principal);
    const command = new HandOverDocuments({ ...dated, at }, principal, context);
    const answer = bulkAnswer(
      await this.bus.execute<HandOverDocuments, readonly BulkResult[]>(command),
    );
    request.refusals = answer.results.flatMap(({ documentId, code }) =>
      code === undefined ? [] : [{ code, subjects: [documentId] }],
    );
    return answer;
  }
}
