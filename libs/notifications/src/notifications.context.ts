import type { Context } from '@chancery/kernel';
import type { Type } from '@nestjs/common';
import { notificationsSchemas } from './domain/notification.schemas.js';
import { NotificationsModule } from './notifications.module.js';
import { notificationsProblems } from './notifications.problems.js';
import { notify } from './policies/notify.policy.js';
import { notificationProjection } from './read-models/notification/notification.projection.js';

/** What parties are told by mail: that something happened, and where to look. */
export const notifications: Context<Type, keyof typeof notificationsProblems> = {
  module: NotificationsModule,
  schemas: notificationsSchemas,
  projections: [notificationProjection],
  policies: [notify],
  problems: notificationsProblems,
  readGroups: [],
};
