import type { Message, Recorded } from '@chancery/kernel';
import { notify } from './notify.policy.js';

const at = '2026-03-02T08:00:00.000Z';
const until = '2026-03-05T08:00:00.000Z';
const id = 'c5a1f0de-0000-4000-8000-000000000001';
const matterId = '5d2f2f6a-9a51-4a3e-8a43-7a8f0c1d2e3f';

/** What the policy orders because of an event of this type. */
const ordered = (type: string, data: object) => {
  const metadata = { authorityId: 'riverside', $correlationId: 'one-request' };
  const event = { id, type, data: { at, ...data }, metadata } as unknown as Recorded<never>;
  const reaction = notify.on[type as keyof typeof notify.on] as (
    event: Recorded<never>,
  ) => readonly Message[];
  return reaction(event);
};
const context = { commandId: `notify.${id}`, correlationId: 'one-request', causationId: id };
const by = { kind: 'service', id: 'notify', authorityId: 'riverside' };

describe('Who is told by mail', () => {
  it.each([
    ['MessageSentToParty', 'message'],
    ['InformationRequested', 'request'],
    ['InformationRequestCancelled', 'status'],
    ['HearingOffered', 'hearing'],
    ['DecisionDelivered', 'decision'],
    ['DelayExplained', 'status'],
  ])('are those who take part in the matter, of %s as a %s', (type, kind) =>
    expect(ordered(type, { matterId })).toMatchObject([
      {
        ...{ type: 'NotifyParticipants', by, context },
        data: { authorityId: 'riverside', matterId, causeId: id, kind, until, at },
      },
    ]),
  );

  it('is who applied at the portal, of the receipt', () => {
    expect(ordered('MatterOpened', { matterId, submissionId: 'one' })).toMatchObject([
      { type: 'NotifyParticipants', data: { kind: 'receipt' } },
    ]);
    expect(ordered('MatterOpened', { matterId })).toEqual([]);
  });

  it('is who named an address, until its code has expired', () => {
    const named = { authorityId: 'riverside', partyId: 'one', confirmationId: 'code-1' };
    const expiresAt = '2026-03-02T08:10:00.000Z';
    const contact = { partyId: 'one', sealed: 'AAAA' };
    expect(ordered('ContactNamed', { ...named, contact, expiresAt })).toMatchObject([
      {
        ...{ type: 'NotifyParty', context },
        data: { ...named, notificationId: 'code-1', kind: 'code', until: expiresAt, at },
      },
    ]);
  });
});
