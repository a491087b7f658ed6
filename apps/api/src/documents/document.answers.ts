import { ApiProperty } from '@nestjs/swagger';
import { documentActions } from '@chancery/documents';

export class CustodyAnswer {
  @ApiProperty({
    description: 'The unit that answers for the document.',
    example: 'riverside.permits',
  })
  unitId!: string;

  @ApiProperty({
    required: false,
    description: 'The officer who works on it.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @ApiProperty({ required: false, format: 'date-time', example: '2026-04-01T15:00:00Z' })
  due?: string;

  @ApiProperty({
    ...{ required: false, format: 'uuid' },
    description: 'The hand-over that brought it there: it is reported done with this id.',
  })
  handOverId?: string;

  @ApiProperty({
    ...{ required: false, example: 'Please examine and answer' },
    description: 'What was asked with it.',
  })
  note?: string;
}

/** What every command to a document is answered with. */
export class DocumentAnswer {
  @ApiProperty({ format: 'uuid', example: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21' })
  documentId!: string;

  @ApiProperty({
    enum: ['absent', 'unregistered', 'registered', 'settled', 'closed', 'refused', 'forwarded'],
    description: 'Where the document stands.',
    example: 'registered',
  })
  situation!: string;

  @ApiProperty({ required: false, description: 'Its register number.', example: '00001/in-2026' })
  number?: string;

  @ApiProperty({ required: false, example: 'riverside.in.2026' })
  registerId?: string;

  @ApiProperty({
    ...{ required: false, format: 'uuid' },
    description: 'Of a hand-over its id: it is answered, or recalled, with it.',
  })
  handOverId?: string;

  @ApiProperty({ required: false, type: CustodyAnswer })
  custody?: CustodyAnswer;

  @ApiProperty({
    ...{ enum: documentActions, isArray: true },
    description: 'What you may do with it now.',
    example: ['claim', 'hand-over-for-action', 'add-note'],
  })
  allowedActions!: string[];
}
