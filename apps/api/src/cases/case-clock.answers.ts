import { ApiProperty, OmitType } from '@nestjs/swagger';
import { caseStopReasons, type CaseClock } from '@chancery/cases';
import { ClockAnswer } from '../documents/clock.answers.js';

class CaseClockStoppedAnswer {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: true })
  isKept!: boolean;

  @ApiProperty({ enum: caseStopReasons, example: 'case-closed' })
  because!: string;
}

/** A term of a case. The dates are absent while it is suspended. */
export class CaseClockAnswer extends OmitType(ClockAnswer, ['stopped']) {
  @ApiProperty({
    ...{ required: false, format: 'uuid' },
    description: 'The case in which it began, if that was merged into this one.',
  })
  origin?: string;

  @ApiProperty({
    ...{ required: false, type: CaseClockStoppedAnswer },
    description: 'Absent while it runs.',
  })
  stopped?: CaseClockStoppedAnswer;
}

type Dates = NonNullable<CaseClock['clock']['dates']>;

export type CaseClockView = Omit<CaseClock, 'clock'> &
  Partial<Dates> & { readonly startedAt: string; readonly isSuspended: boolean };

export const caseClockView = ({ clock, ...counted }: CaseClock): CaseClockView => ({
  ...counted,
  startedAt: clock.startedAt,
  isSuspended: clock.dates === undefined,
  ...clock.dates,
});
