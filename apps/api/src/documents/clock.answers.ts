import { ApiProperty, OmitType } from '@nestjs/swagger';
import { clockRoles, type DocumentClock } from '@chancery/documents';
import { TermAnswerShape } from '../deadlines/term.answers.js';

/** A term of a document: what counts it, and how its date came about. The dates are absent while it is suspended. */
export class ClockAnswer extends OmitType(TermAnswerShape, ['ladder'] as const) {
  @ApiProperty({ format: 'uuid' })
  clockId!: string;

  @ApiProperty({ enum: clockRoles, example: 'statutory' })
  role!: string;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;
}

type Dates = NonNullable<DocumentClock['clock']['dates']>;

export type ClockView = Omit<DocumentClock, 'clock'> &
  Partial<Dates> & { readonly startedAt: string; readonly isSuspended: boolean };

export const clockView = ({ clock, ...counted }: DocumentClock): ClockView => ({
  ...counted,
  startedAt: clock.startedAt,
  isSuspended: clock.dates === undefined,
  ...clock.dates,
});

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
}
