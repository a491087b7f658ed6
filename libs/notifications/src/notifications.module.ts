import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import {
  FindDueNotificationsHandler,
  LookUpNotificationHandler,
} from './read-models/notification/notification.query.js';

/** What parties are told by mail. */
@Module({
  imports: [CqrsModule],
  providers: [...commandHandlers, FindDueNotificationsHandler, LookUpNotificationHandler],
})
export class NotificationsModule {}
