import type { Pause, Range } from './pauses.js';
import type { PlainDate } from './plain-date.js';
import type { DeadlinePolicy, Span, Unit } from './policy.js';
import type { Calendar, OffDay } from './working-days.js';
import type { OffsetChange } from './zone.js';

/** What a term is counted by: a version of a policy, a version of its calendar, and the offsets of its zone. */
export interface Rules {
  readonly policy: DeadlinePolicy;
  readonly calendar: Calendar;
  readonly offsets: readonly OffsetChange[];
}

/** An extension by a length of time, or up to the latest date that the policy allows. */
export interface Extension {
  readonly ground: string;
  readonly by: Span | 'to-cap';
  readonly at: string;
}

/** What happened to a term. */
export interface Facts {
  readonly startedAt: string;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly Extension[];
}

export const stepRules = [
  'start',
  'restart',
  'count',
  'extend',
  'roll',
  'cap',
  'least-working-days',
] as const;

/** Explains one date: the rule, the days that it left out, and where the rule stands. */
export interface Step {
  readonly rule: (typeof stepRules)[number];
  readonly date: PlainDate;
  readonly ground?: string;
  readonly amount?: number;
  readonly unit?: Unit;
  readonly off?: readonly OffDay[];
  /** Days that lay in a suspension. */
  readonly paused?: readonly Range<PlainDate>[];
  readonly basis?: string;
}

/**
 * `rawDate` is the last day before roll, cap and least number of working days; `dueDate` the last day; `dueAt` the
 * first instant that is too late. `capDate` is the latest raw date that the policy allows. Terms in hours have the
 * exact instants of both in `rawAt` and `capAt`. `daysOff` lists the days between Monday and Friday (or what else is
 * no weekend) up to the due date that the calendar takes off.
 */
export interface Dates {
  readonly rawDate: PlainDate;
  readonly rawAt?: string;
  readonly dueDate: PlainDate;
  readonly dueAt: string;
  readonly capDate?: PlainDate;
  readonly capAt?: string;
  /** The days of the calendar are not published for the whole term, so that the date may change. */
  readonly isProvisional: boolean;
  readonly daysOff: readonly OffDay[];
  readonly steps: readonly Step[];
}

/** The instant from which the term is counted: that of the start, or of the last resumption that began it anew. */
export interface Beginning {
  readonly at: string;
  readonly restartedOn?: string;
}
