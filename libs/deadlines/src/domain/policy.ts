export const units = ['hour', 'calendar-day', 'working-day', 'week', 'month'] as const;
export type Unit = (typeof units)[number];

/** A length of time, such as 20 working days. */
export interface Span {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * The latest date to which a term may be extended, counted from day zero. `extendedBySuspension`: days that a
 * suspension takes out are added to it. `rolls`: it moves to a working day as the due date does.
 */
export interface Cap extends Span {
  readonly extendedBySuspension: boolean;
  readonly rolls?: boolean;
}

export const rolls = ['following', 'preceding', 'none'] as const;
/** Where a due date goes that is no working day: to the next one, to the one before, or nowhere. */
export type Roll = (typeof rolls)[number];

export const notices = ['applicant', 'none'] as const;
export const suspensionEffects = ['not-counted', 'restart'] as const;
export const dayOnes = ['next-day', 'instant'] as const;
export const calendarChanges = ['recalculate', 'keep'] as const;

/** `by`: the roles that may extend on this ground. `notice`: who is told of it. */
export interface ExtensionGround {
  readonly by: readonly string[];
  readonly notice: (typeof notices)[number];
}

/**
 * `not-counted`: the days from the first to the last are left out. `restart`: the term begins anew on the day of
 * resumption. `from` and `to` say whether the day of suspension and that of resumption are left out themselves.
 * `limit`: after so many calendar days the clock goes on by itself.
 */
export interface SuspensionGround {
  readonly effect: (typeof suspensionEffects)[number];
  readonly from?: 'same-day' | 'next-day';
  readonly to?: 'same-day' | 'day-before';
  readonly limit?: number;
}

/**
 * A step of the ladder of reminders: so many working days before (negative) or after the due date, at a local time
 * `09:00`, or at `due`, the end of the due date. `to` names who hears of it.
 */
export interface Rung {
  readonly rung: string;
  readonly workingDays: number;
  readonly at: string;
  readonly to: readonly string[];
}

export const expiryEffects = ['deemed-approved', 'deemed-refused'] as const;

/**
 * What silence means once the term is over, and by which law. An approval can be revoked for so many calendar days
 * after that, or never.
 */
export interface Expiry {
  readonly effect: (typeof expiryEffects)[number];
  readonly basis: string;
  readonly revocableDays?: number;
}

/** The step of the ladder that a policy with a consequence of silence has beside its own. */
export const silenceRung = 'silence';

/**
 * How a term is counted. `dayOne`: a term in days begins on the day after the event (`next-day`), one in hours at the
 * `instant` of it. Of `legalBasis`, the first entry is the rule of the term, the last the rule by which days are
 * counted and rolled. `onCalendarChange` says whether running clocks follow a new version of the calendar.
 */
export interface DeadlinePolicy {
  readonly name: string;
  readonly legalBasis: readonly string[];
  readonly zone: string;
  readonly calendarId: string;
  readonly term: Span;
  readonly dayOne: (typeof dayOnes)[number];
  readonly roll: Roll;
  readonly minWorkingDays?: number;
  readonly cap?: Cap;
  readonly extensions: Readonly<Record<string, ExtensionGround>>;
  readonly suspensions: Readonly<Record<string, SuspensionGround>>;
  readonly ladder: readonly Rung[];
  readonly onCalendarChange: (typeof calendarChanges)[number];
  /** Absent: silence has no consequence. */
  readonly onExpiry?: Expiry;
}
