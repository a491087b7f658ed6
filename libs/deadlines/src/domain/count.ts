import { countHours } from './count-hours.js';
import {
  capOf,
  capped,
  extended,
  least,
  rolled,
  advance,
  type Course,
  type Leg,
} from './course.js';
import type { Beginning, Dates, Facts, Rules, Step } from './dates.js';
import { isRestart, pausedDays } from './pauses.js';
import type { PlainDate } from './plain-date.js';
import { stepsOfBeginning } from './steps-of-beginning.js';
import { daysOffBetween } from './working-days.js';
import { dayAt, endOfDay } from './zone.js';

/**
 * The dates of a term, with what explains them; `undefined` while a suspension is open. Day zero is the day of the
 * start in the policy's zone. Suspended days and extensions are added to the unrolled date; then come roll, cap and
 * least number of working days. A restart counts anew, without the extensions before it.
 */
export const count = (rules: Rules, facts: Facts): Dates | undefined => {
  if (facts.pauses.some(({ to }) => to === undefined)) return undefined;
  const beginning = beginningOf(rules, facts);
  const current = {
    ...facts,
    extensions: facts.extensions.filter(
      ({ at }) => beginning.restartedOn === undefined || at >= beginning.at,
    ),
  };
  return rules.policy.term.unit === 'hour'
    ? countHours(rules, current, beginning)
    : countDays(rules, current, beginning);
};

const beginningOf = ({ policy }: Rules, { startedAt, pauses }: Facts): Beginning => {
  const restarts = pauses
    .filter((pause) => isRestart(policy, pause))
    .flatMap(({ ground, to }) => (to === undefined ? [] : [{ at: to, restartedOn: ground }]));
  return restarts.reduce<Beginning>(
    (latest, restart) => (restart.at >= latest.at ? restart : latest),
    { at: startedAt },
  );
};

const countDays = (rules: Rules, facts: Facts, beginning: Beginning): Dates => {
  const { policy, calendar, offsets } = rules;
  const dayZero = dayAt(offsets, beginning.at);
  const course: Course = { rules, dayZero, paused: pausedDays(rules, facts.pauses) };
  const capDate = capOf(course);
  const counting = stepsOfCounting(course, facts, capDate);
  const rawDate = counting.at(-1)?.date ?? dayZero;
  const ending = stepsOfEnding(course, rawDate, capDate);
  const dueDate = ending.at(-1)?.date ?? rawDate;
  return {
    rawDate,
    dueDate,
    dueAt: endOfDay(offsets, dueDate),
    ...(capDate !== undefined && { capDate, capAt: endOfDay(offsets, capDate) }),
    isProvisional: dayZero < calendar.knownFrom || dueDate > calendar.knownTo,
    daysOff: daysOffBetween(calendar, dayZero, dueDate),
    steps: [
      ...stepsOfBeginning(rules, facts, beginning),
      ...counting.map((step) => ({ ...step, ...basisOf(policy.legalBasis[0]) })),
      ...ending.map((step) => ({ ...step, ...basisOf(policy.legalBasis.at(-1)) })),
    ],
  };
};

const stepsOfCounting = (
  course: Course,
  { extensions }: Facts,
  capDate: PlainDate | undefined,
): readonly Step[] => {
  const { term } = course.rules.policy;
  const first = advance(course, course.dayZero, term);
  const steps: Step[] = [{ rule: 'count', ...term, ...shownStep(first) }];
  let { date } = first;
  for (const extension of extensions) {
    const leg = extended(course, date, extension, capDate);
    const { ground, by } = extension;
    steps.push({ rule: 'extend', ground, ...(by !== 'to-cap' && by), ...shownStep(leg) });
    ({ date } = leg);
  }
  return steps;
};

const stepsOfEnding = (
  course: Course,
  rawDate: PlainDate,
  capDate: PlainDate | undefined,
): readonly Step[] => {
  const steps: Step[] = [];
  const roll = rolled(course.rules, rawDate);
  if (roll.date !== rawDate) steps.push({ rule: 'roll', ...shownStep(roll) });
  const cap = capped(course, roll.date, capDate);
  if (cap !== roll.date) steps.push({ rule: 'cap', date: cap });
  const end = least(course, cap);
  if (end.date !== cap) steps.push({ rule: 'least-working-days', ...shownStep(end) });
  return steps;
};

const shownStep = ({ date, off, paused }: Leg): Pick<Step, 'date' | 'off' | 'paused'> => ({
  date,
  ...(off.length > 0 && { off }),
  ...(paused.length > 0 && { paused }),
});

const basisOf = (basis: string | undefined): Pick<Step, 'basis'> =>
  basis === undefined ? {} : { basis };
