import {
  calendarChanges,
  dayOnes,
  expiryEffects,
  notices,
  rolls,
  suspensionEffects,
  units,
  type Unit,
} from '@chancery/deadlines';
import {
  Day,
  Flag,
  Id,
  Nested,
  NestedByCode,
  NestedList,
  OneOf,
  Slug,
  Text,
  Whole,
} from '../shape/fields.js';
import { Codes, Texts, TimeOfDay } from './fields.js';

export class SpanBody {
  @Whole({ min: 1, max: 1_000, description: 'How many.', example: 30 })
  amount!: number;

  @OneOf(units, { description: 'Of what.', example: 'calendar-day' })
  unit!: Unit;
}

export class CapBody extends SpanBody {
  @Flag({
    description: 'Whether the days of a suspension are added to it.',
    example: false,
  })
  extendedBySuspension!: boolean;

  @Flag({
    optional: true,
    description: 'Whether it moves to a working day as the due date does. Default false.',
    example: false,
  })
  rolls?: boolean;
}

export class ExtensionGroundBody {
  @Codes({ max: 10, description: 'The roles that may extend on it.', example: ['head'] })
  by!: string[];

  @OneOf(notices, { description: 'Who is told.', example: 'applicant' })
  notice!: (typeof notices)[number];
}

export class SuspensionGroundBody {
  @OneOf(suspensionEffects, {
    description: 'Whether its days are left out, or the term begins anew at its end.',
    example: 'not-counted',
  })
  effect!: (typeof suspensionEffects)[number];

  @OneOf(['same-day', 'next-day'], {
    optional: true,
    description: 'The first day left out: that of the suspension, or the next.',
    example: 'next-day',
  })
  from?: 'same-day' | 'next-day';

  @OneOf(['same-day', 'day-before'], {
    optional: true,
    description: 'The last day left out: that of the resumption, or the day before.',
    example: 'day-before',
  })
  to?: 'same-day' | 'day-before';

  @Whole({
    ...{ optional: true, min: 1, max: 1_000 },
    description: 'After so many calendar days the clock goes on by itself.',
    example: 30,
  })
  limit?: number;
}

export class ExpiryBody {
  @OneOf(expiryEffects, { description: 'What silence means.', example: 'deemed-approved' })
  effect!: (typeof expiryEffects)[number];

  @Text({ max: 200, description: 'By which law.', example: 'Permits Act art. 9' })
  basis!: string;

  @Whole({
    ...{ optional: true, min: 1, max: 366 },
    description: 'For so many calendar days an approval by silence can be revoked.',
    example: 10,
  })
  revocableDays?: number;
}

export class RungBody {
  @Slug({ description: 'Its name.', example: 'remind' })
  rung!: string;

  @Whole({
    ...{ min: -366, max: 366 },
    description: 'Working days after the due date; before it, if negative.',
    example: -3,
  })
  workingDays!: number;

  @TimeOfDay({
    description: 'At which local time, or at `due`, the end of the due date.',
    example: '09:00',
  })
  at!: string;

  @Codes({ max: 10, description: 'Who hears of it.', example: ['executor'] })
  to!: string[];
}

export class PublishPolicyBody {
  @Day({
    description: 'The version counts terms that begin from this day on.',
    example: '2026-01-01',
  })
  validFrom!: string;

  @Text({ max: 200, description: 'Its name.', example: "Citizen's appeal" })
  name!: string;

  @Texts({
    ...{ min: 1, max: 10 },
    description: 'Where it stands: first the rule of the term, last that of counting and rolling.',
    example: ['Act on appeals art. 20', 'Civil Code art. 254'],
  })
  legalBasis!: string[];

  @Text({ max: 60, description: 'In which zone days end.', example: 'Europe/Kyiv' })
  zone!: string;

  @Id({
    description: 'By which calendar of the authority it counts.',
    example: 'riverside.office',
  })
  calendarId!: string;

  @Nested(() => SpanBody, { description: 'How long the term is.' })
  term!: SpanBody;

  @OneOf(dayOnes, {
    description: 'A term in hours runs from its `instant`, every other from the `next-day`.',
    example: 'next-day',
  })
  dayOne!: (typeof dayOnes)[number];

  @OneOf(rolls, {
    description: 'To which working day a due date moves that is none.',
    example: 'following',
  })
  roll!: (typeof rolls)[number];

  @Whole({
    ...{ optional: true, min: 0, max: 30 },
    description: 'The least number of working days in the term.',
    example: 2,
  })
  minWorkingDays?: number;

  @Nested(() => CapBody, {
    optional: true,
    description: 'The latest date to which the term may be extended, from the start.',
  })
  cap?: CapBody;

  @NestedByCode(ExtensionGroundBody, { max: 20, description: 'The grounds for an extension.' })
  extensions!: Record<string, ExtensionGroundBody>;

  @NestedByCode(SuspensionGroundBody, { max: 20, description: 'The grounds for a suspension.' })
  suspensions!: Record<string, SuspensionGroundBody>;

  @NestedList(() => RungBody, { max: 20, description: 'The reminders.' })
  ladder!: RungBody[];

  @OneOf(calendarChanges, {
    description: 'Whether running clocks follow a new version of the calendar.',
    example: 'recalculate',
  })
  onCalendarChange!: (typeof calendarChanges)[number];

  @Nested(() => ExpiryBody, {
    optional: true,
    description:
      'What it means for the party if the term ends without a decision. Absent: nothing.',
  })
  onExpiry?: ExpiryBody;
}
