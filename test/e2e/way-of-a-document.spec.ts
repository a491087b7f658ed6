import { eventually, RunningOffice, type Reply } from '@chancery/testing';

interface Standing {
  documentId: string;
  situation: string;
  number: string;
  allowedActions: string[];
}

interface Queue {
  items: {
    documentId: string;
    itemId: string;
    kind: string;
    number: string;
    subject: string;
    officerId: string | null;
  }[];
}

describe('the way of a document through an authority', () => {
  let office: RunningOffice;
  const year = new Date().getUTCFullYear();

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  const receive = async (subject: string): Promise<Reply<Standing>> =>
    office.as('olena').post<Standing>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'application',
      subject,
      sender: { kind: 'person', name: 'Mariana Kovalenko', email: 'mariana@example.org' },
    });

  const registered = async (subject: string): Promise<Standing> => {
    const { body } = await receive(subject);
    const reply = await office
      .as('olena')
      .post<Standing>(`/v1/documents/${body.documentId}/registration`, {
        registerId: `riverside.in.${year}`,
      });
    expect(reply.status).toBe(200);
    return reply.body;
  };

  /** What a queue shows once it holds all up to an answer. */
  const queue = async (
    officer: string,
    filter: string,
    after: Reply<object>,
  ): Promise<Queue['items']> => {
    const position = after.headers.get('chancery-position') ?? '';
    const { status, body } = await office
      .as(officer)
      .get<Queue>(`/v1/work-items?${filter}`, { 'chancery-position': position });
    expect(status).toBe(200);
    return body.items;
  };

  it('is received, registered, handed over, accepted, claimed, answered, settled and closed', async () => {
    const received = await receive('Permit to fell two lime trees');
    expect(received.status).toBe(201);
    expect(received.headers.get('etag')).toBe('"0"');
    const { documentId } = received.body;
    const at = `/v1/documents/${documentId}`;
    const [waiting] = await queue('olena', 'unitId=riverside.registry&kind=registration', received);
    expect(waiting).toMatchObject({ documentId, subject: 'Permit to fell two lime trees' });

    const number = await office
      .as('olena')
      .post<Standing>(`${at}/registration`, { registerId: `riverside.in.${year}` });
    expect(number.body).toMatchObject({ situation: 'registered', number: `00001/in-${year}` });

    const sent = await office.as('olena').post<Standing>(`${at}/hand-overs`, {
      purpose: 'action',
      to: { unitId: 'riverside.permits' },
      note: 'Please examine',
    });
    expect(sent.status).toBe(200);
    const [arrived] = await queue('ivan', 'unitId=riverside.permits&kind=hand-over', sent);
    expect(arrived).toMatchObject({ documentId, number: `00001/in-${year}` });

    const accepted = await office
      .as('ivan')
      .post<Standing>(`${at}/hand-overs/${arrived?.itemId}/acceptance`);
    expect(accepted.body).toMatchObject({ custody: { unitId: 'riverside.permits' } });
    const claimed = await office.as('ivan').post<Standing>(`${at}/claim`);
    const [own] = await queue('ivan', 'officerId=riverside.ivan', claimed);
    expect(own).toMatchObject({ documentId, kind: 'handling', officerId: 'riverside.ivan' });

    const draft = await office.as('ivan').post<Standing>('/v1/drafts', {
      unitId: 'riverside.permits',
      direction: 'outgoing',
      kind: 'answer',
      subject: 'Permit granted',
      addressee: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const replyId = draft.body.documentId;
    const early = await office.as('ivan').post(`${at}/settlement`, { way: 'reply', replyId });
    expect(early).toMatchObject({ status: 409, body: { code: 'reply-not-registered' } });
    const reply = await office.as('olena').post<Standing>(`/v1/documents/${replyId}/registration`, {
      registerId: `riverside.out.${year}`,
    });
    expect(reply.body.number).toBe(`00001/out-${year}`);
    const settled = await office
      .as('ivan')
      .post<Standing>(`${at}/settlement`, { way: 'reply', replyId });
    expect(settled.body.situation).toBe('settled');
    const closed = await office.as('ivan').post<Standing>(`${at}/closing`);
    expect(closed.body.situation).toBe('closed');
    expect(await queue('ivan', 'officerId=riverside.ivan&kind=closing', closed)).toEqual([]);

    const { body: view } = await office.as('ivan').get(at);
    expect(view).toMatchObject({
      situation: 'closed',
      replyNumber: `00001/out-${year}`,
      party: { name: 'Mariana Kovalenko' },
    });
    const { body: history } = await office
      .as('sofia')
      .get<{ type: string; words: string }[]>(`${at}/history`);
    expect(history.map(({ type }) => type)).toEqual([
      'DocumentReceived',
      'DocumentRegistered',
      'DocumentHandedOver',
      'HandOverAccepted',
      'DocumentClaimed',
      'DocumentSettled',
      'DocumentClosed',
    ]);
  });

  it('is claimed by one of two; the other learns who', async () => {
    const { documentId } = await registered('A question about noise');
    const claims = await Promise.all(
      ['olena', 'sofia'].map((officer) =>
        office.as(officer).post(`/v1/documents/${documentId}/claim`),
      ),
    );
    const lost = claims.find(({ status }) => status === 409);
    expect(claims.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(lost?.body).toMatchObject({
      code: 'already-claimed',
      data: { officerId: expect.any(String) as string },
    });
  });

  it('answers a repeated request with the first answer, and refuses the key for another', async () => {
    const olena = office.as('olena');
    const body = {
      unitId: 'riverside.registry',
      channel: 'post',
      kind: 'letter',
      subject: 'Twice',
      sender: { kind: 'person', name: 'A' },
    };
    const key = { 'idempotency-key': 'letter-of-the-third-of-march' };
    const first = await olena.post<Standing>('/v1/documents', body, key);
    const again = await olena.post<Standing>('/v1/documents', body, key);
    expect(again.body.documentId).toBe(first.body.documentId);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    const other = await olena.post('/v1/documents', { ...body, subject: 'Another' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('refuses a stale write with 412, and what is not allowed now with what is', async () => {
    const { documentId } = await registered('Street lamp broken');
    const stale = await office
      .as('olena')
      .post(`/v1/documents/${documentId}/claim`, {}, { 'if-match': '"0"' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-revision' } });
    const early = await office.as('olena').post(`/v1/documents/${documentId}/closing`);
    expect(early).toMatchObject({
      status: 409,
      body: { code: 'action-not-allowed-now', data: { reason: 'not-settled' } },
    });
    expect((early.body['data'] as { allowedActions: string[] }).allowedActions).toContain('settle');
  });

  it('does not exist for another unit until it is handed there', async () => {
    const { documentId } = await registered('Confined to the registry');
    expect((await office.as('yuriy').get(`/v1/documents/${documentId}`)).status).toBe(404);
    await office.as('olena').post(`/v1/documents/${documentId}/hand-overs`, {
      purpose: 'acquaintance',
      to: { unitId: 'riverside.environment' },
    });
    expect((await office.as('yuriy').get(`/v1/documents/${documentId}`)).status).toBe(200);
  });

  it('bears attachments that are uploaded as they are and read back byte by byte', async () => {
    const { documentId } = await registered('With a file');
    const bytes = Buffer.from('%PDF-1.7\nnot much of a file\n%%EOF\n');
    const upload = await fetch(`${office.url}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${office.as('olena').token}`,
        'content-type': 'application/octet-stream',
      },
      body: bytes,
    });
    const file = (await upload.json()) as { sha256: string; mediaType: string };
    expect(file.mediaType).toBe('application/pdf');
    const added = await office
      .as('olena')
      .post(`/v1/documents/${documentId}/attachments`, { sha256: file.sha256, name: 'plan.pdf' });
    expect(added.status).toBe(200);
    const { body } = await office
      .as('olena')
      .get<{ attachments: { attachmentId: string }[] }>(`/v1/documents/${documentId}`);
    const content = await fetch(
      `${office.url}/v1/documents/${documentId}/attachments/${body.attachments[0]?.attachmentId}/content`,
      { headers: { authorization: `Bearer ${office.as('olena').token}` } },
    );
    expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true);
    const path = `/v1/documents/${documentId}`;
    const attachment = `${path}/attachments/${body.attachments[0]?.attachmentId}`;
    const acquaintance = { purpose: 'acquaintance', to: { unitId: 'riverside.permits' } };
    await office.as('olena').post(`${path}/hand-overs`, acquaintance);
    const readBy = async (who: string) => {
      const headers = { authorization: `Bearer ${office.as(who).token}` };
      return (await fetch(`${office.url}${attachment}/content`, { headers })).status;
    };
    expect(await readBy('ivan')).toBe(200);
    await office.as('olena').post(`${attachment}/withdrawal`, { reason: 'Of another person' });
    expect([await readBy('ivan'), await readBy('olena')]).toEqual([403, 200]);
    const unknown = await office.as('olena').post(`/v1/documents/${documentId}/attachments`, {
      sha256: '0'.repeat(64),
      name: 'none.pdf',
    });
    expect(unknown).toMatchObject({ status: 409, body: { code: 'file-unknown' } });
  });

  it('goes to another unit together with many others, each with its own result', async () => {
    const some = await Promise.all(['One', 'Two', 'Three'].map(registered));
    const documentIds = [
      ...some.map(({ documentId }) => documentId),
      '00000000-0000-4000-8000-000000000000',
    ];
    const { body } = await office
      .as('olena')
      .post<{ done: number; refused: number; results: { code?: string }[] }>('/v1/hand-overs', {
        documentIds,
        purpose: 'action',
        to: { unitId: 'riverside.environment' },
      });
    expect(body).toMatchObject({ done: 3, refused: 1 });
    expect(body.results[3]).toMatchObject({ code: 'document-not-found' });
  });

  it('appears in a queue that a desk watches, and leaves it', async () => {
    const { documentId } = await registered('Seen at once');
    const feed = await office.as('ivan').listen('/v1/work-items/feed?unitId=riverside.permits');
    await eventually(() => expect(feed.heard).toContain('event: queue'));
    const sent = await office.as('olena').post<Standing>(`/v1/documents/${documentId}/hand-overs`, {
      purpose: 'action',
      to: { unitId: 'riverside.permits' },
    });
    await eventually(() =>
      expect(feed.heard).toMatch(new RegExp(`event: added\\ndata: .*${documentId}`)),
    );
    const [item] =
      (await queue('ivan', 'unitId=riverside.permits&kind=hand-over&text=Seen', sent)) ?? [];
    await office.as('ivan').post(`/v1/documents/${documentId}/hand-overs/${item?.itemId}/refusal`, {
      reason: 'Not ours',
    });
    await eventually(() =>
      expect(feed.heard).toMatch(new RegExp(`event: removed\\ndata: .*${documentId}`)),
    );
    feed.close();
  });

  it('lies for ever in the queue of the instant, wherever it has gone since', async () => {
    const { documentId } = await registered('Remembered');
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5)); // what is done in the same instant holds in it
    const sent = await office.as('olena').post(`/v1/documents/${documentId}/hand-overs`, {
      purpose: 'action',
      to: { unitId: 'riverside.permits' },
    });
    const then = `unitId=riverside.registry&text=Remembered&asOf=${before}`;
    const [item] = await queue('olena', then, sent);
    expect(item).toMatchObject({ documentId, kind: 'handling' });
    const [now] = await queue('olena', 'unitId=riverside.registry&text=Remembered', sent);
    const { body: history } = await office
      .as('olena')
      .get<readonly { readonly at: string }[]>(`/v1/documents/${documentId}/history`);
    const since = history.at(-1)?.at;
    expect(now).toEqual({ ...item, kind: 'sent', since, toUnitId: 'riverside.permits' });
    expect(
      await queue('ivan', `unitId=riverside.permits&asOf=${before}&text=Remembered`, sent),
    ).toEqual([]);

    const olena = office.as('olena');
    const page = await olena.get<object>(`/v1/work-items?limit=1&asOf=${before}`);
    expect(page.body).toMatchObject({ asOf: before, next: expect.any(String) as string });
    const { next } = page.body as { next: string };
    const going = (rest: string): Promise<Reply<object>> =>
      olena.get(`/v1/work-items?limit=1&cursor=${next}${rest}`);
    expect((await going(`&asOf=${before}`)).status).toBe(200);
    expect((await going('')).body).toMatchObject({ code: 'invalid-cursor' });
    expect((await olena.get('/v1/work-items')).body).not.toHaveProperty('asOf');
    const day = await olena.get('/v1/work-items?asOf=2026-03-10');
    expect(day.body).toMatchObject({ asOf: '2026-03-10T21:59:59.999Z', items: [] });
    for (const wrong of ['yesterday', '10.03.2026', '2026-W10-2T12:00:00Z', '0000-01-01T00:00:00Z'])
      expect((await olena.get(`/v1/work-items?asOf=${wrong}`)).body).toMatchObject({
        status: 400,
        code: 'invalid-request',
      });
    expect((await olena.get('/v1/work-items?asOf=1900-01-01T00:00:00Z')).body).toMatchObject({
      items: [],
    });
    expect((await olena.get(`/v1/work-items?asOf=${year + 1}-01-01T00:00:00Z`)).body).toMatchObject(
      {
        status: 400,
        code: 'instant-in-future',
      },
    );
  });

  it('counts what lies in each queue exactly', async () => {
    const { body: before } = await office
      .as('yuriy')
      .get<{ kind: string; total: number }[]>('/v1/work-items/counts');
    const handedOver = await Promise.all(
      ['Four', 'Five'].map(async (subject) => {
        const { documentId } = await registered(subject);
        return office.as('olena').post(`/v1/documents/${documentId}/hand-overs`, {
          purpose: 'action',
          to: { unitId: 'riverside.environment' },
        });
      }),
    );
    const last = handedOver
      .map(({ headers }) => BigInt(headers.get('chancery-position') ?? 0))
      .reduce((a, b) => (a > b ? a : b));
    const { body: after } = await office
      .as('yuriy')
      .get<{ kind: string; total: number }[]>('/v1/work-items/counts', {
        'chancery-position': String(last),
      });
    const waiting = (counts: { kind: string; total: number }[]) =>
      counts.find(({ kind }) => kind === 'hand-over')?.total ?? 0;
    expect(waiting(after) - waiting(before)).toBe(2);
  });

  it('is described completely: every route with its answers and every error', async () => {
    const { body } = await office.as('ivan').get<{
      openapi: string;
      paths: Record<string, Record<string, { responses: object; tags: string[] }>>;
    }>('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const [path, methods] of Object.entries(body.paths))
      for (const [method, { responses }] of Object.entries(methods))
        if (path.startsWith('/v1'))
          expect([path, method, Object.keys(responses)]).toEqual([
            path,
            method,
            expect.arrayContaining(['401', '500']),
          ]);
    for (const methods of Object.values(body.paths))
      for (const { tags } of Object.values(methods)) expect(tags).toHaveLength(1);
    expect((await fetch(`${office.url}/docs`)).status).toBe(200);
  });
});
