import {
  correctReceipt,
  extendClock,
  isOverdue,
  recalculateClock,
  resumeClock,
  startClock,
  suspendClock,
} from './clock.js';
import {
  ClockAlreadySuspended,
  ClockNotRunning,
  ClockNotSuspended,
  ExtensionGroundNotKnown,
  ExtensionOverCap,
  ExtensionTooLate,
  ExtensionUnitNotUsable,
  NoCapToReach,
  OperationOutOfOrder,
  SuspensionGroundNotKnown,
} from './clock.errors.js';
import type { Rules } from './dates.js';
import type { DeadlinePolicy } from './policy.js';
import type { CalendarDay } from './working-days.js';

const kingsDay: CalendarDay = {
  date: '2026-04-27',
  day: 'off',
  name: "King's Day",
  basis: 'General terms act art. 3',
};
const policy: DeadlinePolicy = {
  name: 'Decision on an application',
  legalBasis: ['Administrative law act 4:13', 'General terms act art. 1'],
  zone: 'Europe/Amsterdam',
  calendarId: 'riverside.office',
  term: { amount: 8, unit: 'week' },
  dayOne: 'next-day',
  roll: 'following',
  cap: { amount: 12, unit: 'week', extendedBySuspension: false },
  extensions: { complex: { by: ['head'], notice: 'applicant' } },
  suspensions: {
    completion: { effect: 'not-counted', from: 'next-day', to: 'day-before', limit: 30 },
    consent: { effect: 'not-counted' },
    clarification: { effect: 'restart' },
  },
  ladder: [],
  onCalendarChange: 'recalculate',
};
const rulesWith = (changes: Partial<DeadlinePolicy>, days = [kingsDay]): Rules => ({
  policy: { ...policy, ...changes },
  calendar: {
    calendarId: 'riverside.office',
    version: 1,
    weekend: [6, 7],
    days: new Map(days.map((day) => [day.date, day])),
    knownFrom: '2026-01-01',
    knownTo: '2026-12-31',
  },
  offsets: [
    { from: '2025-10-26T01:00:00.000Z', offsetMinutes: 60 },
    { from: '2026-03-29T01:00:00.000Z', offsetMinutes: 120 },
    { from: '2026-10-25T01:00:00.000Z', offsetMinutes: 60 },
  ],
});
const rules = rulesWith({});
const { cap: _, ...withoutCap } = policy;
const noon = (date: string): string => `${date}T12:00:00.000Z`;
const started = startClock(rules, noon('2026-03-02'));
const hours = rulesWith({
  ...{ term: { amount: 48, unit: 'hour' }, dayOne: 'instant', roll: 'none' },
  cap: { amount: 72, unit: 'hour', extendedBySuspension: false },
});

