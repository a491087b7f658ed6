import type { CalendarDaysSet } from '@chancery/deadlines/contract';
import type { Recorded } from '@chancery/kernel';
import type { ClockResumed } from '../domain/clock.events.js';
import { fact } from '../examples.js';
import {
  recalculateChangedClock,
  recalculateLateStarts,
  recalculateOnCalendar,
} from './recalculate-on-calendar.policy.js';

const recorded = <Event extends { type: string; data: object }>(event: Event) =>
  ({
    ...event,
    id: 'event-1',
    metadata: { $correlationId: 'c', authorityId: 'riverside' },
  }) as never;

const daysSet = {
  type: 'CalendarDaysSet',
  data: {
    ...{ calendarId: 'riverside.working-days', authorityId: 'riverside', version: 2 },
    at: '2026-04-01T09:00:00.000Z',
  },
};

describe('New days of a calendar', () => {
  it.each([recalculateOnCalendar, recalculateLateStarts])(
    'have all terms counted anew, at once and again after some minutes: $name',
    ({ name, on }) =>
      expect(on.CalendarDaysSet?.(recorded(daysSet) as Recorded<CalendarDaysSet>)).toMatchObject([
        {
          ...{ type: 'RecalculateClocks', data: daysSet.data },
          ...{
            by: { id: name, authorityId: 'riverside' },
            context: { commandId: `${name}.event-1` },
          },
        },
      ]),
  );
});

describe('A term that was suspended', () => {
  it('follows the calendar when it runs again', () => {
    const resumed = fact('ClockResumed');
    const { documentId, clockId, at } = resumed.data;
    const event = recorded(resumed) as Recorded<ClockResumed>;
    expect(recalculateChangedClock.on.ClockResumed?.(event)).toMatchObject([
      { type: 'RecalculateClock', data: { documentId, clockId, at } },
    ]);
  });
});
