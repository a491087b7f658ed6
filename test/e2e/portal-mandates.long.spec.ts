import { eventually, RunningOffice, type PartyClient } from '@chancery/testing';
import { openFor } from './followed.js';

interface Represented {
  readonly items: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly mandate: string;
    readonly powers: readonly string[];
  }[];
}

const authorityId = 'riverside';
const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString();

describe('Acting for another at the portal', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
  }, 120_000);
  afterAll(() => office?.stop());

  const come = async (person: string): Promise<PartyClient> => {
    const party = await office.party(person);
    await party.open('/me/riverside');
    return party;
  };

  const represented = async (party: PartyClient) =>
    (await party.get<Represented>('/portal/v1/me/represented')).body.items;

  /** A matter of this party alone. */
  const aMatterOf = async (partyId: string): Promise<string> => {
    const { body } = await office.as('olena').post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'A tree' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    await openFor(office, { matterId: body.documentId, partyId });
    return body.documentId;
  };

  it('is what a director does for the company that her login names', async () => {
    const iryna = await come('iryna');
    const [lime] = await represented(iryna);
    expect(lime).toMatchObject({
      name: 'Lime Ltd',
      mandate: expect.stringMatching(/^claim:/) as unknown,
    });
    const chosen = await iryna.put('/portal/v1/me/acting-for', {
      ...{ authorityId, partyId: lime?.partyId },
    });
    expect(chosen.status).toBe(200);
    expect((await iryna.open('/mandates')).html).toMatch(/checked[^>]*>\s*<label[^>]*>Lime Ltd/);
    expect(await represented(await come('oleh'))).toEqual([]);
  });

  it('comes by a mandate that its holder takes by its code, and ends at once', async () => {
    const [mariana, oleh] = [await come('mariana'), await come('oleh')];
    const given = await mariana.post<{ id: string; code: string }>('/portal/v1/mandates', {
      ...{ authorityId, basis: 'employee', powers: ['follow'], validUntil: inAYear },
    });
    expect(given.status).toBe(201);
    const { id, code } = given.body;
    const wrong = await oleh.post(`/portal/v1/mandates/${id}/acceptance`, {
      ...{ authorityId, code: 'WRONG' },
    });
    expect([wrong.status, wrong.body['code']]).toEqual([403, 'mandate-code-wrong']);
    const taken = await oleh.post(`/portal/v1/mandates/${id}/acceptance`, { authorityId, code });
    expect(taken.status).toBe(200);
    const [her] = await eventually(async () => {
      const found = await represented(oleh);
      expect(found).toMatchObject([{ name: 'Mariana Kovalenko', mandate: id }]);
      return found;
    });
    const actingFor = { 'chancery-acting-for': her?.partyId ?? '' };
    const seen = () => oleh.get('/portal/v1/mandates', actingFor);
    expect((await seen()).status).toBe(200);
    const matter = `/portal/v1/matters/${await aMatterOf(her?.partyId ?? '')}`;
    await eventually(async () => expect((await oleh.get(matter, actingFor)).status).toBe(200));
    const [withdrawn, unseen] = [
      await oleh.post(`${matter}/withdrawal`, {}, actingFor),
      await oleh.get(matter),
    ];
    expect([withdrawn.status, withdrawn.body]).toEqual([
      403,
      expect.objectContaining({
        code: 'mandate-out-of-scope',
        data: expect.objectContaining({ held: ['follow'] }) as unknown,
      }),
    ]);
    expect(unseen.status).toBe(404);
    const ended = await mariana.post(`/portal/v1/mandates/${id}/revocation`, { authorityId });
    expect(ended.status).toBe(200);
    const refused = await seen();
    expect([refused.status, refused.body['code']]).toEqual([403, 'not-your-mandate']);
  });

  it('is taken down from paper by a registrar, who sees where mandates stand', async () => {
    const olena = office.as('olena');
    const parties = await Promise.all(
      ['mariana', 'danylo'].map(async (person) => {
        const { body } = await (
          await come(person)
        ).get<{ parties: { partyId: string }[] }>('/portal/v1/me');
        return body.parties[0]?.partyId ?? '';
      }),
    );
    const { body: letter } = await olena.post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'Certificate' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const recorded = await olena.post<{ id: string }>('/v1/authorities/riverside/mandates', {
      ...{ giverId: parties[1], holderId: parties[0], basis: 'parental' },
      ...{ powers: ['submit', 'follow'], evidence: letter.documentId },
      ...{ validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-12-31T00:00:00Z' },
    });
    expect(recorded.status).toBe(201);
    const mariana = await come('mariana');
    await eventually(async () =>
      expect(await represented(mariana)).toContainEqual(
        expect.objectContaining({ name: 'Данило Мельник', basis: 'parental' }),
      ),
    );
    const { body } = await olena.get<{ items: object[] }>(
      '/v1/authorities/riverside/mandates?status=valid',
    );
    expect(body.items).toContainEqual(expect.objectContaining({ mandateId: recorded.body.id }));
    const ivan = office.as('ivan');
    expect((await ivan.get('/v1/authorities/riverside/mandates')).body['items']).toEqual([]);
  });
});