describe('a clock that starts', () => {
  it('says why its date is the date: eight weeks, the holiday, and the articles', () =>
    expect(started.dates).toMatchObject({
      rawDate: '2026-04-27',
      dueDate: '2026-04-28',
      dueAt: '2026-04-28T22:00:00.000Z',
      capDate: '2026-05-25',
      isProvisional: false,
      steps: [
        { rule: 'start', date: '2026-03-02' },
        {
          ...{ rule: 'count', amount: 8, unit: 'week', date: '2026-04-27' },
          basis: 'Administrative law act 4:13',
        },
        {
          ...{ rule: 'roll', date: '2026-04-28', basis: 'General terms act art. 1' },
          off: [{ date: '2026-04-27', name: "King's Day", basis: 'General terms act art. 3' }],
        },
      ],
    }));

  it('has a provisional date where the calendar is not published for the whole term', () => {
    const isProvisional = (date: string) => startClock(rules, noon(date)).dates?.isProvisional;
    expect(['2026-11-01', '2026-12-01', '2025-12-31'].map(isProvisional)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is overdue from the end of its due date on', () => {
    expect(isOverdue(started, '2026-04-28T21:59:59.999Z')).toBe(false);
    expect(isOverdue(started, '2026-04-28T22:00:00.000Z')).toBe(true);
  });

  it('counts hours as they pass, whatever the clocks on the wall do', () =>
    expect(startClock(hours, '2026-03-28T12:30:00.000Z').dates).toMatchObject({
      dueAt: '2026-03-30T12:30:00.000Z',
      capAt: '2026-03-31T12:30:00.000Z',
    }));
});

describe('a suspension', () => {
  const suspended = suspendClock(rules, started, { ground: 'completion', at: noon('2026-03-16') });

  it('leaves the clock without a due date, never overdue', () => {
    expect(suspended).toMatchObject({ version: 2, pauses: [{ ground: 'completion' }] });
    expect(suspended.dates).toBeUndefined();
    expect(isOverdue(suspended, noon('2027-01-01'))).toBe(false);
  });

  it('ends by itself at its limit', () =>
    expect(suspended.pauses).toMatchObject([{ limitAt: '2026-04-15T22:00:00.000Z' }]));

  it('adds its days to the unrolled date', () =>
    expect(resumeClock(rules, suspended, { at: noon('2026-03-30') }).dates).toMatchObject({
      rawDate: '2026-05-10',
      dueDate: '2026-05-11',
      steps: [
        {},
        { rule: 'count', paused: [{ from: '2026-03-17', to: '2026-03-29' }] },
        { rule: 'roll' },
      ],
    }));

  it('overlaps with another one: the clock stands until both end, and no day is left out twice', () => {
    const both = suspendClock(rules, suspended, { ground: 'consent', at: noon('2026-03-20') });
    const one = resumeClock(rules, both, { ground: 'completion', at: noon('2026-03-30') });
    expect(one.dates).toBeUndefined();
    const none = resumeClock(rules, one, { ground: 'consent', at: noon('2026-03-31') });
    expect(none.dates?.rawDate).toBe('2026-05-12');
  });

  it('begins the term anew where the ground says so, without the extensions before it', () => {
    const extension = { ground: 'complex', by: { amount: 2, unit: 'week' as const } };
    const longer = extendClock(rules, started, { ...extension, at: noon('2026-03-04') });
    const asked = suspendClock(rules, longer, { ground: 'clarification', at: noon('2026-03-06') });
    expect(resumeClock(rules, asked, { at: noon('2026-03-20') }).dates).toMatchObject({
      rawDate: '2026-05-15',
      steps: [{ date: '2026-03-02' }, { rule: 'restart', date: '2026-03-20' }, { rule: 'count' }],
    });
  });

  it('changes nothing after the due date', () => {
    const late = suspendClock(rules, started, { ground: 'consent', at: noon('2026-04-29') });
    const { dates } = resumeClock(rules, late, { at: noon('2026-05-05') });
    expect(dates?.dueDate).toBe('2026-04-28');
  });

  it('still counts on the last day, when a roll brought the term there', () => {
    const last = suspendClock(rules, started, { ground: 'consent', at: noon('2026-04-28') });
    const { dates } = resumeClock(rules, last, { at: noon('2026-04-30') });
    expect(dates?.rawDate).toBe('2026-04-30');
  });

  it('never leads beyond a cap that it does not lengthen', () => {
    const long = suspendClock(rules, started, { ground: 'consent', at: noon('2026-03-10') });
    const { dates } = resumeClock(rules, long, { at: noon('2026-06-30') });
    expect(dates).toMatchObject({ dueDate: '2026-05-25', capDate: '2026-05-25' });
    expect(dates?.steps.at(-1)?.rule).toBe('cap');
  });

  it('takes elapsed time out of a term in hours', () => {
    const clock = startClock(hours, noon('2026-05-04'));
    const still = suspendClock(hours, clock, { ground: 'consent', at: noon('2026-05-05') });
    const { dates } = resumeClock(hours, still, { at: '2026-05-05T17:00:00.000Z' });
    expect(dates?.dueAt).toBe('2026-05-06T17:00:00.000Z');
  });

  it('is refused on a ground that the policy does not name', () =>
    expect(() =>
      suspendClock(rules, started, { ground: 'strike', at: noon('2026-03-16') }),
    ).toThrow(SuspensionGroundNotKnown));

  it('is refused twice on the same ground', () =>
    expect(() =>
      suspendClock(rules, suspended, { ground: 'completion', at: noon('2026-03-17') }),
    ).toThrow(ClockAlreadySuspended));

  it('cannot end where none is open', () => {
    expect(() => resumeClock(rules, started, { at: noon('2026-03-17') })).toThrow(
      ClockNotSuspended,
    );
    expect(() =>
      resumeClock(rules, suspended, { ground: 'consent', at: noon('2026-03-17') }),
    ).toThrow(ClockNotSuspended);
  });

  it('cannot lie before what happened last', () =>
    expect(() => resumeClock(rules, suspended, { at: noon('2026-03-15') })).toThrow(
      OperationOutOfOrder,
    ));
});

describe('an extension', () => {
  const at = noon('2026-04-28');
  const two = { ground: 'complex', by: { amount: 2, unit: 'week' as const }, at };

  it('is added to the unrolled date, on the due date at the latest', () =>
    expect(extendClock(rules, started, two).dates).toMatchObject({
      rawDate: '2026-05-11',
      dueDate: '2026-05-11',
    }));

  it('goes up to the cap, once', () => {
    const full = extendClock(rules, started, { ...two, by: 'to-cap' });
    expect(full.dates?.rawDate).toBe('2026-05-25');
    expect(() => extendClock(rules, full, { ...two, by: 'to-cap' })).toThrow(ExtensionOverCap);
  });

  it('is refused beyond the cap, with the latest date and the one that still holds', () => {
    const five = { ...two, by: { amount: 5, unit: 'week' as const } };
    const refused = (): unknown => {
      try {
        return extendClock(rules, started, five);
      } catch (error) {
        return error;
      }
    };
    expect(refused()).toMatchObject({
      code: 'extension-over-cap',
      data: { asked: '2026-06-01', capDate: '2026-05-25', dueDate: '2026-04-28' },
    });
  });

  it('is refused on the day after the due date', () =>
    expect(() => extendClock(rules, started, { ...two, at: '2026-04-28T22:00:00.000Z' })).toThrow(
      ExtensionTooLate,
    ));

  it('is refused while the clock is suspended', () => {
    const still = suspendClock(rules, started, { ground: 'consent', at: noon('2026-03-16') });
    expect(() => extendClock(rules, still, two)).toThrow(ClockNotRunning);
  });

  it('is refused on a ground, by a unit or up to a cap that the policy does not have', () => {
    expect(() => extendClock(rules, started, { ...two, ground: 'holiday' })).toThrow(
      ExtensionGroundNotKnown,
    );
    expect(() => extendClock(rules, started, { ...two, by: { amount: 2, unit: 'hour' } })).toThrow(
      ExtensionUnitNotUsable,
    );
    const free = { ...rules, policy: withoutCap };
    expect(() =>
      extendClock(free, startClock(free, noon('2026-03-02')), { ...two, by: 'to-cap' }),
    ).toThrow(NoCapToReach);
  });

  it('of a term in hours is one of hours, before its last instant', () => {
    const clock = startClock(hours, noon('2026-05-04'));
    const day = { ground: 'complex', by: { amount: 24, unit: 'hour' as const } };
    const longer = extendClock(hours, clock, { ...day, at: noon('2026-05-05') });
    expect(longer.dates?.dueAt).toBe(noon('2026-05-07'));
    expect(() => extendClock(hours, longer, { ...day, at: noon('2026-05-06') })).toThrow(
      ExtensionOverCap,
    );
    expect(() => extendClock(hours, clock, { ...day, at: noon('2026-05-06') })).toThrow(
      ExtensionTooLate,
    );
  });
});

describe('a correction', () => {
  it('of the receipt counts from the right instant, with all that happened since', () => {
    const still = suspendClock(rules, started, { ground: 'consent', at: noon('2026-03-16') });
    const runs = resumeClock(rules, still, { at: noon('2026-03-17') });
    const change = { startedAt: noon('2026-02-27'), at: noon('2026-03-18') };
    expect(correctReceipt(rules, runs, change)).toMatchObject({
      version: 4,
      dates: { rawDate: '2026-04-26' },
    });
  });

  it('of the calendar counts anew, and leaves a clock alone whose date stays', () => {
    const open = rulesWith({}, []);
    const at = noon('2026-04-01');
    expect(recalculateClock(open, started, { at })).toMatchObject({
      version: 2,
      dates: { dueDate: '2026-04-27' },
    });
    expect(recalculateClock(rules, started, { at })).toBe(started);
  });
});
