import type { EventSchemas } from '@chancery/kernel';
import type { ApplicationEvent } from './application.events.js';

const at = '2026-01-05T08:00:00.000Z';
const applicationId = 'riverside.app.portal';
const authorityId = 'riverside';

export const applicationsSchemas: EventSchemas<ApplicationEvent> = {
  ApplicationRegistered: {
    type: 'ApplicationRegistered',
    version: 1,
    summary: 'A service that reads events was registered in an authority.',
    example: { applicationId, authorityId, code: 'portal', name: 'The citizens portal', at },
  },
  GrantGiven: {
    type: 'GrantGiven',
    version: 1,
    summary: 'An application may read these events of an authority.',
    example: {
      ...{ applicationId, authorityId, unitIds: ['riverside.permits'], kinds: 'all' },
      ...{ clearance: 'internal', content: 'thin', at },
    },
  },
  GrantEnded: {
    type: 'GrantEnded',
    version: 1,
    summary: 'An application may read nothing of an authority any more.',
    example: { applicationId, authorityId, at },
  },
  ApplicationDeactivated: {
    type: 'ApplicationDeactivated',
    version: 1,
    summary: 'An application is no longer in use.',
    example: { applicationId, at },
  },
};
