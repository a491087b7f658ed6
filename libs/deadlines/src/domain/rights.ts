import {
  holds,
  isOfAuthority,
  type DomainError,
  type Order,
  type Principal,
  type Right,
  type Rights,
  type Role,
} from '@chancery/kernel';
import type { CalendarCommand } from './calendar.commands.js';
import { CalendarNotFound, DeadlineOrderNotPermitted } from './calendar.errors.js';
import type { CalendarState } from './calendar.state.js';
import type { DeadlinePolicyCommand } from './deadline-policy.commands.js';
import { DeadlinePolicyNotFound } from './deadline-policy.errors.js';
import type { PolicyState } from './deadline-policy.state.js';

type Named<Command extends Order<Principal>> = (command: Command) => string;

/** Officers with one of these roles in the authority. For those of another authority nothing of this id is here. */
const roles = <State, Command extends Order<Principal>>(
  idOf: Named<Command>,
  notFound: (id: string) => DomainError,
  ...who: readonly Role[]
): Right<State, Command> => ({
  who,
  may: (_, command) =>
    isOfAuthority(command.by, idOf(command)) && who.some((role) => holds(command.by, role)),
  refusal: (_, command) =>
    isOfAuthority(command.by, idOf(command))
      ? new DeadlineOrderNotPermitted(command.type, who)
      : notFound(idOf(command)),
});

const ofCalendar = (...who: readonly Role[]): Right<CalendarState, CalendarCommand> =>
  roles(
    ({ data }) => data.calendarId,
    (id) => new CalendarNotFound(id),
    ...who,
  );

const ofPolicy = (...who: readonly Role[]): Right<PolicyState, DeadlinePolicyCommand> =>
  roles(
    ({ data }) => data.policyId,
    (id) => new DeadlinePolicyNotFound(id),
    ...who,
  );

/** Which roles in the calendar's authority may give which command. A service of the platform may give all. */
export const calendarRights: Rights<CalendarState, CalendarCommand> = {
  OpenCalendar: ofCalendar('administrator'),
  SetCalendarDays: ofCalendar('administrator'),
};

/** Which roles in the policy's authority may give which command. A service of the platform may give all. */
export const policyRights: Rights<PolicyState, DeadlinePolicyCommand> = {
  PublishDeadlinePolicy: ofPolicy('administrator'),
  RetireDeadlinePolicy: ofPolicy('administrator'),
};

export const rights = { ...calendarRights, ...policyRights };

/** Calendars and policies are shown to those who hold a post in the authority. */
export const mayKnow = (by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) && (by.kind === 'service' || by.posts.length > 0);
