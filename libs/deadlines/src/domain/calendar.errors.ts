import { DomainError } from '@chancery/kernel';
import type { PlainDate } from './plain-date.js';
import type { Range } from './pauses.js';

/** The id of a calendar is `<authorityId>.<code>`. */
export class MalformedCalendarId extends DomainError {
  readonly code = 'malformed-calendar-id' as const;
  constructor(calendarId: string) {
    super(
      `"${calendarId}" is no id of a calendar. Give the authority, a dot, and a code of lower-case letters, digits and dashes, such as riverside.office.`,
      { calendarId },
    );
  }
}

/** The order is not among those that the officer's roles in this authority allow. */
export class DeadlineOrderNotPermitted extends DomainError {
  readonly code = 'deadline-order-not-permitted' as const;
  constructor(order: string, allowedRoles: readonly string[]) {
    super(`This takes one of the roles ${allowedRoles.join(', ')} in the authority.`, {
      order,
      allowedRoles,
    });
  }
}

/** No time zone of the IANA database has this name. */
export class ZoneNotKnown extends DomainError {
  readonly code = 'zone-not-known' as const;
  constructor(zone: string) {
    super(
      `There is no time zone "${zone}". Give a name of the IANA database, such as Europe/Kyiv.`,
      {
        zone,
      },
    );
  }
}

/** A weekend of all weekdays would leave no working day. */
export class WeekendNotUsable extends DomainError {
  readonly code = 'weekend-not-usable' as const;
  constructor(weekend: readonly number[]) {
    super(
      `The weekend [${weekend.join(', ')}] is not usable. Give at most six different weekdays, 1 for Monday to 7 for Sunday.`,
      { weekend },
    );
  }
}

/** A calendar of this id is open, with another zone or weekend. */
export class CalendarAlreadyOpen extends DomainError {
  readonly code = 'calendar-already-open' as const;
  constructor(calendarId: string, zone: string, weekend: readonly number[]) {
    super(
      `The calendar ${calendarId} is open in ${zone}, with the weekend [${weekend.join(', ')}]. Open one of another id.`,
      { calendarId, zone, weekend },
    );
  }
}

/** No calendar of this id was ever opened. */
export class CalendarNotFound extends DomainError {
  readonly code = 'calendar-not-found' as const;
  constructor(calendarId: string) {
    super(`There is no calendar ${calendarId}.`, { calendarId });
  }
}

/** The calendar has no version of this number. `lastVersion` is 0 if no day is published. */
export class CalendarVersionNotFound extends DomainError {
  readonly code = 'calendar-version-not-found' as const;
  constructor(calendarId: string, version: number, lastVersion: number) {
    super(
      `The calendar ${calendarId} has no version ${version}. ${lastVersion > 0 ? `Give one from 1 to ${lastVersion}.` : 'Publish its days first.'}`,
      { calendarId, version, lastVersion },
    );
  }
}

/** Terms were counted by these days. Only a correction with a reason changes them. */
export class CalendarRewritesPast extends DomainError {
  readonly code = 'calendar-rewrites-past' as const;
  constructor(calendarId: string, dates: readonly PlainDate[], notBefore: PlainDate) {
    super(
      `The version would change ${firstOf(dates)}. It may change days from ${notBefore} on. Say why as correctionReason to correct days gone by.`,
      { calendarId, dates, notBefore },
    );
  }
}

const firstOf = (dates: readonly PlainDate[]): string =>
  dates.length > 3 ? `${dates.slice(0, 3).join(', ')} and others` : dates.join(', ');

/** Published days run without a gap, and are never withdrawn. */
export class CalendarSpanNotUsable extends DomainError {
  readonly code = 'calendar-span-not-usable' as const;
  constructor(
    calendarId: string,
    { from, to }: Range<PlainDate>,
    allowed: { readonly latestFrom: PlainDate; readonly earliestTo: PlainDate },
  ) {
    super(
      `The version cannot publish ${from} to ${to}. Give effectiveFrom ${allowed.latestFrom} at the latest, and knownTo ${allowed.earliestTo} at the earliest.`,
      { calendarId, effectiveFrom: from, knownTo: to, ...allowed },
    );
  }
}

/** The calendar says nothing of this day. */
export class DateOutsideCalendar extends DomainError {
  readonly code = 'date-outside-calendar' as const;
  constructor(calendarId: string, date: PlainDate, { from, to }: Range<PlainDate>) {
    super(
      `${date} lies outside the published days of ${calendarId}. Give a day from ${from} to ${to}.`,
      { calendarId, date, knownFrom: from, knownTo: to },
    );
  }
}

/** A version says one thing of each day. */
export class CalendarDayListedTwice extends DomainError {
  readonly code = 'calendar-day-listed-twice' as const;
  constructor(calendarId: string, date: PlainDate) {
    super(`The version lists ${date} twice. List it once.`, { calendarId, date });
  }
}
