import { ApiProperty } from '@nestjs/swagger';
import type { BulkResult } from '@chancery/documents';
import { PlaceAnswer } from './hand-over-view.answers.js';

export class BulkItemAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ format: 'uuid' })
  handOverId!: string;

  @ApiProperty({ type: PlaceAnswer })
  to!: PlaceAnswer;

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

/** What became of each of many. */
export class BulkAnswer {
  @ApiProperty({ example: 12 })
  done!: number;

  @ApiProperty({ example: 1 })
  refused!: number;

  @ApiProperty({ type: [BulkItemAnswer] })
  results!: BulkItemAnswer[];
}

export const bulkAnswer = (found: readonly BulkResult[]): BulkAnswer => {
  const results = found.map(resultOf);
  const done = results.filter(({ isDone }) => isDone).length;
  return { done, refused: results.length - done, results };
};

const resultOf = (result: BulkResult): BulkItemAnswer => {
  const { documentId, handOverId, to } = result;
  if (!('refusal' in result)) return { documentId, handOverId, to, isDone: true };
  const { message: detail } = result.refusal;
  const { code } = result.refusal as typeof result.refusal & { readonly code: string };
  return { documentId, handOverId, to, isDone: false, code, detail };
};
