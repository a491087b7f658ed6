import { runOnStream } from '@chancery/event-store';
import { RecordAttempt } from '../domain/notification.commands.js';
import { notificationStream } from '../domain/notification.decider.js';
import { NotifyParticipantsHandler } from './notify-participants.js';
import { NotifyPartyHandler } from './notify-party.js';

export const commandHandlers = [
  NotifyParticipantsHandler,
  NotifyPartyHandler,
  runOnStream(RecordAttempt, notificationStream, ({ notificationId }) => notificationId),
];
