import type { Right, Rights } from '@chancery/kernel';
import type { NotificationCommand } from './notification.commands.js';
import { NotificationNotFound } from './notification.errors.js';
import type { Notification } from './notification.state.js';

/** Programs of the office alone. For all others no notification is here. */
const program: Right<Notification, NotificationCommand> = {
  who: ['service'],
  may: (_, { by }) => by.kind === 'service',
  refusal: (_, { data }) => new NotificationNotFound(data.notificationId),
};

export const rights: Rights<Notification, NotificationCommand> = {
  NotifyParty: program,
  RecordAttempt: program,
};
