import type { EventSchemas } from '@chancery/kernel';
import type { NotificationEvent } from './notification.events.js';

const version = 1;
const notificationId = '6f1b7c52-1f53-5b0e-9a35-2f0f6d0a4c11';
const of = {
  ...{ notificationId, authorityId: 'riverside' },
  partyId: '0b6c4f0e-7d0f-4a43-8f2c-5f0a55b1c001',
};
const at = '2026-03-02T08:00:00.000Z';

export const notificationsSchemas: EventSchemas<NotificationEvent> = {
  NotificationDue: {
    ...{ type: 'NotificationDue', version },
    summary: 'A mail has to tell a party that something happened.',
    example: {
      ...{ ...of, kind: 'message', matterId: '5d2f2f6a-9a51-4a3e-8a43-7a8f0c1d2e3f', at },
      until: '2026-03-05T08:00:00.000Z',
    },
  },
  NotificationSuppressed: {
    ...{ type: 'NotificationSuppressed', version },
    summary: 'No mail is sent: there is no confirmed address, it is not wanted, or it is too late.',
    example: { ...of, kind: 'message', reason: 'not-wanted', at },
  },
  NotificationSent: {
    ...{ type: 'NotificationSent', version, example: { notificationId, at } },
    summary: 'The mail server has taken the mail.',
  },
  NotificationDeferred: {
    ...{ type: 'NotificationDeferred', version },
    summary: 'The mail server cannot take the mail yet.',
    example: {
      ...{ notificationId, attempts: 1, reply: 451, at },
      nextAt: '2026-03-02T08:01:00.000Z',
    },
  },
  NotificationBounced: {
    ...{ type: 'NotificationBounced', version, example: { notificationId, reply: 550, at } },
    summary: 'The mail server refused the mail for good, or never took it.',
  },
};
