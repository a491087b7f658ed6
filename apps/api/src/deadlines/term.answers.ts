import { ApiProperty } from '@nestjs/swagger';
import { stepRules, units } from '@chancery/deadlines';

export class OffDayAnswer {
  @ApiProperty({ format: 'date', example: '2026-08-24' })
  date!: string;

  @ApiProperty({ required: false, description: 'Absent for a weekend.', example: 'A holiday' })
  name?: string;

  @ApiProperty({ required: false, example: 'Labour Code art. 73' })
  basis?: string;
}

export class DaysAnswer {
  @ApiProperty({ format: 'date', example: '2026-03-17' })
  from!: string;

  @ApiProperty({ format: 'date', example: '2026-03-29' })
  to!: string;
}

/** One step to the date: by which rule, what it left out, and where the rule stands. */
export class StepAnswer {
  @ApiProperty({ enum: stepRules, example: 'roll' })
  rule!: string;

  @ApiProperty({ format: 'date', description: 'The date after this step.', example: '2026-08-25' })
  date!: string;

  @ApiProperty({ required: false, description: 'Of a restart or an extension.' })
  ground?: string;

  @ApiProperty({ required: false, description: 'How many units were counted.', example: 30 })
  amount?: number;

  @ApiProperty({ required: false, enum: units, example: 'calendar-day' })
  unit?: string;

  @ApiProperty({ required: false, type: [OffDayAnswer], description: 'Days off, left out.' })
  off?: OffDayAnswer[];

  @ApiProperty({ required: false, type: [DaysAnswer], description: 'Suspended days, left out.' })
  paused?: DaysAnswer[];

  @ApiProperty({ required: false, example: 'Civil Code art. 254' })
  basis?: string;
}

export class FiringRungAnswer {
  @ApiProperty({ example: 'remind' })
  rung!: string;

  @ApiProperty({ format: 'date-time' })
  fireAt!: string;

  @ApiProperty({ type: [String], example: ['executor'] })
  to!: string[];
}

/** Until when a term runs, and why. The dates are absent while it is suspended. */
export class TermAnswerShape {
  @ApiProperty({ example: 'riverside.appeal' })
  policyId!: string;

  @ApiProperty({ example: 1 })
  policyVersion!: number;

  @ApiProperty({ example: 'riverside.office' })
  calendarId!: string;

  @ApiProperty({ example: 1 })
  calendarVersion!: number;

  @ApiProperty({ example: false })
  isSuspended!: boolean;

  @ApiProperty({ required: false, format: 'date', description: 'Before it rolls and is capped.' })
  rawDate?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'Of a term in hours.' })
  rawAt?: string;

  @ApiProperty({ required: false, format: 'date', description: 'The last day.' })
  dueDate?: string;

  @ApiProperty({
    ...{ required: false, format: 'date-time' },
    description: 'The first instant that is too late.',
  })
  dueAt?: string;

  @ApiProperty({ required: false, format: 'date', description: 'The latest date of extensions.' })
  capDate?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  capAt?: string;

  @ApiProperty({
    required: false,
    description: 'The term leaves the published days, so that the date may change.',
  })
  isProvisional?: boolean;

  @ApiProperty({
    ...{ required: false, type: [OffDayAnswer] },
    description: 'Days off in the term that are no weekend.',
  })
  daysOff?: OffDayAnswer[];

  @ApiProperty({ required: false, type: [StepAnswer], description: 'How the date came about.' })
  steps?: StepAnswer[];

  @ApiProperty({ type: [FiringRungAnswer] })
  ladder!: FiringRungAnswer[];
}
