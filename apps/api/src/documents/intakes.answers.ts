import { ApiProperty } from '@nestjs/swagger';
import { DocumentAnswer } from './document.answers.js';
import { StepAnswer } from './steps.answers.js';

export class SimilarAnswer {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ nullable: true, type: String, example: '00001/in-2026' })
  number!: string | null;

  @ApiProperty({ example: 'Permit to fell two lime trees' })
  subject!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ enum: ['same-file', 'same-sender-and-subject'], example: 'same-file' })
  because!: string;
}

/** Where the document stands after the last step that was done, and what became of each. */
export class IntakeAnswer extends DocumentAnswer {
  @ApiProperty({ type: [StepAnswer] })
  steps!: StepAnswer[];

  @ApiProperty({
    type: [SimilarAnswer],
    description: 'What it may be a double of, as far as you may read.',
  })
  similar!: SimilarAnswer[];
}
