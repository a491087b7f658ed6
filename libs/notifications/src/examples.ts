import { service } from '@chancery/kernel';
import { NotifyParty, RecordAttempt } from './domain/notification.commands.js';
import type { NotificationDue } from './domain/notification.events.js';
import { notificationsSchemas } from './domain/notification.schemas.js';
import type { Attempt } from './domain/notification.terms.js';

/** Canonical commands and events, for specs only. */
const { example } = notificationsSchemas.NotificationDue;
const by = service('notify', 'riverside');

export const notificationDue: NotificationDue = { type: 'NotificationDue', data: example };

export const notifyParty = (
  differing: Partial<NotifyParty['data']> = {},
  sender: NotifyParty['by'] = by,
): NotifyParty =>
  new NotifyParty(
    { ...example, reach: { hasAddress: true, isWanted: true }, ...differing },
    sender,
  );

export const recordAttempt = (
  attempt: Attempt,
  at = '2026-03-02T08:00:05.000Z',
  sender: RecordAttempt['by'] = by,
): RecordAttempt =>
  new RecordAttempt({ notificationId: example.notificationId, attempt, at }, sender);
