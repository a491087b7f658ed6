import { ApiProperty } from '@nestjs/swagger';
import { Maybe } from '../documents/document-row.answers.js';

class InterimReplyAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ example: '00009/out-2026' })
  number!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** An incoming document that is not answered. */
export class UnansweredAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @Maybe('The register number.', '00001/in-2026')
  number!: string | null;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({ example: 'application' })
  kind!: string;

  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @Maybe('Who works on it.', 'riverside.ivan')
  officerId!: string | null;

  @ApiProperty({ format: 'date-time' })
  registeredAt!: string;

  @Maybe('', '2026-03-02T09:30:00.000Z', 'date-time')
  receivedAt!: string | null;

  @Maybe('The term that the office has set.', null, 'date-time')
  due!: string | null;

  @Maybe('The end of the nearest statutory term.', null, 'date-time')
  termDue!: string | null;

  @ApiProperty({ type: [InterimReplyAnswer], description: 'What was answered for the time being.' })
  interimReplies!: InterimReplyAnswer[];
}

/** How many documents an officer has not answered, or a unit where nobody has taken them on. */
export class UnansweredCountAnswer {
  @ApiProperty({ example: 'riverside.permits' })
  unitId!: string;

  @Maybe('Null: nobody works on them.', 'riverside.ivan')
  officerId!: string | null;

  @ApiProperty({ example: 12 })
  total!: number;
}
