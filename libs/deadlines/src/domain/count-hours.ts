import type { Beginning, Dates, Facts, Rules, Step } from './dates.js';
import { stepsOfBeginning } from './steps-of-beginning.js';
import { pausedTimes, type Range } from './pauses.js';
import { daysOffBetween } from './working-days.js';
import { dayAt } from './zone.js';

const hourMs = 3_600_000;

/** A term in hours: elapsed hours from the instant of the start, whatever the clocks on the wall do. */
export const countHours = (rules: Rules, facts: Facts, beginning: Beginning): Dates => {
  const { policy, calendar, offsets } = rules;
  const paused = pausedTimes(policy, facts.pauses);
  const dayOf = (ms: number): string => dayAt(offsets, instantOf(ms));
  const begins = Date.parse(beginning.at);
  const cap = capOf(rules, begins, paused);
  const basis = policy.legalBasis[0];
  const steps: Step[] = [...stepsOfBeginning(rules, facts, beginning)];
  let end = afterHours(begins, policy.term.amount, paused);
  steps.push({ rule: 'count', ...policy.term, date: dayOf(end), ...(basis && { basis }) });
  for (const { ground, by } of facts.extensions) {
    end = by === 'to-cap' ? (cap ?? end) : afterHours(end, by.amount, paused);
    steps.push({ rule: 'extend', ground, ...(by !== 'to-cap' && by), date: dayOf(end) });
  }
  const due = Math.min(end, cap ?? end);
  if (due < end) steps.push({ rule: 'cap', date: dayOf(due) });
  const dueDate = dayOf(due);
  return {
    ...{ rawDate: dayOf(end), rawAt: instantOf(end), dueDate, dueAt: instantOf(due) },
    ...(cap !== undefined && { capDate: dayOf(cap), capAt: instantOf(cap) }),
    isProvisional: dayOf(begins) < calendar.knownFrom || dueDate > calendar.knownTo,
    daysOff: daysOffBetween(calendar, dayOf(begins), dueDate),
    steps,
  };
};

const capOf = (
  { policy: { cap } }: Rules,
  begins: number,
  paused: readonly Range<number>[],
): number | undefined =>
  cap && afterHours(begins, cap.amount, cap.extendedBySuspension ? paused : []);

/** So many hours on, and as long again as lay in suspensions that began before the term had ended. */
const afterHours = (from: number, hours: number, paused: readonly Range<number>[]): number => {
  let end = from + hours * hourMs;
  for (const range of paused.filter(({ to }) => to > from)) {
    const begins = Math.max(range.from, from);
    if (begins >= end) break;
    end += range.to - begins;
  }
  return end;
};

const instantOf = (ms: number): string => new Date(ms).toISOString();
