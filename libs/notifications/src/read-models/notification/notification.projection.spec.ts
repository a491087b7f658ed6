import type { Recorded } from '@chancery/kernel';
import { notificationDue } from '../../examples.js';
import { notificationsSchemas } from '../../domain/notification.schemas.js';
import type { NotificationEvent } from '../../domain/notification.events.js';
import { notificationProjection } from './notification.projection.js';

type Type = NotificationEvent['type'];
const { notificationId } = notificationDue.data;
const at = notificationDue.data.at;

const changed = (type: Type): readonly object[] => {
  const event = { type, data: notificationsSchemas[type].example };
  const project = notificationProjection.on[type] as (event: Recorded) => readonly object[];
  return project(event as unknown as Recorded);
};

describe('What became of a notification', () => {
  it.each<[Type, object]>([
    ['NotificationDue', { state: 'waiting', nextAt: at, attempts: 0, changedAt: at }],
    ['NotificationSuppressed', { state: 'suppressed', reason: 'not-wanted', nextAt: null }],
    ['NotificationSent', { state: 'sent', nextAt: null }],
    ['NotificationDeferred', { attempts: 1, nextAt: '2026-03-02T08:01:00.000Z' }],
    ['NotificationBounced', { state: 'bounced', nextAt: null }],
  ])('is told by its row after %s', (type, set) =>
    expect(changed(type)).toMatchObject([{ table: 'notification', key: { notificationId }, set }]),
  );
});
