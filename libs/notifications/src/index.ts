export { notifications } from './notifications.context.js';
export * from './notifications.messages.js';
export { NotifyParty, RecordAttempt } from './domain/notification.commands.js';
export * from './domain/notification.errors.js';
export type { Notification } from './domain/notification.state.js';
export {
  attemptResults,
  type Attempt,
  type NotificationKind,
} from './domain/notification.terms.js';
export { composeMail, type Mail } from './mail/compose-mail.js';
