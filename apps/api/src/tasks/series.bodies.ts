import { seriesUnits, type SeriesUnit } from '@chancery/documents';
import { Day, Flag, OneOf, Whole } from '../shape/fields.js';

/** How often a task comes again, and until when. */
export class RecurrenceBody {
  @OneOf(seriesUnits, { description: 'Every so many days, weeks, …', example: 'month' })
  unit!: SeriesUnit;

  @Whole({ optional: true, min: 1, max: 100, description: 'How many. Default 1.', example: 1 })
  amount?: number;

  @Whole({
    ...{ optional: true, min: 1, max: 31, example: 25 },
    description: 'With weeks the weekday, 1 for Monday; with longer units the day of the month.',
  })
  on?: number;

  @Flag({
    optional: true,
    description: 'On the last working day of the month, quarter or year.',
    example: true,
  })
  isOnLastWorkingDay?: boolean;

  @Day({ description: 'The first day on which it can be due.', example: '2026-04-01' })
  from!: string;

  @Day({ optional: true, description: 'The last one.', example: '2026-12-31' })
  until?: string;

  @Whole({ optional: true, min: 1, max: 1_000, description: 'How many times.', example: 12 })
  count?: number;

  @Whole({
    ...{ optional: true, min: 0, max: 60, example: 5 },
    description: 'How many days before its own a task appears. Default 0.',
  })
  daysBefore?: number;
}
