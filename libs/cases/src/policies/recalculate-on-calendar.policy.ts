import type { CalendarDaysSet } from '@chancery/deadlines/contract';
import { causedBy, service, type Policy, type Recorded } from '@chancery/kernel';
import { RecalculateCaseClock, RecalculateCaseClocks } from '../domain/case-clock.commands.js';
import type {
  CaseClockExtended,
  CaseClockResumed,
  CaseClockStarted,
} from '../domain/case-clock.events.js';

/** `patience` in seconds. */
const recalculating = (
  name: string,
  patience: number,
): Policy<CalendarDaysSet, RecalculateCaseClocks> => ({
  name,
  patience,
  on: {
    CalendarDaysSet: ({ id, metadata, data: { calendarId, authorityId, version, at } }) => {
      const order = { calendarId, authorityId, version, at };
      const context = causedBy(name, { id, metadata });
      return [new RecalculateCaseClocks(order, service(name, authorityId), context)];
    },
  },
});

/** With a new version of a calendar, the terms of cases that it counts are counted anew. */
export const recalculateCasesOnCalendar = recalculating('recalculate-cases-on-calendar', 5);

/** Once more after five minutes: a term may have begun meanwhile by what was looked up before. */
export const recalculateLateCaseStarts = recalculating('recalculate-late-case-starts', 300);

const changedClock = 'recalculate-changed-case-clock';

const recalculateOne = ({
  id,
  metadata,
  data: { caseId, clockId, at },
}: Recorded<
  CaseClockResumed | CaseClockExtended | CaseClockStarted
>): readonly RecalculateCaseClock[] => {
  const by = service(changedClock, metadata.authorityId);
  const context = causedBy(changedClock, { id, metadata });
  return [new RecalculateCaseClock({ caseId, clockId, at }, by, context)];
};

/** A term that was suspended, or came from a merged case, follows the calendar when it changes again. */
export const recalculateChangedCaseClock: Policy<
  CaseClockResumed | CaseClockExtended | CaseClockStarted,
  RecalculateCaseClock
> = {
  name: changedClock,
  on: {
    CaseClockResumed: recalculateOne,
    CaseClockExtended: recalculateOne,
    CaseClockStarted: (event) => (event.data.origin === undefined ? [] : recalculateOne(event)),
  },
};
