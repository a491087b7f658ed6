import { ApiProperty } from '@nestjs/swagger';
import { clockRoles, recalculationReasons, stopReasons } from '@chancery/documents';
import { TermAnswerShape } from '../deadlines/term.answers.js';

class ReachedRungAnswer {
  @ApiProperty({ example: 'remind' })
  rung!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'A later one was due as well.', example: false })
  isPassedOver!: boolean;
}

class StoppedAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: true })
  isKept!: boolean;

  @ApiProperty({ enum: stopReasons, example: 'settled' })
  because!: string;
}

/** A term of a document: what counts it, and how its date came about. The dates are absent while it is suspended. */
export class ClockAnswer extends TermAnswerShape {
  @ApiProperty({ format: 'uuid' })
  clockId!: string;

  @ApiProperty({ enum: clockRoles, example: 'statutory' })
  role!: string;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ type: [ReachedRungAnswer], description: 'Reminders of the term as it runs now.' })
  reached!: ReachedRungAnswer[];

  @ApiProperty({ required: false, description: 'The end passed before the last change.' })
  wasMissed?: boolean;

  @ApiProperty({ required: false, type: StoppedAnswer, description: 'Absent while it runs.' })
  stopped?: StoppedAnswer;
}

/** What an event of a clock says in a history. */
export class ClockDetailsAnswer {
  @ApiProperty({ required: false, format: 'uuid' })
  clockId?: string;

  @ApiProperty({ required: false, example: 'riverside.appeal' })
  policyId?: string;

  @ApiProperty({ required: false, example: 'needs-study' })
  ground?: string;

  @ApiProperty({ required: false, format: 'date', example: '2026-04-27' })
  dueDate?: string;

  @ApiProperty({ required: false, example: true })
  isKept?: boolean;

  @ApiProperty({
    ...{ required: false, example: 'settled' },
    enum: [...stopReasons, ...recalculationReasons],
  })
  because?: string;

  @ApiProperty({ required: false, example: 'riverside.application' })
  procedureId?: string;

  @ApiProperty({ required: false, example: 1 })
  procedureVersion?: number;

  @ApiProperty({ required: false, example: 'remind' })
  rung?: string;

  @ApiProperty({ required: false, example: false })
  isOverdue?: boolean;
}
