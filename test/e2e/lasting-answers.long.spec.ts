import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';
import { DevIssuer } from '@chancery/one-machine';

describe('A feed that stays open', () => {
  let office: RunningOffice;
  let issuer: DevIssuer;

  beforeAll(async () => {
    office = await RunningOffice.start();
    issuer = await DevIssuer.open(office.dataDir);
  }, 120_000);
  afterAll(() => office?.stop());

  const enrolled = async (code: string): Promise<string> => {
    const officerId = `riverside.${code}`;
    const taras = office.as('taras');
    await taras.post('/v1/authorities/riverside/officers', {
      code,
      name: 'Somebody New',
      clearance: 'internal',
    });
    await taras.post(`/v1/officers/${officerId}/posts`, {
      unitId: 'riverside.permits',
      roles: ['clerk'],
    });
    await eventually(async () => {
      const token = await issuer.issue({ subject: officerId });
      const { body } = await new OfficeClient(office.url, token).get('/v1/me');
      expect(body['posts'] ?? []).not.toEqual([]);
    });
    return officerId;
  };

  const feedOf = async (subject: string, lifeSeconds?: number) =>
    eventually(async () => {
      const token = await issuer.issue({ subject, ...(lifeSeconds && { lifeSeconds }) });
      const client = new OfficeClient(office.url, token);
      return client.listen('/v1/work-items/feed?unitId=riverside.permits');
    });

  const handedToPermits = async (subject: string): Promise<void> => {
    const olena = office.as('olena');
    const { body } = await olena.post('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'application',
      subject,
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const document = `/v1/documents/${String(body['documentId'])}`;
    await olena.post(`${document}/registration`, {
      registerId: `riverside.in.${new Date().getUTCFullYear()}`,
    });
    await olena.post(`${document}/hand-overs`, {
      purpose: 'action',
      to: { unitId: 'riverside.permits' },
    });
  };

  it.each([
    ['deactivated', (id: string) => `/v1/officers/${id}/deactivation`],
    ['without their post', (id: string) => `/v1/officers/${id}/posts/riverside.permits/end`],
  ])('shows nothing more to an officer who is %s', async (state, route) => {
    const officerId = await enrolled(state.replaceAll(' ', '-'));
    const feed = await feedOf(officerId);
    await handedToPermits(`Before they were ${state}`);
    await eventually(() => expect(feed.heard).toContain(`Before they were ${state}`));

    await office.as('taras').post(route(officerId));
    await eventually(async () => {
      const token = await issuer.issue({ subject: officerId });
      const { body } = await new OfficeClient(office.url, token).get('/v1/me');
      expect(body['posts'] ?? []).toEqual([]);
    });
    const watch = await office.as('ivan').listen('/v1/work-items/feed?unitId=riverside.permits');
    await handedToPermits(`After they were ${state}`);
    await eventually(() => expect(watch.heard).toContain(`After they were ${state}`));
    expect(feed.heard).not.toContain(`After they were ${state}`);
    feed.close();
    watch.close();
  });

  it('ends with the token that opened it', async () => {
    const feed = await feedOf('riverside.ivan', 2);
    await eventually(() => expect(feed.heard).toContain('event: queue'));
    await eventually(() => expect(feed.isOpen).toBe(false), 40_000);
  });
});
