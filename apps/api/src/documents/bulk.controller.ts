import { Body, Controller, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { HandOverDocuments, type BulkResult } from '@chancery/documents';
import { Caller, NoSingleRevision, type Requester } from '@chancery/http';
import { Command } from '../shape/routes.js';
import { BulkHandOverBody } from './handling.bodies.js';

class BulkItemAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ format: 'uuid' })
  handOverId!: string;

  @ApiProperty({ example: true })
  isDone!: boolean;

  @ApiProperty({
    required: false,
    description: 'The code of the refusal.',
    example: 'not-permitted',
  })
  code?: string;

  @ApiProperty({ required: false, description: 'The refusal in words.' })
  detail?: string;
}

class BulkAnswer {
  @ApiProperty({ example: 12 })
  done!: number;

  @ApiProperty({ example: 1 })
  refused!: number;

  @ApiProperty({ type: [BulkItemAnswer] })
  results!: BulkItemAnswer[];
}

/** One order for many documents; each is decided by itself and has its own result. */
@Controller('v1/hand-overs')
export class BulkController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @Command({
    tag: 'Hand-overs',
    summary: 'Hand many documents over, with a result for each',
    answer: BulkAnswer,
    errors: ['no-single-revision'],
  })
  async handOverDocuments(
    @Body() body: BulkHandOverBody,
    @Caller() caller: Requester,
    @Req() request: FastifyRequest,
  ): Promise<BulkAnswer> {
    if (caller.context.expectedRevision !== undefined) throw new NoSingleRevision();
    const { documentIds, ...rest } = body;
    const documents = [...new Set(documentIds)].map((documentId) => ({
      documentId,
      handOverId: caller.newId(`hand-over ${documentId}`),
    }));
    const order = new HandOverDocuments(
      { ...rest, documents, at: caller.at },
      caller.principal,
      caller.context,
    );
    const results = (await this.bus.execute<HandOverDocuments, BulkResult[]>(order)).map(resultOf);
    request.refusals = results.flatMap(({ documentId, code }) =>
      code === undefined ? [] : [{ code, subjects: [documentId] }],
    );
    const done = results.filter(({ isDone }) => isDone).length;
    return { done, refused: results.length - done, results };
  }
}

const resultOf = (result: BulkResult): BulkItemAnswer => {
  const { documentId, handOverId } = result;
  if (!('refusal' in result)) return { documentId, handOverId, isDone: true };
  const { message: detail } = result.refusal;
  const { code } = result.refusal as typeof result.refusal & { readonly code: string };
  return { documentId, handOverId, isDone: false, code, detail };
};
