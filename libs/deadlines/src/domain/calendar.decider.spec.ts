import { spec } from '@chancery/testing';
import {
  administrator,
  calendarDaysSet,
  calendarOpened,
  clerk,
  openCalendar,
  service,
  setCalendarDays,
  stranger,
} from '../examples.js';
import { OpenCalendar, SetCalendarDays } from './calendar.commands.js';
import { calendarDecider } from './calendar.decider.js';
import {
  CalendarAlreadyOpen,
  CalendarDayListedTwice,
  CalendarNotFound,
  CalendarRewritesPast,
  CalendarSpanNotUsable,
  DateOutsideCalendar,
  DeadlineOrderNotPermitted,
  MalformedCalendarId,
  WeekendNotUsable,
  ZoneNotKnown,
} from './calendar.errors.js';
import type { CalendarDaysSet } from './calendar.events.js';

const { given } = spec(calendarDecider);
const open = (data: Partial<OpenCalendar['data']>, by = administrator) =>
  new OpenCalendar({ ...openCalendar.data, ...data }, by);
const set = (data: Partial<SetCalendarDays['data']>, by = administrator) =>
  new SetCalendarDays({ ...setCalendarDays.data, ...data }, by);
const published = (data: Partial<CalendarDaysSet['data']>): CalendarDaysSet => ({
  type: 'CalendarDaysSet',
  data: { ...calendarDaysSet.data, ...data },
});
const off = (date: string, name = 'A holiday') =>
  ({ date, day: 'off', name, basis: 'An act' }) as const;

describe('OpenCalendar', () => {
  it('opens a calendar', () => given().when(openCalendar).then(calendarOpened));

  it('says nothing new when repeated', () =>
    given(calendarOpened).when(openCalendar).thenNothing());

  it.each([{ zone: 'Europe/Oslo' }, { weekend: [5, 6] }])(
    'is refused when the calendar is open and not the same: %j',
    (changed) => given(calendarOpened).when(open(changed)).thenRefuse(CalendarAlreadyOpen),
  );

  it.each(['riverside', 'riverside.', 'riverside.The-Office', 'riverside.a.b', '.office'])(
    'is refused with the malformed id "%s"',
    (calendarId) =>
      given().when(open({ calendarId }, service)).thenRefuse(MalformedCalendarId, { calendarId }),
  );

  it('is refused in a zone that nobody knows', () =>
    given()
      .when(open({ zone: 'Europe/Atlantis' }))
      .thenRefuse(ZoneNotKnown, { zone: 'Europe/Atlantis' }));

  it.each([[[1, 2, 3, 4, 5, 6, 7]], [[6, 6]], [[0]], [[8]], [[1.5]]])(
    'is refused with the weekend %j',
    (weekend) => given().when(open({ weekend })).thenRefuse(WeekendNotUsable, { weekend }),
  );

  it('opens one without a weekend', () =>
    given()
      .when(open({ weekend: [] }))
      .then({ type: 'CalendarOpened', data: { ...calendarOpened.data, weekend: [] } }));

  it('is for administrators of the authority', () => {
    given().when(open({}, clerk)).thenRefuse(DeadlineOrderNotPermitted);
    given().when(open({}, stranger)).thenRefuse(CalendarNotFound);
  });
});

