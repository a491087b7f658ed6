import { causedBy, service, type Policy, type Recorded } from '@chancery/kernel';
import type { CalendarDaysSet } from '@chancery/deadlines/contract';
import type { ClockExtended, ClockResumed } from '../domain/clock.events.js';
import { RecalculateClock, RecalculateClocks } from '../domain/clock.commands.js';

const recalculateAll =
  (name: string) =>
  ({ id, metadata, data }: Recorded<CalendarDaysSet>): readonly RecalculateClocks[] => {
    const { calendarId, authorityId, version, at } = data;
    const context = causedBy(name, { id, metadata });
    const order = { calendarId, authorityId, version, at };
    return [new RecalculateClocks(order, service(name, authorityId), context)];
  };

/** With a new version of a calendar, the terms that it counts are counted anew. */
export const recalculateOnCalendar: Policy<CalendarDaysSet, RecalculateClocks> = {
  name: 'recalculate-on-calendar',
  patience: 5,
  on: { CalendarDaysSet: recalculateAll('recalculate-on-calendar') },
};

/** Once more after five minutes: a term may have begun meanwhile by what was looked up before. */
export const recalculateLateStarts: Policy<CalendarDaysSet, RecalculateClocks> = {
  name: 'recalculate-late-starts',
  patience: 300,
  on: { CalendarDaysSet: recalculateAll('recalculate-late-starts') },
};

const changedClock = 'recalculate-changed-clock';

const recalculateOne = ({
  id,
  metadata,
  data: { documentId, clockId, at },
}: Recorded<ClockResumed | ClockExtended>): readonly RecalculateClock[] => {
  const context = causedBy(changedClock, { id, metadata });
  const by = service(changedClock, metadata.authorityId);
  return [new RecalculateClock({ documentId, clockId, at }, by, context)];
};

/** A term that was suspended, or whose dates had stayed, follows the calendar when it changes again. */
export const recalculateChangedClock: Policy<ClockResumed | ClockExtended, RecalculateClock> = {
  name: changedClock,
  on: { ClockResumed: recalculateOne, ClockExtended: recalculateOne },
};
