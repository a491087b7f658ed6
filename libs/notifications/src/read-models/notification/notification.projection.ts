import { rowsOf, type Projection } from '@chancery/kernel';
import type { NotificationEvent } from '../../domain/notification.events.js';
import { notificationTable } from './notification.row.js';

const rows = rowsOf(notificationTable);

/** What became of each notification, and when the next mail is to be sent. */
export const notificationProjection: Projection<NotificationEvent> = {
  name: 'notification',
  version: 1,
  group: 'notifications',
  tables: [notificationTable],
  on: {
    NotificationDue: ({ data: { notificationId, authorityId, partyId, kind, at } }) => [
      rows.upsert(
        { notificationId },
        {
          ...{ authorityId, partyId, kind, state: 'waiting', reason: null },
          ...{ attempts: 0, nextAt: at, changedAt: at },
        },
      ),
    ],
    NotificationSuppressed: ({
      data: { notificationId, authorityId, partyId, kind, reason, at },
    }) => [
      rows.upsert(
        { notificationId },
        {
          ...{ authorityId, partyId, kind, state: 'suppressed', reason },
          ...{ attempts: 0, nextAt: null, changedAt: at },
        },
      ),
    ],
    NotificationSent: ({ data: { notificationId, at: changedAt } }) => [
      rows.update({ notificationId }, { state: 'sent', nextAt: null, changedAt }),
    ],
    NotificationDeferred: ({ data: { notificationId, attempts, nextAt, at: changedAt } }) => [
      rows.update({ notificationId }, { attempts, nextAt, changedAt }),
    ],
    NotificationBounced: ({ data: { notificationId, at: changedAt } }) => [
      rows.update({ notificationId }, { state: 'bounced', nextAt: null, changedAt }),
    ],
  },
};
