import type { Dates, Extension, Rules } from './dates.js';
import type { Range } from './pauses.js';
import { daysBetween, plusDays, plusMonths, type PlainDate } from './plain-date.js';
import type { Span } from './policy.js';
import { daysOffBetween, isWorking, offDay, workingDayFrom, type OffDay } from './working-days.js';

/** A term in days, weeks or months while it is counted: its rules, its day zero and the days taken out. */
export interface Course {
  readonly rules: Rules;
  readonly dayZero: PlainDate;
  readonly paused: readonly Range<PlainDate>[];
}

/** The date that a span leads to, with what was left out on the way. */
export interface Leg {
  readonly date: PlainDate;
  readonly off: readonly OffDay[];
  readonly paused: readonly Range<PlainDate>[];
}

/** Goes a span on from a date. */
export const advance = (course: Course, from: PlainDate, span: Span): Leg =>
  span.unit === 'working-day'
    ? overWorkingDays(course, from, span.amount)
    : overCalendar(course, from, span);

/** Counts working days; those that lie in a suspension are left out. */
const overWorkingDays = (
  { rules: { calendar }, paused }: Course,
  from: PlainDate,
  amount: number,
): Leg => {
  const met = new Set<Range<PlainDate>>();
  let date = from;
  for (let left = amount; left > 0;) {
    date = plusDays(date, 1);
    const range = within(paused, date);
    if (range) met.add(range);
    else if (isWorking(calendar, date)) left -= 1;
  }
  return { date, off: daysOffBetween(calendar, from, date), paused: [...met] };
};

/** Adds days, weeks or months, then as many days as lay in suspensions that began before the term had ended. */
const overCalendar = (course: Course, from: PlainDate, { amount, unit }: Span): Leg => {
  const next = plusDays(from, 1);
  const met: Range<PlainDate>[] = [];
  let date =
    unit === 'month'
      ? plusMonths(from, amount)
      : plusDays(from, unit === 'week' ? 7 * amount : amount);
  for (const range of course.paused.filter(({ to }) => to > from)) {
    const begins = range.from > next ? range.from : next;
    if (begins > least(course, rolled(course.rules, date).date).date) break;
    date = plusDays(date, daysBetween(begins, range.to) + 1);
    met.push(range);
  }
  return { date, off: [], paused: met };
};

/** Moves a date to a working day as the policy says. */
export const rolled = ({ policy: { roll }, calendar }: Rules, raw: PlainDate): Leg => {
  if (roll === 'none') return { date: raw, off: [], paused: [] };
  const step = roll === 'following' ? 1 : -1;
  const date = workingDayFrom(calendar, raw, step);
  const off: OffDay[] = [];
  for (let day = raw; day !== date; day = plusDays(day, step)) off.push(offDay(calendar, day));
  return { date, off, paused: [] };
};

/** Moves a date on until the term holds the least number of working days, and to day zero at the earliest. */
export const least = (
  { rules: { policy, calendar }, dayZero, paused }: Course,
  due: PlainDate,
): Leg => {
  const { minWorkingDays = 0 } = policy;
  const counts = (day: PlainDate): boolean => isWorking(calendar, day) && !within(paused, day);
  let found = 0;
  let day = dayZero;
  while (found < minWorkingDays) {
    day = plusDays(day, 1);
    if (counts(day)) found += 1;
  }
  const date = day > due ? day : due;
  return { date, off: date === due ? [] : daysOffBetween(calendar, due, date), paused: [] };
};

/** The latest date to which the term may be extended, before roll; `undefined` if the policy states none. */
export const capOf = (course: Course): PlainDate | undefined => {
  const { cap } = course.rules.policy;
  if (!cap) return undefined;
  const paused = cap.extendedBySuspension ? course.paused : [];
  return advance({ ...course, paused }, course.dayZero, cap).date;
};

/** A due date after the cap becomes the last one that the cap allows. */
export const capped = (
  { rules }: Course,
  due: PlainDate,
  cap: PlainDate | undefined,
): PlainDate => {
  if (cap === undefined) return due;
  const { policy, calendar } = rules;
  const limit = policy.cap?.rolls ? rolled(rules, cap).date : cap;
  if (due <= limit) return due;
  return policy.roll === 'none' ? limit : workingDayFrom(calendar, limit, -1);
};

/** What an extension leads to. */
export const extended = (
  course: Course,
  from: PlainDate,
  { by }: Extension,
  cap: Dates['capDate'],
): Leg =>
  by === 'to-cap' ? { date: cap ?? from, off: [], paused: [] } : advance(course, from, by);

const within = (
  ranges: readonly Range<PlainDate>[],
  day: PlainDate,
): Range<PlainDate> | undefined => ranges.find(({ from, to }) => from <= day && day <= to);
