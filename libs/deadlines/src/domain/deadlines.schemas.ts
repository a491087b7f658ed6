import type { EventSchemas } from '@chancery/kernel';
import type { CalendarEvent } from './calendar.events.js';
import type { DeadlinePolicyEvent } from './deadline-policy.events.js';
import type { DeadlinePolicy } from './policy.js';

const at = '2026-01-05T08:00:00.000Z';
const authorityId = 'riverside';
const calendarId = 'riverside.office';
const policyId = 'riverside.application';

const policy: DeadlinePolicy = {
  name: 'Decision on an application',
  legalBasis: ['Act on procedure art. 13', 'Act on terms art. 1'],
  zone: 'Europe/Kyiv',
  calendarId,
  term: { amount: 8, unit: 'week' },
  dayOne: 'next-day',
  roll: 'following',
  cap: { amount: 12, unit: 'week', extendedBySuspension: true },
  extensions: { 'needs-study': { by: ['head'], notice: 'applicant' } },
  suspensions: {
    'completion-asked': { effect: 'not-counted', from: 'next-day', to: 'day-before', limit: 30 },
  },
  ladder: [{ rung: 'remind', workingDays: -3, at: '09:00', to: ['executor'] }],
  onCalendarChange: 'recalculate',
};

export const deadlinesSchemas: EventSchemas<CalendarEvent | DeadlinePolicyEvent> = {
  CalendarOpened: {
    type: 'CalendarOpened',
    version: 1,
    summary: 'A calendar of an authority was opened, with its weekend.',
    example: { calendarId, authorityId, zone: 'Europe/Kyiv', weekend: [6, 7], at },
  },
  CalendarDaysSet: {
    type: 'CalendarDaysSet',
    version: 1,
    summary: 'A version of a calendar was published: the days that differ from the one before.',
    example: {
      ...{ calendarId, authorityId, version: 1 },
      ...{ effectiveFrom: '2026-01-01', knownFrom: '2026-01-01', knownTo: '2026-12-31' },
      days: [
        { date: '2026-04-13', day: 'off', name: 'Easter Monday', basis: 'Labour Code art. 73' },
      ],
      isCorrection: false,
      at,
    },
  },
  DeadlinePolicyPublished: {
    type: 'DeadlinePolicyPublished',
    version: 1,
    summary: 'A version of a deadline policy was published as a whole.',
    example: { policyId, authorityId, version: 1, validFrom: '2026-01-01', policy, at },
  },
  DeadlinePolicyRetired: {
    type: 'DeadlinePolicyRetired',
    version: 1,
    summary: 'A deadline policy was retired. No further version is published.',
    example: { policyId, authorityId, reason: 'The act was repealed', at },
  },
};
