import { CalendarVersionNotFound, DateOutsideCalendar } from './calendar.errors.js';
import { calendarAt, type OpenedCalendar } from './calendar.state.js';
import { compute, extentOf, type Operation } from './computation.js';
import type { Dates, Rules } from './dates.js';
import { dayIn } from './day-in-zone.js';
import {
  DeadlinePolicyNotValidYet,
  DeadlinePolicyVersionNotFound,
} from './deadline-policy.errors.js';
import {
  versionValidAt,
  type PolicyVersion,
  type PublishedPolicy,
} from './deadline-policy.state.js';
import { ladderOf, type FiringRung } from './ladder.js';
import type { Calendar } from './working-days.js';
import type { OffsetChange } from './zone.js';

/** Until when a term runs that began at an instant and met these operations. Without versions, those in force count. */
export interface TermQuestion {
  readonly policyId: string;
  readonly policyVersion?: number | undefined;
  readonly calendarVersion?: number | undefined;
  readonly startedAt: string;
  readonly operations: readonly Operation[];
}

/** The versions that counted the term last, and its dates; those are absent while it is suspended. */
export interface TermAnswer extends Partial<Dates> {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly isSuspended: boolean;
  readonly ladder: readonly FiringRung[];
}

/** What the answer is made of: the policy, its calendar, and the offsets of its zone around the term. */
export interface TermSources {
  readonly chosen: PolicyVersion;
  readonly calendar: OpenedCalendar;
  readonly offsets: readonly OffsetChange[];
}

/** The version that is named, or the one valid on the day of the start. */
export const chosenVersion = (
  policy: PublishedPolicy,
  { policyVersion, startedAt }: Pick<TermQuestion, 'policyVersion' | 'startedAt'>,
): PolicyVersion => {
  const { policyId, versions } = policy;
  if (policyVersion !== undefined) {
    const named = versions[policyVersion - 1];
    if (named) return named;
    throw new DeadlinePolicyVersionNotFound(policyId, policyVersion, versions.length);
  }
  const valid = versionValidAt(policy, startedAt);
  if (valid) return valid;
  const [first] = versions;
  const startedOn = dayIn(first?.policy.zone ?? 'UTC', startedAt);
  throw new DeadlinePolicyNotValidYet(policyId, startedOn, first?.validFrom ?? startedOn);
};

/** Throws CalendarVersionNotFound, DateOutsideCalendar, or what the clock refuses. */
export const answerTerm = (question: TermQuestion, sources: TermSources): TermAnswer => {
  const { policyId, startedAt, operations, calendarVersion } = question;
  const { chosen, calendar, offsets } = sources;
  const rulesWith = (version = calendarVersion): Rules => ({
    policy: chosen.policy,
    calendar: calendarOf(calendar, version),
    offsets,
  });
  for (const instant of [startedAt, ...extentOf(operations).instants])
    demandPublished(rulesWith().calendar, dayIn(chosen.policy.zone, instant));
  const { rules, clock } = compute(rulesWith, startedAt, operations);
  return {
    policyId,
    policyVersion: chosen.version,
    calendarId: calendar.calendarId,
    calendarVersion: rules.calendar.version,
    isSuspended: clock.dates === undefined,
    ...clock.dates,
    ladder: clock.dates ? ladderOf(rules, clock.dates) : [],
  };
};

/** Throws CalendarVersionNotFound. */
export const calendarOf = (calendar: OpenedCalendar, version: number | undefined): Calendar => {
  const found = calendarAt(calendar, version);
  if (found) return found;
  const { calendarId, versions } = calendar;
  throw new CalendarVersionNotFound(calendarId, version ?? 1, versions.length);
};

/** What begins or happens outside the published days would be counted without holidays. */
const demandPublished = ({ calendarId, knownFrom, knownTo }: Calendar, day: string): void => {
  if (day < knownFrom || day > knownTo)
    throw new DateOutsideCalendar(calendarId, day, { from: knownFrom, to: knownTo });
};
