import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import type { NotificationCommand, NotifyParty, RecordAttempt } from './notification.commands.js';
import { NotificationNotFound } from './notification.errors.js';
import type { NotificationEvent } from './notification.events.js';
import type { Notification } from './notification.state.js';
import { isObligatory } from './notification.terms.js';
import { rights } from './rights.js';

type Waiting = Extract<Notification, { status: 'waiting' }>;

const minute = 60_000;
/** After the first attempt, the second and so on: 1 min, 5 min, 30 min, 2 h, 6 h, 24 h. */
const pauses = [1, 5, 30, 120, 360, 1_440].map((minutes) => minutes * minute);

const notify = ({ data: { reach, ...due } }: NotifyParty): readonly NotificationEvent[] => {
  const { notificationId, authorityId, partyId, kind, at } = due;
  const of = { notificationId, authorityId, partyId, kind, at };
  if (!reach?.hasAddress)
    return [{ type: 'NotificationSuppressed', data: { ...of, reason: 'no-address' } }];
  if (!reach.isWanted && !isObligatory(kind))
    return [{ type: 'NotificationSuppressed', data: { ...of, reason: 'not-wanted' } }];
  return [{ type: 'NotificationDue', data: due }];
};

const defer = (
  { attempts: before }: Waiting,
  { notificationId, at }: RecordAttempt['data'],
  reply: { readonly reply?: number },
): readonly NotificationEvent[] => {
  const pause = pauses[before];
  if (pause === undefined)
    return [{ type: 'NotificationBounced', data: { notificationId, ...reply, at } }];
  const nextAt = new Date(Date.parse(at) + pause).toISOString();
  const attempts = before + 1;
  return [
    { type: 'NotificationDeferred', data: { notificationId, attempts, nextAt, ...reply, at } },
  ];
};

const record = (waiting: Waiting, data: RecordAttempt['data']): readonly NotificationEvent[] => {
  const { notificationId, attempt, at } = data;
  switch (attempt.result) {
    case 'accepted':
      return [{ type: 'NotificationSent', data: { notificationId, at } }];
    case 'unavailable': {
      const { result: _, ...reply } = attempt;
      return defer(waiting, data, reply);
    }
    case 'refused': {
      const { result: _, ...reply } = attempt;
      return [{ type: 'NotificationBounced', data: { notificationId, ...reply, at } }];
    }
    case 'pointless': {
      const { authorityId, partyId, kind } = waiting;
      const { reason } = attempt;
      const of = { notificationId, authorityId, partyId, kind };
      return [{ type: 'NotificationSuppressed', data: { ...of, reason, at } }];
    }
  }
};

/** A party is told of something once. What the mail server cannot take yet is tried again for a day and a half. */
export const notificationDecider: Decider<Notification, NotificationCommand, NotificationEvent> = {
  initialState: { status: 'absent' },

  admit: (notification, command) => demandRight(rights, notification, command),

  decide(notification, command) {
    if (command.type === 'NotifyParty')
      return notification.status === 'absent' ? notify(command) : [];
    if (notification.status === 'absent')
      throw new NotificationNotFound(command.data.notificationId);
    return notification.status === 'waiting' ? record(notification, command.data) : [];
  },

  evolve(notification, { type, data }) {
    switch (type) {
      case 'NotificationDue': {
        const { notificationId: _, at: nextAt, ...told } = data;
        return { ...told, status: 'waiting', attempts: 0, nextAt };
      }
      case 'NotificationDeferred': {
        const { attempts, nextAt } = data;
        return notification.status === 'waiting'
          ? { ...notification, attempts, nextAt }
          : notification;
      }
      case 'NotificationSent':
      case 'NotificationBounced':
      case 'NotificationSuppressed':
        return { status: 'over' };
    }
  },
};

export const notificationStream: StreamType<Notification, NotificationCommand, NotificationEvent> =
  { category: 'notification', decider: notificationDecider };
