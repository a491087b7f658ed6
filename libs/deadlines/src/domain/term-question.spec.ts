import { DomainError } from '@chancery/kernel';
import { calendarDaysSet, calendarOpened, deadlinePolicyPublished } from '../examples.js';
import { offsetsAround } from '../look-ups/offsets-around.js';
import { calendarDecider } from './calendar.decider.js';
import { CalendarVersionNotFound, DateOutsideCalendar } from './calendar.errors.js';
import type { CalendarEvent } from './calendar.events.js';
import {
  DeadlinePolicyNotValidYet,
  DeadlinePolicyVersionNotFound,
} from './deadline-policy.errors.js';
import { withVersion, type PublishedPolicy } from './deadline-policy.state.js';
import { answerTerm, chosenVersion, type TermAnswer, type TermQuestion } from './term-question.js';

const { policyId, policy } = deadlinePolicyPublished.data;
const second = {
  ...deadlinePolicyPublished,
  data: {
    ...deadlinePolicyPublished.data,
    ...{ version: 2, validFrom: '2026-03-03', policy: { ...policy, name: 'Second' } },
  },
};
const published = [deadlinePolicyPublished, second].reduce(withVersion, {
  status: 'absent',
}) as PublishedPolicy;

const strike: CalendarEvent = {
  type: 'CalendarDaysSet',
  data: {
    ...{ ...calendarDaysSet.data, version: 2, effectiveFrom: '2026-04-01' },
    days: [{ date: '2026-04-27', day: 'off', name: 'Day of mourning', basis: 'Decree 7' }],
  },
};
const opened = [calendarOpened, calendarDaysSet, strike].reduce(
  calendarDecider.evolve.bind(calendarDecider),
  calendarDecider.initialState,
);

const startedAt = '2026-03-02T09:00:00.000Z';
const asked = (question: Partial<TermQuestion> = {}): TermAnswer => {
  const whole = { policyId, startedAt, operations: [], ...question };
  const chosen = chosenVersion(published, whole);
  if (opened.status === 'absent') throw new Error('no calendar');
  const offsets = offsetsAround(chosen.policy, { instants: [whole.startedAt], spans: [] });
  return answerTerm(whole, { chosen, calendar: opened, offsets });
};
const refused = (question: Partial<TermQuestion>): DomainError => {
  try {
    asked(question);
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('not refused');
};

describe('the question until when a term runs', () => {
  it('is answered by the versions in force, with a step for each date', () =>
    expect(asked()).toMatchObject({
      ...{ policyVersion: 1, calendarVersion: 2, isSuspended: false, isProvisional: false },
      ...{ rawDate: '2026-04-27', dueDate: '2026-04-28', dueAt: '2026-04-28T21:00:00.000Z' },
      steps: [
        { rule: 'start', date: '2026-03-02' },
        { rule: 'count', amount: 8, unit: 'week', date: '2026-04-27' },
        {
          ...{ rule: 'roll', date: '2026-04-28', basis: 'Act on terms art. 1' },
          off: [{ date: '2026-04-27', name: 'Day of mourning', basis: 'Decree 7' }],
        },
      ],
      ladder: [{ rung: 'remind', fireAt: '2026-04-22T06:00:00.000Z' }],
    }));

  it('is answered by a version that it names', () =>
    expect(asked({ calendarVersion: 1, policyVersion: 2 })).toMatchObject({
      ...{ policyVersion: 2, calendarVersion: 1, dueDate: '2026-04-27' },
    }));

  it('takes the version that is valid on the day of the start, in the zone of the policy', () => {
    expect(asked({ startedAt: '2026-03-02T21:59:59.999Z' }).policyVersion).toBe(1);
    expect(asked({ startedAt: '2026-03-02T22:00:00.000Z' }).policyVersion).toBe(2);
  });

  it('has no date while the term is suspended', () => {
    const at = '2026-03-16T09:00:00.000Z';
    const answer = asked({ operations: [{ kind: 'suspend', ground: 'completion-asked', at }] });
    expect(answer).toMatchObject({ isSuspended: true, ladder: [] });
    expect(answer.dueDate).toBeUndefined();
  });

  it('is refused with what could be asked instead', () => {
    const before = { startedAt: '2025-12-31T09:00:00.000Z' };
    expect(refused(before)).toBeInstanceOf(DeadlinePolicyNotValidYet);
    expect(refused({ ...before, policyVersion: 1 })).toMatchObject({
      code: new DateOutsideCalendar('', '', { from: '', to: '' }).code,
      data: { date: '2025-12-31', knownFrom: '2026-01-01', knownTo: '2026-12-31' },
    });
    const corrected = {
      kind: 'correct-receipt',
      startedAt: before.startedAt,
      at: startedAt,
    } as const;
    expect(refused({ operations: [corrected] })).toBeInstanceOf(DateOutsideCalendar);
    expect(refused({ calendarVersion: 3 })).toBeInstanceOf(CalendarVersionNotFound);
    expect(refused({ calendarVersion: 3 }).data).toMatchObject({ lastVersion: 2 });
    expect(refused({ policyVersion: 3 })).toBeInstanceOf(DeadlinePolicyVersionNotFound);
  });

  it('is provisional where the term leaves the published days', () =>
    expect(asked({ startedAt: '2026-12-14T08:00:00.000Z' })).toMatchObject({
      isProvisional: true,
      dueDate: '2027-02-08',
    }));
});
