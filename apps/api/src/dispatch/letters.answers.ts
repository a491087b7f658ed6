import { ApiProperty } from '@nestjs/swagger';
import { DocumentAnswer } from '../documents/document.answers.js';
import { StepAnswer } from '../documents/steps.answers.js';

class MadeReadyAnswer {
  @ApiProperty({ description: 'It is sent under this id.', format: 'uuid' })
  consignmentId!: string;

  @ApiProperty({ example: 'first' })
  addresseeId!: string;
}

/** Where the document stands after the last step that was done, and what became of each. */
export class LetterAnswer extends DocumentAnswer {
  @ApiProperty({ type: [StepAnswer] })
  steps!: StepAnswer[];

  @ApiProperty({ type: [MadeReadyAnswer], description: 'What waits to be sent.' })
  consignments!: MadeReadyAnswer[];
}
