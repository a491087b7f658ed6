import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { ReadStore } from '@chancery/read-store';
import { notificationStream } from '../../domain/notification.decider.js';
import type { Notification } from '../../domain/notification.state.js';
import {
  FindDueNotifications,
  LookUpNotification,
  type DueNotification,
} from '../../notifications.messages.js';

const sql = `
  select notification_id, next_at from notification
  where next_at <= $1::timestamptz
    and ($2::timestamptz is null or (next_at, notification_id) > ($2::timestamptz, $3::text))
  order by next_at, notification_id
  limit $4`;

@QueryHandler(FindDueNotifications)
export class FindDueNotificationsHandler implements IQueryHandler<FindDueNotifications> {
  constructor(private readonly store: ReadStore) {}

  execute({ until, after, limit }: FindDueNotifications): Promise<readonly DueNotification[]> {
    const last = [after?.nextAt ?? null, after?.notificationId ?? null];
    return this.store.query<DueNotification>(sql, [until, ...last, limit]);
  }
}

@QueryHandler(LookUpNotification)
export class LookUpNotificationHandler implements IQueryHandler<LookUpNotification> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ notificationId }: LookUpNotification): Promise<Notification> {
    return (await this.runner.load(notificationStream, notificationId)).state;
  }
}
