import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { DomainError } from '@chancery/kernel';
import { offsetsIn } from '../look-ups/zone-offsets.js';
import type { Clock } from './clock.js';
import { compute, type Operation } from './computation.js';
import type { Rules } from './dates.js';
import { rolls, type DeadlinePolicy, type Span } from './policy.js';
import type { CalendarDay } from './working-days.js';

/** Some change their clocks at midnight; one left out a whole day. */
const zones = [
  'Europe/Kyiv',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Pacific/Apia',
  'UTC',
];
const [first, last] = [Date.parse('2010-06-01T00:00:00Z'), Date.parse('2013-06-01T00:00:00Z')];
const offsets = new Map(
  zones.map((zone) => [zone, offsetsIn(zone, first, Date.parse('2018-01-01T00:00:00Z'))]),
);

const spanOf = (...units: readonly Span['unit'][]) =>
  fc.record({ amount: fc.integer({ min: 0, max: 30 }), unit: fc.constantFrom(...units) });
const inDays = spanOf('calendar-day', 'working-day', 'week', 'month');
const longer = inDays.map(({ amount, unit }): Span => ({ amount: amount + 20, unit }));

const policies = fc
  .record({
    zone: fc.constantFrom(...zones),
    term: inDays,
    roll: fc.constantFrom(...rolls),
    minWorkingDays: fc.integer({ min: 0, max: 3 }),
    cap: fc.option(
      fc
        .record({ span: longer, extendedBySuspension: fc.boolean(), rolls: fc.boolean() })
        .map(({ span, ...cap }) => ({ ...span, ...cap })),
      { nil: undefined },
    ),
    from: fc.constantFrom('same-day' as const, 'next-day' as const),
    to: fc.constantFrom('same-day' as const, 'day-before' as const),
  })
  .map(({ cap, from, to, ...policy }): DeadlinePolicy => ({
    ...{ name: 'Any', legalBasis: [], calendarId: 'any', dayOne: 'next-day', ladder: [] },
    ...{ ...policy, ...(cap && { cap }), onCalendarChange: 'recalculate' },
    extensions: { more: { by: ['head'], notice: 'none' } },
    suspensions: { wait: { effect: 'not-counted', from, to } },
  }));

const listed = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_500 }), { maxLength: 200 })
  .chain((days) =>
    fc.tuple(
      fc.constant(days),
      fc.array(fc.boolean(), { minLength: days.length, maxLength: days.length }),
    ),
  )
  .map(([days, off]): ReadonlyMap<string, CalendarDay> => {
    const begins = Temporal.PlainDate.from('2010-06-01');
    return new Map(
      days.map((day, index) => {
        const date = begins.add({ days: day }).toString();
        return [date, { date, day: off[index] ? 'off' : 'working', name: '', basis: '' }];
      }),
    );
  });

const minutes = (most: number) => fc.integer({ min: 0, max: most * 24 * 60 });
const courses = fc.record({
  start: fc.integer({ min: first + 60_000 * 60 * 24, max: last }),
  wait: fc.option(fc.tuple(minutes(60), minutes(60)), { nil: undefined }),
  more: fc.option(fc.tuple(minutes(60), fc.oneof(inDays, fc.constant('to-cap' as const))), {
    nil: undefined,
  }),
});
type Course = typeof courses extends fc.Arbitrary<infer Each> ? Each : never;

/** The instants of a course: its suspension from and to, its extension after both. */
const instantsOf = ({ start, wait, more }: Course) => {
  const after = (ms: number, min: number) => ms + min * 60_000;
  const from = after(start, wait?.[0] ?? 0);
  const to = after(from, wait?.[1] ?? 0);
  const at = after(to, more?.[0] ?? 0);
  const text = (ms: number): string => new Date(ms).toISOString();
  return { start: text(start), from: text(from), to: text(to), at: text(at) };
};

const operationsOf = (course: Course): readonly Operation[] => {
  const { from, to, at } = instantsOf(course);
  return [
    ...(course.wait
      ? [
          { kind: 'suspend' as const, ground: 'wait', at: from },
          { kind: 'resume' as const, at: to },
        ]
      : []),
    ...(course.more ? [{ kind: 'extend' as const, ground: 'more', by: course.more[1], at }] : []),
  ];
};

