import type { Principal } from '@chancery/kernel';
import { spec } from '@chancery/testing';
import { notificationDue, notifyParty, recordAttempt } from '../examples.js';
import { notificationDecider } from './notification.decider.js';
import { NotificationNotFound } from './notification.errors.js';
import type { NotificationEvent } from './notification.events.js';
import type { NotificationKind, SuppressionReason } from './notification.terms.js';

const { given } = spec(notificationDecider);
const { notificationId, authorityId, partyId } = notificationDue.data;
const at = '2026-03-02T08:00:05.000Z';
const registrar: Principal = {
  ...{ kind: 'officer', id: 'riverside.olena', authorityId, clearance: 'internal' },
  ...{ posts: [{ unitId: 'riverside.registry', roles: ['registrar'] }], oversees: [] },
};

const suppressed = (
  reason: SuppressionReason,
  when = notificationDue.data.at,
  kind: NotificationKind = 'message',
): NotificationEvent => ({
  type: 'NotificationSuppressed',
  data: { notificationId, authorityId, partyId, kind, reason, at: when },
});
const deferred = (attempts: number, nextAt: string, reply?: number): NotificationEvent => ({
  type: 'NotificationDeferred',
  data: { notificationId, attempts, nextAt, ...(reply !== undefined && { reply }), at },
});
const sent: NotificationEvent = { type: 'NotificationSent', data: { notificationId, at } };
const bounced: NotificationEvent = {
  type: 'NotificationBounced',
  data: { notificationId, reply: 550, at },
};

describe('NotifyParty', () => {
  it('makes a mail due', () => given().when(notifyParty()).then(notificationDue));

  it('makes one mail due, however often it is ordered', () => {
    given(notificationDue).when(notifyParty()).thenNothing();
    given(notificationDue, sent).when(notifyParty()).thenNothing();
  });

  it('suppresses the mail to a party without a confirmed address', () =>
    given()
      .when(notifyParty({ reach: { hasAddress: false, isWanted: true } }))
      .then(suppressed('no-address')));

  it('suppresses the mail to a party that wants none of the kind', () =>
    given()
      .when(notifyParty({ reach: { hasAddress: true, isWanted: false } }))
      .then(suppressed('not-wanted')));

  it.each(['request', 'hearing', 'decision'] as const)(
    'tells of a %s also those who want no mails',
    (kind) =>
      given()
        .when(notifyParty({ kind, reach: { hasAddress: true, isWanted: false } }))
        .then({ ...notificationDue, data: { ...notificationDue.data, kind } }),
  );

  it('is not for officers', () =>
    given().when(notifyParty({}, registrar)).thenRefuse(NotificationNotFound));
});

describe('RecordAttempt', () => {
  it('records that the mail server took the mail', () =>
    given(notificationDue)
      .when(recordAttempt({ result: 'accepted' }))
      .then(sent));

  it('defers a mail that the server cannot take yet, by a minute', () =>
    given(notificationDue)
      .when(recordAttempt({ result: 'unavailable', reply: 451 }))
      .then(deferred(1, '2026-03-02T08:01:05.000Z', 451)));

  it.each([
    [1, '2026-03-02T08:05:05.000Z'],
    [2, '2026-03-02T08:30:05.000Z'],
    [3, '2026-03-02T10:00:05.000Z'],
    [4, '2026-03-02T14:00:05.000Z'],
    [5, '2026-03-03T08:00:05.000Z'],
  ])('defers it longer after %i attempts that failed', (attempts, nextAt) =>
    given(notificationDue, deferred(attempts, at))
      .when(recordAttempt({ result: 'unavailable' }))
      .then(deferred(attempts + 1, nextAt)),
  );

  it('gives up after seven attempts', () =>
    given(notificationDue, deferred(6, at))
      .when(recordAttempt({ result: 'unavailable' }))
      .then({ type: 'NotificationBounced', data: { notificationId, at } }));

  it('records that the mail server refused the mail for good', () =>
    given(notificationDue)
      .when(recordAttempt({ result: 'refused', reply: 550 }))
      .then(bounced));

  it('sends no mail that comes too late, or that reaches nobody any more', () => {
    given(notificationDue)
      .when(recordAttempt({ result: 'pointless', reason: 'too-late' }))
      .then(suppressed('too-late', at));
    given(notificationDue)
      .when(recordAttempt({ result: 'pointless', reason: 'no-address' }))
      .then(suppressed('no-address', at));
  });

  it.each([[sent], [bounced], [suppressed('not-wanted')]])('says nothing new after %j', (over) =>
    given(notificationDue, over)
      .when(recordAttempt({ result: 'accepted' }))
      .thenNothing(),
  );

  it('is refused where nobody was to be told', () =>
    given()
      .when(recordAttempt({ result: 'accepted' }))
      .thenRefuse(NotificationNotFound));

  it('is not for officers', () =>
    given(notificationDue)
      .when(recordAttempt({ result: 'accepted' }, at, registrar))
      .thenRefuse(NotificationNotFound));
});
