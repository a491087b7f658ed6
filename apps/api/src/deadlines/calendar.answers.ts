import { ApiProperty } from '@nestjs/swagger';
import { Acknowledged } from '../directory/directory.answers.js';
import { CalendarDayBody } from './calendar.bodies.js';

/** What the publication of days is answered with. */
export class CalendarVersionAcknowledged extends Acknowledged {
  @ApiProperty({ description: 'The version that holds now.', example: 1 })
  version!: number;
}

export class CalendarRowAnswer {
  @ApiProperty({ example: 'riverside.office' })
  calendarId!: string;

  @ApiProperty({ example: 'riverside' })
  authorityId!: string;

  @ApiProperty({ example: 'Europe/Kyiv' })
  zone!: string;

  @ApiProperty({
    type: [Number],
    description: 'The weekdays that are off, 1 for Monday to 7 for Sunday.',
    example: [6, 7],
  })
  weekend!: number[];

  @ApiProperty({ description: '0 while no day is published.', example: 1 })
  lastVersion!: number;

  @ApiProperty({ nullable: true, type: String, format: 'date', example: '2026-01-01' })
  knownFrom!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'date', example: '2026-12-31' })
  knownTo!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}

export class CalendarVersionAnswer {
  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ format: 'date', example: '2026-01-01' })
  effectiveFrom!: string;

  @ApiProperty({ description: 'Whether it corrected days gone by.', example: false })
  isCorrection!: boolean;

  @ApiProperty({ nullable: true, type: String, example: null })
  reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}

export class CalendarAnswer extends CalendarRowAnswer {
  @ApiProperty({ description: 'The version of these days.', example: 1 })
  version!: number;

  @ApiProperty({ type: [CalendarDayBody], description: 'All days listed up to this version.' })
  days!: CalendarDayBody[];

  @ApiProperty({ type: [CalendarVersionAnswer] })
  versions!: CalendarVersionAnswer[];
}