/** The same terms worked out day by day with dates of another library. */
const oracle = ({ policy, calendar }: Rules, course: Course): unknown => {
  const { zone, term, roll, minWorkingDays = 0, cap, suspensions } = policy;
  const { start, from, to, at } = instantsOf(course);
  const day = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  type Day = ReturnType<typeof day>;
  const isAfter = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other) > 0;
  const works = (date: Day): boolean => {
    const known = calendar.days.get(date.toString());
    return known ? known.day === 'working' : date.dayOfWeek < 6;
  };
  const zero = day(start);
  const rule = suspensions['wait'];
  const waitFrom = day(from).add({ days: rule?.from === 'next-day' ? 1 : 0 });
  const waitTo = day(to).subtract({ days: rule?.to === 'day-before' ? 1 : 0 });
  const waits = (date: Day, counts = true): boolean =>
    counts && !!course.wait && !isAfter(waitFrom, date) && !isAfter(date, waitTo);
  const moved = (date: Day): Day => {
    let moving = date;
    if (roll !== 'none')
      while (!works(moving)) moving = moving.add({ days: roll === 'following' ? 1 : -1 });
    return moving;
  };
  const filled = (date: Day): Day => {
    const inTerm = (end: Day): number => {
      let found = 0;
      for (let each = zero.add({ days: 1 }); !isAfter(each, end); each = each.add({ days: 1 }))
        if (works(each) && !waits(each)) found += 1;
      return found;
    };
    let end = isAfter(zero, date) ? zero : date;
    while (inTerm(end) < minWorkingDays) end = end.add({ days: 1 });
    return end;
  };
  const on = (begins: Day, { amount, unit }: Span, counts = true): Day => {
    let end = begins;
    if (unit === 'working-day') {
      for (let left = amount; left > 0;) {
        end = end.add({ days: 1 });
        if (works(end) && !waits(end, counts)) left -= 1;
      }
      return end;
    }
    const key = { 'calendar-day': 'days', week: 'weeks', month: 'months', hour: 'hours' }[unit];
    end = begins.add({ [key]: amount });
    const next = begins.add({ days: 1 });
    const since = isAfter(waitFrom, next) ? waitFrom : next;
    const isMet = counts && !!course.wait && !isAfter(since, waitTo) && isAfter(waitTo, begins);
    if (isMet && !isAfter(since, filled(moved(end))))
      end = end.add({ days: since.until(waitTo).days + 1 });
    return end;
  };
  const limit = cap && on(zero, cap, cap.extendedBySuspension);
  const finished = (raw: Day) => {
    let due = moved(raw);
    const latest = limit && (cap.rolls ? moved(limit) : limit);
    if (latest && isAfter(due, latest)) {
      due = latest;
      if (roll !== 'none') while (!works(due)) due = due.subtract({ days: 1 });
    }
    due = filled(due);
    const dueAt = due.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    return { raw: raw.toString(), due: due.toString(), dueAt: new Date(dueAt).toISOString() };
  };
  const raw = on(zero, term);
  const before = finished(raw);
  if (!course.more) return before;
  const [, by] = course.more;
  if (by === 'to-cap' && limit === undefined && day(at).toString() <= before.due)
    return 'no-cap-to-reach';
  if (day(at).toString() > before.due) return 'extension-too-late';
  if (by === 'to-cap') return limit && isAfter(limit, raw) ? finished(limit) : 'extension-over-cap';
  const extended = on(raw, by);
  return limit && isAfter(extended, limit) ? 'extension-over-cap' : finished(extended);
};

const told = ({ dates }: Clock): unknown =>
  dates && { raw: dates.rawDate, due: dates.dueDate, dueAt: dates.dueAt };

const answer = (rules: Rules, course: Course): unknown => {
  try {
    return told(compute(() => rules, instantsOf(course).start, operationsOf(course)).clock);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('any term, suspended and extended', () => {
  it('ends when an independent calendar says so', () =>
    fc.assert(
      fc.property(policies, listed, courses, (policy, days, course) => {
        const rules: Rules = {
          policy,
          calendar: {
            ...{ calendarId: 'any', version: 1, weekend: [6, 7], days },
            ...{ knownFrom: '2010-01-01', knownTo: '2018-12-31' },
          },
          offsets: offsets.get(policy.zone) ?? [],
        };
        expect(answer(rules, course)).toEqual(oracle(rules, course));
      }),
      { numRuns: 200 },
    ));
});
