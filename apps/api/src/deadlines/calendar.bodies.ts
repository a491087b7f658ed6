import { dayKinds } from '@chancery/deadlines';
import { Day, Id, NestedList, OneOf, Text } from '../shape/fields.js';
import { Weekdays } from './fields.js';

export class OpenCalendarBody {
  @Id({
    description: 'Its id: the authority, a dot, and a code.',
    example: 'riverside.office',
  })
  calendarId!: string;

  @Text({ max: 60, description: 'Its time zone, by its IANA name.', example: 'Europe/Kyiv' })
  zone!: string;

  @Weekdays({
    description: 'The weekdays that are off, 1 for Monday to 7 for Sunday.',
    example: [6, 7],
  })
  weekend!: number[];
}

export class CalendarDayBody {
  @Day({ description: 'The day.', example: '2026-08-24' })
  date!: string;

  @OneOf(dayKinds, {
    description: 'What it is. A `short` day is a working day.',
    example: 'off',
  })
  day!: (typeof dayKinds)[number];

  @Text({ max: 200, description: 'Why, in a few words.', example: 'Independence Day' })
  name!: string;

  @Text({ description: 'Where the rule stands.', example: 'Labour Code art. 73' })
  basis!: string;
}

export class SetCalendarDaysBody {
  @Day({
    description: 'The version changes days from this one on.',
    example: '2026-01-01',
  })
  effectiveFrom!: string;

  @Day({ description: 'The last day that is published then.', example: '2026-12-31' })
  knownTo!: string;

  @NestedList(() => CalendarDayBody, {
    max: 1_000,
    description: 'The days that differ from the weekend and from the versions before.',
  })
  days!: CalendarDayBody[];

  @Text({
    optional: true,
    description: 'Why days gone by are corrected. Without it they stay as they are.',
    example: 'The transfer of 23 August was left out',
  })
  correctionReason?: string;
}
