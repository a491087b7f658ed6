import { ApiProperty } from '@nestjs/swagger';
import { documentEventTypes } from '@chancery/documents';
import { PlaceAnswer } from './document-view.answers.js';

/** One line of a document's history. */
export class TimelineAnswer {
  @ApiProperty({ example: 1 })
  revision!: number;

  @ApiProperty({ enum: documentEventTypes, example: 'DocumentRegistered' })
  type!: string;

  @ApiProperty({ format: 'date-time', description: 'When it happened.' })
  at!: string;

  @ApiProperty({ format: 'date-time', description: 'When the log took it.' })
  recordedAt!: string;

  @ApiProperty({ type: 'object', properties: { kind: { type: 'string' }, id: { type: 'string' } } })
  actor!: object;

  @ApiProperty({ required: false, example: 'riverside.registry' })
  unitId?: string;

  @ApiProperty({ example: 'Registered as 00001/in-2026' })
  words!: string;

  @ApiProperty({ required: false, type: PlaceAnswer })
  from?: PlaceAnswer;

  @ApiProperty({ required: false, type: PlaceAnswer })
  to?: PlaceAnswer;

  @ApiProperty({ required: false })
  reason?: string;
}
