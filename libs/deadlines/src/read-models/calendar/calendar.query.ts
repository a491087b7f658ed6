import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ReadStore } from '@chancery/read-store';
import { GetCalendar, ListCalendars, type CalendarView } from '../../deadlines.messages.js';
import { CalendarNotFound, CalendarVersionNotFound } from '../../domain/calendar.errors.js';
import { mayKnow } from '../../domain/rights.js';
import type { CalendarDay } from '../../domain/working-days.js';
import type { CalendarVersionRow } from './calendar-version.row.js';
import type { CalendarRow } from './calendar.row.js';

@QueryHandler(ListCalendars)
export class ListCalendarsHandler implements IQueryHandler<ListCalendars> {
  constructor(private readonly store: ReadStore) {}

  async execute({ authorityId, by }: ListCalendars): Promise<readonly CalendarRow[]> {
    if (!mayKnow(by, authorityId)) return [];
    return this.store.query<CalendarRow>(
      'select * from calendar where authority_id = $1 order by calendar_id',
      [authorityId],
    );
  }
}

@QueryHandler(GetCalendar)
export class GetCalendarHandler implements IQueryHandler<GetCalendar> {
  constructor(private readonly store: ReadStore) {}

  async execute({ calendarId, by, version }: GetCalendar): Promise<CalendarView> {
    const [calendar] = await this.store.query<CalendarRow>(
      'select * from calendar where calendar_id = $1',
      [calendarId],
    );
    if (!calendar || !mayKnow(by, calendar.authorityId)) throw new CalendarNotFound(calendarId);
    const { lastVersion } = calendar;
    if (version !== undefined && version > lastVersion)
      throw new CalendarVersionNotFound(calendarId, version, lastVersion);
    const rows = await this.store.query<CalendarVersionRow>(
      'select * from calendar_version where calendar_id = $1 order by version',
      [calendarId],
    );
    return viewOf(calendar, rows, version ?? lastVersion);
  }
}

const viewOf = (
  calendar: CalendarRow,
  rows: readonly CalendarVersionRow[],
  version: number,
): CalendarView => ({
  ...calendar,
  version,
  days: listedIn(rows.slice(0, version)),
  versions: rows.map(({ calendarId: _, days: __, ...row }) => row),
});

/** A later version says what holds of a day that an earlier one listed. */
const listedIn = (rows: readonly CalendarVersionRow[]): readonly CalendarDay[] => {
  const days = new Map(rows.flatMap((row) => row.days).map((day) => [day.date, day]));
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
};
