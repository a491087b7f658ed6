import { DomainError } from '@chancery/kernel';

/** Nobody was notified under this id, or the caller is no program of the office. */
export class NotificationNotFound extends DomainError {
  readonly code = 'notification-not-found' as const;
  constructor(notificationId: string) {
    super(`There is no notification ${notificationId}.`, { notificationId });
  }
}
