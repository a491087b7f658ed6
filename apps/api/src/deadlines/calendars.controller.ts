import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  deadlinesRights,
  GetCalendar,
  ListCalendars,
  OpenCalendar,
  SetCalendarDays,
  type CalendarEvent,
  type CalendarRow,
  type CalendarState,
  type CalendarView,
} from '@chancery/deadlines';
import type { Outcome } from '@chancery/event-store';
import { Answer, Caller, type Requester } from '@chancery/http';
import { Acknowledged } from '../directory/directory.answers.js';
import { demandOwn, LedgerDesk } from '../directory/ledger-desk.js';
import { Command, Question } from '../shape/routes.js';
import {
  CalendarAnswer,
  CalendarRowAnswer,
  CalendarVersionAcknowledged,
} from './calendar.answers.js';
import { OpenCalendarBody, SetCalendarDaysBody } from './calendar.bodies.js';
import { VersionQuery } from './version.params.js';

const tag = 'Deadlines';
const by = (order: keyof typeof deadlinesRights): string => deadlinesRights[order].who.join(', ');

/** The calendars by which terms are counted: days off, published in versions. */
@Controller('v1')
export class CalendarsController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Post('calendars')
  @Command({
    tag,
    summary: `Open a calendar of the authority (${by('OpenCalendar')})`,
    answer: Acknowledged,
    status: 201,
    errors: [
      'deadline-order-not-permitted',
      'calendar-not-found',
      'calendar-already-open',
      'malformed-calendar-id',
      'zone-not-known',
      'weekend-not-usable',
    ],
  })
  openCalendar(
    @Body() body: OpenCalendarBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    return this.desk.order(OpenCalendar, caller, body.calendarId, body);
  }

  @Post('calendars/:calendarId/days')
  @Command({
    tag,
    summary: `Publish the next version of a calendar: the days that change (${by('SetCalendarDays')})`,
    answer: CalendarVersionAcknowledged,
    errors: [
      'deadline-order-not-permitted',
      'calendar-not-found',
      'calendar-rewrites-past',
      'calendar-span-not-usable',
      'date-outside-calendar',
      'calendar-day-listed-twice',
    ],
  })
  async setCalendarDays(
    @Param('calendarId') calendarId: string,
    @Body() body: SetCalendarDaysBody,
    @Caller() { principal, context, at }: Requester,
  ): Promise<Answer<CalendarVersionAcknowledged>> {
    const order = new SetCalendarDays({ calendarId, ...body, at }, principal, context);
    const { state, ...standing } = await this.commands.execute<
      SetCalendarDays,
      Outcome<CalendarState, CalendarEvent>
    >(order);
    const version = state.status === 'absent' ? 0 : state.versions.length;
    return new Answer({ id: calendarId, version }, standing);
  }

  @Get('authorities/:authorityId/calendars')
  @Question({
    tag,
    summary: 'The calendars of an authority',
    answer: CalendarRowAnswer,
    isList: true,
    errors: ['authority-not-found'],
  })
  listCalendars(
    @Param('authorityId') authorityId: string,
    @Caller() caller: Requester,
  ): Promise<readonly CalendarRow[]> {
    demandOwn(caller, authorityId);
    return this.queries.execute(new ListCalendars(authorityId, caller.principal));
  }

  @Get('calendars/:calendarId')
  @Question({
    tag,
    summary: 'A calendar with its days, as it is or as of a version',
    answer: CalendarAnswer,
    errors: ['calendar-not-found', 'calendar-version-not-found'],
  })
  getCalendar(
    @Param('calendarId') calendarId: string,
    @Query() { version }: VersionQuery,
    @Caller() { principal }: Requester,
  ): Promise<CalendarView> {
    return this.queries.execute(new GetCalendar(calendarId, principal, version));
  }
}