describe('SetCalendarDays', () => {
  it('publishes the first version', () =>
    given(calendarOpened).when(setCalendarDays).then(calendarDaysSet));

  it('is refused before the calendar is opened', () =>
    given().when(setCalendarDays).thenRefuse(CalendarNotFound));

  it('says nothing new when nothing differs', () =>
    given(calendarOpened, calendarDaysSet).when(setCalendarDays).thenNothing());

  it('publishes only the days that differ, as the next version', () =>
    given(calendarOpened, calendarDaysSet)
      .when(set({ days: [...calendarDaysSet.data.days, off('2026-12-25')], knownTo: '2027-12-31' }))
      .then(published({ version: 2, days: [off('2026-12-25')], knownTo: '2027-12-31' })));

  it('lets a proclaimed holiday be of today, and never of a day gone by', () => {
    const proclaim = (date: string) => set({ days: [off(date)] });
    given(calendarOpened, calendarDaysSet)
      .when(proclaim('2026-01-05'))
      .then(published({ version: 2, days: [off('2026-01-05')] }));
    given(calendarOpened, calendarDaysSet)
      .when(proclaim('2026-01-04'))
      .thenRefuse(CalendarRewritesPast, { dates: ['2026-01-04'], notBefore: '2026-01-05' });
  });

  it('takes today from the zone of the calendar', () =>
    given(calendarOpened, calendarDaysSet)
      .when(set({ days: [off('2026-01-05')], at: '2026-01-05T22:30:00.000Z' }))
      .thenRefuse(CalendarRewritesPast, { notBefore: '2026-01-06' }));

  it('changes no day before the one from which it takes effect', () =>
    given(calendarOpened, calendarDaysSet)
      .when(set({ effectiveFrom: '2026-06-01', days: [off('2026-05-08'), off('2026-06-28')] }))
      .thenRefuse(CalendarRewritesPast, { dates: ['2026-05-08'], notBefore: '2026-06-01' }));

  it('publishes days of a year that has begun, if none were published before', () =>
    given(calendarOpened, calendarDaysSet)
      .when(
        set({
          ...{ effectiveFrom: '2027-01-01', knownTo: '2027-12-31', days: [off('2027-01-01')] },
          at: '2027-01-10T08:00:00.000Z',
        }),
      )
      .then(
        published({
          ...{ version: 2, effectiveFrom: '2027-01-01', knownTo: '2027-12-31' },
          ...{ days: [off('2027-01-01')], at: '2027-01-10T08:00:00.000Z' },
        }),
      ));

  it('corrects days gone by if it says why, also days before the first one published', () =>
    given(calendarOpened, calendarDaysSet)
      .when(
        set({
          ...{ effectiveFrom: '2025-01-01', days: [off('2025-12-25')] },
          correctionReason: 'The year before is needed for backdated post',
        }),
      )
      .then(
        published({
          ...{ version: 2, effectiveFrom: '2025-01-01', knownFrom: '2025-01-01' },
          ...{ days: [off('2025-12-25')], isCorrection: true },
          reason: 'The year before is needed for backdated post',
        }),
      ));

  it('publishes no earlier days without a correction', () =>
    given(calendarOpened, calendarDaysSet)
      .when(set({ effectiveFrom: '2025-01-01', knownTo: '2027-12-31' }))
      .thenRefuse(CalendarRewritesPast, { dates: ['2025-01-01'] }));

  it('leaves no gap after the days before, and withdraws none', () => {
    const allowed = { latestFrom: '2027-01-01', earliestTo: '2026-12-31' };
    given(calendarOpened, calendarDaysSet)
      .when(set({ effectiveFrom: '2027-01-02', knownTo: '2027-12-31' }))
      .thenRefuse(CalendarSpanNotUsable, allowed);
    given(calendarOpened, calendarDaysSet)
      .when(set({ knownTo: '2026-12-30' }))
      .thenRefuse(CalendarSpanNotUsable, allowed);
    given(calendarOpened)
      .when(set({ effectiveFrom: '2027-01-01' }))
      .thenRefuse(CalendarSpanNotUsable, { latestFrom: '2026-12-31', earliestTo: '2027-01-01' });
  });

  it.each(['2025-12-31', '2027-01-01'])(
    'is refused with %s, which lies outside what it publishes',
    (date) =>
      given(calendarOpened)
        .when(set({ days: [off(date)] }))
        .thenRefuse(DateOutsideCalendar, { knownFrom: '2026-01-01', knownTo: '2026-12-31' }),
  );

  it('says one thing of each day', () =>
    given(calendarOpened)
      .when(set({ days: [off('2026-05-08'), off('2026-05-08', 'Another name')] }))
      .thenRefuse(CalendarDayListedTwice, { date: '2026-05-08' }));

  it('is for administrators of the authority', () => {
    given(calendarOpened).when(set({}, clerk)).thenRefuse(DeadlineOrderNotPermitted);
    given(calendarOpened).when(set({}, stranger)).thenRefuse(CalendarNotFound);
    given(calendarOpened).when(set({}, service)).then(calendarDaysSet);
  });
});
