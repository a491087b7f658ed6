import type { Principal } from '@chancery/kernel';
import { OpenCalendar, SetCalendarDays } from './domain/calendar.commands.js';
import type { CalendarDaysSet, CalendarOpened } from './domain/calendar.events.js';
import { PublishDeadlinePolicy, RetireDeadlinePolicy } from './domain/deadline-policy.commands.js';
import type {
  DeadlinePolicyPublished,
  DeadlinePolicyRetired,
} from './domain/deadline-policy.events.js';
import { deadlinesSchemas } from './domain/deadlines.schemas.js';

/** Canonical people, commands and events of the terms of Riverside, for specs and e2e tests only. */
const { authorityId: _, ...calendar } = deadlinesSchemas.CalendarOpened.example;
const { calendarId, effectiveFrom, knownTo, days, at } = deadlinesSchemas.CalendarDaysSet.example;
const { policyId, version, validFrom, policy } = deadlinesSchemas.DeadlinePolicyPublished.example;
const { reason } = deadlinesSchemas.DeadlinePolicyRetired.example;

export const administrator: Principal = {
  kind: 'officer',
  id: 'riverside.olga',
  authorityId: 'riverside',
  posts: [{ unitId: 'riverside.office', roles: ['administrator'] }],
  oversees: [],
  clearance: 'internal',
};

export const clerk: Principal = {
  ...administrator,
  id: 'riverside.ivan',
  posts: [{ unitId: 'riverside.office', roles: ['clerk'] }],
};

/** An administrator too, but of the municipality across the river. */
export const stranger: Principal = {
  ...administrator,
  id: 'hillside.rolf',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.office', roles: ['administrator'] }],
};

/** A service of the platform, such as the import or the reactor. */
export const service: Principal = { ...administrator, kind: 'service', id: 'reactor', posts: [] };

export const openCalendar = new OpenCalendar(calendar, administrator);
export const setCalendarDays = new SetCalendarDays(
  { calendarId, effectiveFrom, knownTo, days, at },
  administrator,
);
export const publishDeadlinePolicy = new PublishDeadlinePolicy(
  { policyId, version, validFrom, policy, at },
  administrator,
);
export const retireDeadlinePolicy = new RetireDeadlinePolicy(
  { policyId, reason, at },
  administrator,
);

export const calendarOpened: CalendarOpened = {
  type: 'CalendarOpened',
  data: deadlinesSchemas.CalendarOpened.example,
};
export const calendarDaysSet: CalendarDaysSet = {
  type: 'CalendarDaysSet',
  data: deadlinesSchemas.CalendarDaysSet.example,
};
export const deadlinePolicyPublished: DeadlinePolicyPublished = {
  type: 'DeadlinePolicyPublished',
  data: deadlinesSchemas.DeadlinePolicyPublished.example,
};
export const deadlinePolicyRetired: DeadlinePolicyRetired = {
  type: 'DeadlinePolicyRetired',
  data: deadlinesSchemas.DeadlinePolicyRetired.example,
};
