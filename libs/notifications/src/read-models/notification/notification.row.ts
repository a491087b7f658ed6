import type { TableOf } from '@chancery/kernel';
import type { NotificationKind, SuppressionReason } from '../../domain/notification.terms.js';

/** What became of telling a party of something. */
export interface NotificationRow {
  readonly notificationId: string;
  readonly authorityId: string;
  readonly partyId: string;
  readonly kind: NotificationKind;
  readonly state: 'waiting' | 'sent' | 'bounced' | 'suppressed';
  readonly reason: SuppressionReason | null;
  readonly attempts: number;
  /** When the mail is to be sent; null once it was, or will not be. */
  readonly nextAt: string | null;
  readonly changedAt: string;
}

export const notificationTable: TableOf<NotificationRow> = {
  name: 'notification',
  key: ['notificationId'],
  columns: {
    notificationId: 'text',
    authorityId: 'text',
    partyId: 'text',
    kind: 'text',
    state: 'text',
    reason: 'text',
    attempts: 'integer',
    nextAt: 'timestamptz',
    changedAt: 'timestamptz',
  },
  indexes: ['(next_at, notification_id)'],
};
