import { ApiProperty } from '@nestjs/swagger';
import { handOverEnds, purposes } from '@chancery/documents';
import { Maybe } from './document-row.answers.js';

export class PlaceAnswer {
  @ApiProperty({ example: 'riverside.registry' })
  unitId!: string;

  @ApiProperty({ required: false, example: 'riverside.olena' })
  officerId?: string;
}

/** One passing of a document. */
export class HandOverViewAnswer {
  @ApiProperty({ format: 'uuid' })
  handOverId!: string;

  @ApiProperty({ enum: purposes, example: 'acquaintance' })
  purpose!: string;

  @ApiProperty({ type: PlaceAnswer })
  from!: PlaceAnswer;

  @ApiProperty({ type: PlaceAnswer })
  to!: PlaceAnswer;

  @ApiProperty({ format: 'date-time' })
  sentAt!: string;

  @Maybe('By when an answer was asked for.', null, 'date-time')
  due!: string | null;

  @Maybe('What was asked.', 'For your information')
  note!: string | null;

  @ApiProperty({
    ...{ enum: handOverEnds, nullable: true, example: 'concluded' },
    description: 'Null while it waits for its answer.',
  })
  end!: string | null;

  @Maybe('', '2026-03-03T10:12:00.000Z', 'date-time')
  endedAt!: string | null;

  @Maybe('Who answered, took note or recalled it.', 'riverside.ivan')
  endedBy!: string | null;

  @Maybe('Why, or with what result.')
  reason!: string | null;
}
