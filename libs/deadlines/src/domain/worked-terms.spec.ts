import { DomainError } from '@chancery/kernel';
import {
  describeWorked,
  instant,
  operationsOf,
  workedCalendars,
  workedCases,
  workedPolicies,
  workedRungs,
  type WorkedCase,
} from '../../../../test/integration/deadlines/worked-deadlines.js';
import { offsetsIn } from '../look-ups/zone-offsets.js';
import type { Clock } from './clock.js';
import { compute, type Computed, type Operation } from './computation.js';
import type { Rules } from './dates.js';
import { ladderOf } from './ladder.js';
import type { Calendar } from './working-days.js';
import { endOfDay } from './zone.js';

const offsetsFor = (zone: string) =>
  offsetsIn(zone, Date.parse('2019-01-01T00:00:00Z'), Date.parse('2029-01-01T00:00:00Z'));

const calendarOf = (calendarId: string, version: number): Calendar => {
  const worked = workedCalendars.find((each) => each.calendarId === calendarId);
  if (!worked) throw new Error(`no calendar ${calendarId}`);
  const { knownFrom, knownTo, versions } = worked;
  const listed = versions.slice(0, version).flat();
  const days = new Map(listed.map((day) => [day.date, day]));
  return { calendarId, version, weekend: [6, 7], days, knownFrom, knownTo };
};

const rulesOf = (policyId: string, calendarVersion: number): Rules => {
  const policy = workedPolicies.get(policyId);
  if (!policy) throw new Error(`no policy ${policyId}`);
  return {
    policy,
    calendar: calendarOf(policy.calendarId, calendarVersion),
    offsets: offsetsFor(policy.zone),
  };
};

const computed = (row: WorkedCase, operations: readonly Operation[]): Computed =>
  compute(
    (version = Number(row.calendar_version)) => rulesOf(row.policy_id, version),
    instant(row.start_at),
    operations,
  );

const operationsIn = (row: WorkedCase): readonly Operation[] =>
  operationsOf(row).map(({ kind, at, ground, by, version }) => {
    switch (kind) {
      case 'suspend':
        return { kind, ground, at };
      case 'resume':
        return { kind, at };
      case 'extend':
        return { kind, ground, by, at };
      case 'calendar':
        return { kind: 'recalculate', calendarVersion: version, at };
    }
  });

const datesIn = ({ dates }: Clock): unknown =>
  dates && {
    raw_date: dates.rawDate,
    due_date: dates.dueDate,
    due_at: dates.dueAt,
    days_off_met: dates.daysOff.map(({ date }) => date).join(' '),
    is_provisional: dates.isProvisional ? 'yes' : 'no',
  };

const refusal = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

describeWorked('the worked terms', () => {
  it.each(workedCases)('$id: $title', (row) => {
    const { raw_date, due_date, due_at, days_off_met, is_provisional } = row;
    const expected = { raw_date, due_date, due_at: instant(due_at), days_off_met, is_provisional };
    const operations = operationsIn(row);
    if (row.expect === 'due') expect(datesIn(computed(row, operations).clock)).toEqual(expected);
    else if (row.expect === 'stands-still')
      expect(computed(row, operations).clock.dates).toBeUndefined();
    else {
      expect(refusal(() => computed(row, operations))).toMatchObject({
        code: row.expect,
        data: { rawDate: raw_date, dueDate: due_date, dueAt: instant(due_at) },
      });
      expect(datesIn(computed(row, operations.slice(0, -1)).clock)).toEqual(expected);
    }
  });

  it.each(workedRungs)('$id: $rung at $fires_at', (row) => {
    const { policy, ...rest } = rulesOf(row.policy_id, Number(row.calendar_version));
    const rung = { rung: row.rung, workingDays: Number(row.working_days), at: row.at, to: [] };
    const rules = { policy: { ...policy, ladder: [rung] }, ...rest };
    const dates = { dueDate: row.due_date, dueAt: endOfDay(rules.offsets, row.due_date) };
    expect(ladderOf(rules, dates)).toEqual([
      { rung: row.rung, fireAt: instant(row.fires_at), to: [] },
    ]);
  });
});
