import { Query } from '@nestjs/cqrs';
import type { Notification } from './domain/notification.state.js';
import type { NotificationRow } from './read-models/notification/notification.row.js';

export type DueNotification = Pick<NotificationRow, 'notificationId'> & { readonly nextAt: string };

/** The mails that are to be sent by an instant, the earliest first, after one that is known. */
export class FindDueNotifications extends Query<readonly DueNotification[]> {
  constructor(
    readonly until: string,
    readonly after: DueNotification | undefined,
    readonly limit: number,
  ) {
    super();
  }
}

/** One notification, straight from its stream. */
export class LookUpNotification extends Query<Notification> {
  constructor(readonly notificationId: string) {
    super();
  }
}
