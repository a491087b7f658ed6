import { HTTP, type CloudEvent } from 'cloudevents';
import type { PublicEvent } from '@chancery/public-events';
import { messageOf, subjectOf } from './message-of.js';

const event: PublicEvent = {
  ...{ index: 17_044, eventId: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11', revision: 3 },
  ...{ type: 'chancery.document.claimed.v1', authorityId: 'riverside' },
  unitIds: ['riverside.permits', 'riverside.office'],
  ...{ documentId: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90', traceparent: null },
  ...{ at: '2026-03-02T09:30:00.000Z', recordedAt: '2026-03-02T09:30:00.412Z' },
  ...{ correlationId: 'c-1', causationId: 'c-1', data: { officerId: 'riverside.ivan' } },
};
const publicUrl = 'https://office.example';

describe('A message for a broker', () => {
  it('has a subject of the authority, the unit that acted and the type', () => {
    expect(subjectOf(event)).toBe('chancery.riverside.riverside_permits.document.claimed.v1');
    const erased = { ...event, type: 'chancery.party.erased.v1', unitIds: [], documentId: null };
    expect(subjectOf(erased)).toBe('chancery.riverside._.party.erased.v1');
  });

  it('is a CloudEvent for software that is not ours', () => {
    const { headers, body } = messageOf(event, publicUrl);
    const read = HTTP.toEvent({ headers, body }) as CloudEvent;
    expect(read.validate()).toBe(true);
    expect(read).toMatchObject({
      ...{ id: event.eventId, type: event.type, source: `${publicUrl}/authorities/riverside` },
      ...{ sequence: '0000000004', ledgerindex: '17044', data: event.data },
    });
  });

  it('has headers of printable ASCII alone, whatever a client gave as an id', () => {
    const { headers } = messageOf({ ...event, correlationId: 'ї "1"%!\r\n' }, publicUrl);
    expect(headers['ce-correlationid']).toBe('%D1%97%20%221%22%25!%0D%0A');
  });
});
