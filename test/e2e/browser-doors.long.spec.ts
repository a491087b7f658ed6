import { eventually, HeardFeed, RunningOffice } from '@chancery/testing';

/** What a page in a browser needs of the API: calls from its own origin, and feeds that it can open. */
describe('a page in a browser', () => {
  const origin = 'http://desk.example:5173';
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ env: { CHANCERY_ORIGINS: origin } });
  }, 120_000);
  afterAll(() => office?.stop());

  const asked = (from: string) =>
    fetch(`${office.url}/v1/documents`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      },
    });

  it('may call the API if its origin is named, and read our headers; no other may', async () => {
    const ours = await asked(origin);
    expect([ours.status, ours.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    const answer = await fetch(`${office.url}/v1/me`, { headers: { origin } });
    expect(answer.headers.get('access-control-expose-headers')).toContain('Chancery-Position');
    const strange = await asked('http://evil.example');
    expect(strange.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('uploads the file of a form, and is told what is wrong with one', async () => {
    const { token } = office.as('olena');
    const send = (body: FormData) =>
      fetch(`${office.url}/v1/files`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body,
      });
    const form = new FormData();
    form.append('comment', 'A plan');
    const bytes = 'x'.repeat(300_000);
    form.append('file', new Blob([bytes]), 'plan.txt');
    const uploaded = await send(form);
    expect([uploaded.status, await uploaded.json()]).toEqual([
      201,
      expect.objectContaining({ size: 300_000, mediaType: 'text/plain' }),
    ]);
    form.append('file', new Blob(['another']), 'b.txt');
    const refused = await send(form);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({
        code: 'invalid-request',
        detail: expect.stringMatching(/one file/) as string,
      }),
    ]);
    expect((await send(new FormData())).status).toBe(400);
  });

  it('opens feeds with a ticket, as EventSource sends no headers', async () => {
    const olena = office.as('olena');
    const { body, status } = await olena.post<{ ticket: string }>('/v1/feed-tickets', {});
    expect(status).toBe(201);
    const received = await olena.post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'Followed' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const one = `${office.url}/v1/documents/${received.body.documentId}`;
    const feed = await HeardFeed.open(`${one}/feed?ticket=${body.ticket}`);
    const queue = await HeardFeed.open(`${office.url}/v1/work-items/feed?ticket=${body.ticket}`);
    await eventually(() => expect(feed.heard).toContain('event: document'));
    await eventually(() => expect(queue.heard).toContain('Followed'));
    await olena.post(`/v1/documents/${received.body.documentId}/notes`, { text: 'She called' });
    await eventually(() => expect(feed.heard).toContain('"words":"Note: She called"'));
    feed.close();
    queue.close();
    const refused = await fetch(`${one}/feed?ticket=made-up`);
    expect(refused.status).toBe(401);
    expect((await fetch(`${one}?ticket=${body.ticket}`)).status).toBe(401);
  });

  it('follows no document that its reader may not read', async () => {
    const { body } = await office.as('olena').post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'Not for Ivan' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const { status } = await office.as('ivan').get(`/v1/documents/${body.documentId}/feed`);
    expect(status).toBe(404);
  });
});
