import { spawn, spawnSync } from 'node:child_process';
import { eventually, RunningOffice } from '@chancery/testing';

describe('what officers ask of the running office', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  const receive = (subject: string, name = 'Mariana Kovalenko') =>
    office.as('olena').post<{ documentId: string }>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'application',
      subject,
      sender: { kind: 'person', name },
    });

  const found = async (query: string, officer = 'olena') => {
    const { status, body } = await office
      .as(officer)
      .get<{ items: { subject: string }[]; code: string }>(`/v1/documents?${query}`);
    return status === 200 ? body.items.map(({ subject }) => subject) : [status, body.code];
  };

  it('finds documents by words, the fittest or the newest first, for who may read them', async () => {
    await receive('A bridge, and far from it a lantern');
    await receive('A lantern bridge');
    const { headers } = await receive('A lantern on the bridge');
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    await office.as('olena').get('/v1/me', position);
    expect(await found('text=lantern')).toEqual([
      'A lantern on the bridge',
      'A lantern bridge',
      'A bridge, and far from it a lantern',
    ]);
    expect((await found('text=lantern+bridge&order=relevance')).slice(0, 1)).toEqual([
      'A lantern bridge',
    ]);
    expect(await found('text=lantern', 'ivan')).toEqual([]);
    expect(await found(`text=${'many+'.repeat(13)}`)).toEqual([400, 'invalid-request']);
  });

  it('finds documents by the name of a party, until the party is erased', async () => {
    const { body, headers } = await receive('From a party', 'Zoë Ångström-Лесенко');
    await receive('From another', 'Zoë Brown');
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    await office.as('olena').get('/v1/me', position);
    for (const name of ['angstrom', 'ЛЕСЕНКО zoe', 'Ångström Лесенко'])
      expect(await found(`party=${encodeURIComponent(name)}`)).toEqual(['From a party']);
    expect(await found('party=zoe+nobody')).toEqual([]);
    expect(await found('party=angstrom', 'ivan')).toEqual([]);
    expect(await found('party=angstrom&text=lantern')).toEqual([]);
    const { party } = (
      await office
        .as('olena')
        .get<{ party: { partyId: string } }>(`/v1/documents/${body.documentId}`)
    ).body;
    const erase = spawnSync(
      process.execPath,
      ['apps/standalone/dist/erase-party.js', party.partyId, '--reason', 'A request', '--yes'],
      { env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: office.dataDir } },
    );
    expect(erase.status).toBe(0);
    expect(await found('party=angstrom')).toEqual([]);
    expect(await found(`partyId=${party.partyId}`)).toEqual(['From a party']);
  });

  /** A document received and handed over to Permits; answers how far the record had got then. */
  const sentToPermits = async (subject: string): Promise<Record<string, string>> => {
    const olena = office.as('olena');
    const path = `/v1/documents/${(await receive(subject)).body.documentId}`;
    const registerId = `riverside.in.${new Date().getUTCFullYear()}`;
    await olena.post(`${path}/registration`, { registerId });
    const sent = await olena.post(`${path}/hand-overs`, {
      purpose: 'action',
      to: { unitId: 'riverside.permits' },
    });
    return { 'chancery-position': sent.headers.get('chancery-position') ?? '' };
  };

  it('takes a day where an instant is meant, by the clocks of the authority', async () => {
    const olena = office.as('olena');
    const { body } = await olena.post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'post', kind: 'letter', subject: 'By Christmas' },
      ...{ receivedAt: '2024-12-02', due: '2024-12-24' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const detail = await olena.get(`/v1/documents/${body.documentId}`);
    expect(detail.body).toMatchObject({
      receivedAt: '2024-12-01T22:00:00.000Z',
      due: '2024-12-24T21:59:59.999Z',
      days: { receivedAt: '2024-12-02', due: '2024-12-24' },
    });
    await eventually(async () =>
      expect(await found('dueBefore=2024-12-25')).toEqual(['By Christmas']),
    );
    for (const list of ['documents?dueBefore=2024-12-25', 'work-items?dueBefore=2024-12-25']) {
      const { body } = await olena.get<{ items: { days?: object }[] }>(`/v1/${list}&days=true`);
      expect(body.items).toMatchObject([{ days: { due: '2024-12-24' } }]);
    }
    expect(await found('dueBefore=2024-12-24')).toEqual([]);
    expect(await found('receivedFrom=2024-12-02&receivedBefore=2024-12-03')).toEqual([
      'By Christmas',
    ]);
    expect(await found('receivedBefore=2024-12-02')).toEqual([]);
    expect(await found('receivedBefore=24.12.2024')).toEqual([400, 'invalid-request']);
  });

  it('counts a list and prints it as a table, of what its reader may read', async () => {
    const { headers } = await receive('A printed lantern, "old"');
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    interface Counted {
      readonly items: readonly object[];
      readonly total?: { readonly count: number; readonly isMore: boolean };
    }
    for (const list of [
      'documents?text=printed',
      'documents?unitId=riverside.registry',
      'work-items?text=printed',
    ]) {
      const all = await office.as('olena').get<Counted>(`/v1/${list}&limit=500`, position);
      const one = await office.as('olena').get<Counted>(`/v1/${list}&limit=1&total=true`);
      expect(one.body.total).toEqual({ count: all.body.items.length, isMore: false });
      expect(all.body.total).toBeUndefined();
    }
    const nobody = await office.as('ivan').get<Counted>('/v1/documents?text=printed&total=true');
    expect(nobody.body.total).toEqual({ count: 0, isMore: false });

    const printed = async (who: string, route: string, more: object = {}) => {
      const { token } = office.as(who);
      const answer = await fetch(`${office.url}/v1/${route}`, {
        headers: { authorization: `Bearer ${token}`, accept: 'text/csv', ...more },
      });
      const type = answer.headers.get('content-type');
      return { type, lines: (await answer.text()).split('\r\n') };
    };
    const { type, lines } = await printed('olena', 'documents?text=printed');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(lines[0]).toContain('"Number","Registered on","Received on","Direction"');
    expect(lines[1]).toContain('"A printed lantern, ""old""","without a number","Registry"');
    expect((await printed('ivan', 'documents?text=printed')).lines).toEqual([lines[0], '']);
    interface Described {
      readonly items: readonly { readonly document?: object }[];
    }
    const beside = await office
      .as('olena')
      .get<Described>('/v1/work-items?text=printed&documents=true');
    expect(beside.body.items[0]?.document).toEqual({
      ...{ party: 'Mariana Kovalenko', senderNumber: null, senderDate: null, files: 0 },
      ...{ receivedAt: expect.stringMatching(/Z$/) as string, registeredAt: null },
    });
    const queue = await printed('olena', 'work-items?text=printed', { 'accept-language': 'uk' });
    expect(queue.lines[0]).toContain('"Кореспондент","Дата надходження","Короткий зміст","Очікує"');
    expect(queue.lines[1]).toContain('"Mariana Kovalenko"');
    expect(queue.lines[1]).toContain('"реєстрації"');
    expect((await printed('olena', 'documents?text=printed&format=json')).type).toMatch(/json/);
    expect((await printed('olena', 'documents?limit=0')).lines[0]).toContain('invalid-request');
  });

  it('says of a reply what it answers', async () => {
    const olena = office.as('olena');
    const year = new Date().getUTCFullYear();
    const question = (await receive('A question')).body.documentId;
    const draft = await olena.post<{ documentId: string }>('/v1/drafts', {
      ...{ unitId: 'riverside.registry', direction: 'outgoing', kind: 'letter' },
      subject: 'An answer',
      addressee: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const reply = draft.body.documentId;
    for (const [id, registerId] of [
      [question, `riverside.in.${year}`],
      [reply, `riverside.out.${year}`],
    ])
      await olena.post(`/v1/documents/${id}/registration`, { registerId });
    await olena.post(`/v1/documents/${question}/claim`);
    const settlement = { way: 'reply', replyId: reply };
    const settled = await olena.post(`/v1/documents/${question}/settlement`, settlement);
    expect(settled.status).toBe(200);
    const number = expect.stringMatching(/in/) as string;
    await eventually(async () => {
      const { body } = await olena.get(`/v1/documents/${reply}`);
      expect(body['answers']).toEqual([
        { documentId: question, number, subject: 'A question', isReopened: false },
      ]);
    });
    const again = { reason: 'The sender asks once more' };
    await olena.post(`/v1/documents/${question}/reopening`, again);
    const reopened = await olena.get(`/v1/documents/${question}`);
    expect(reopened.body).toMatchObject({ replies: [], earlierReplies: [{ documentId: reply }] });
    await eventually(async () => {
      const { body } = await olena.get(`/v1/documents/${reply}`);
      expect(body['answers']).toMatchObject([{ documentId: question, isReopened: true }]);
    });
  });

  it('keeps queries of a unit, which its head saves and its members run', async () => {
    const queries = '/v1/units/riverside.permits/saved-queries';
    const path = `${queries}/${encodeURIComponent('Щойно надіслані заяви')}`;
    const [maria, ivan, yuriy] = ['maria', 'ivan', 'yuriy'].map((name) => office.as(name));
    if (!maria || !ivan || !yuriy) throw new Error('nobody is there');
    const query = {
      filter: { kind: 'hand-over', documentKind: 'application' },
      columns: ['subject', 'number', 'party', 'receivedAt', 'files'],
      order: 'since',
    };
    for (const subject of ['The first', 'The second']) await sentToPermits(subject);
    const last = await sentToPermits('The third');

    const saved = await maria.put(`${queries}/${encodeURIComponent('  Щойно  надіслані заяви ')}`, {
      ...query,
      columns: ['subject'],
    });
    expect(saved.status).toBe(200);
    expect((await maria.put(path, query)).status).toBe(200);
    const replaced = await maria.put(path, query);
    const position = replaced.headers.get('chancery-position') ?? '';
    await ivan.get('/v1/me', last);

    const list = await ivan.get<{ items: object[] }>(queries, { 'chancery-position': position });
    expect(list.body.items).toEqual([
      { name: 'Щойно надіслані заяви', ...query, savedAt: expect.any(String) as string },
    ]);

    type Found = { items: { subject: string }[]; next?: string; code: string };
    const run = (search: string, by = ivan) => by.get<Found>(`${path}/work-items?${search}`);
    const first = (await run('limit=2')).body;
    expect(first.items.map(({ subject }) => subject)).toEqual(['The first', 'The second']);
    expect(Object.keys(first.items[0] ?? {}).sort()).toEqual([
      'documentId',
      'files',
      'itemId',
      'number',
      'party',
      'receivedAt',
      'subject',
      'subjectId',
    ]);
    const listed = await ivan.get<{ items: { document: object }[] }>(
      '/v1/work-items?unitId=riverside.permits&documents=true&order=since&text=first',
    );
    const { party, receivedAt } = listed.body.items[0]?.document as Record<string, unknown>;
    expect(party).toEqual(expect.any(String));
    expect(first.items[0]).toMatchObject({ party, receivedAt, files: 0 });
    const second = (await run(`limit=2&cursor=${first.next ?? ''}`)).body;
    expect(second.items.map(({ subject }) => subject)).toEqual(['The third']);
    expect(second.next).toBeUndefined();

    const refused = async (body: object) => {
      const reply = await maria.put<{ errors: { path: string }[] }>(path, { ...query, ...body });
      return [reply.status, ...new Set(reply.body.errors.map((error) => error.path))];
    };
    expect(await refused({ filter: { kind: 'lunch' } })).toEqual([400, '/filter/kind']);
    expect(await refused({ filter: { colour: 'red' } })).toEqual([400, '/filter/colour']);
    expect(await refused({ filter: { unitId: 'riverside.office' } })).toEqual([
      400,
      '/filter/unitId',
    ]);
    expect(await refused({ filter: null })).toEqual([400, '/filter']);
    expect(await refused({ columns: ['subject', 'secrets'] })).toEqual([400, '/columns']);
    expect(await refused({ columns: [] })).toEqual([400, '/columns']);
    expect(await refused({ order: 'random' })).toEqual([400, '/order']);
    const named = async (name: string) =>
      (await maria.put(`${queries}/${encodeURIComponent(name)}`, query)).status;
    expect(await named('ї'.repeat(60))).toBe(200);
    expect(await named('ї'.repeat(61))).toBe(400);
    expect(await named('a\u0000b')).toBe(400);

    expect((await ivan.put(path, query)).body['code']).toBe('head-of-unit-only');
    expect((await run('', yuriy)).body.code).toBe('members-of-unit-only');

    const removed = await maria.delete(path);
    expect(removed.status).toBe(200);
    const gone = { 'chancery-position': removed.headers.get('chancery-position') ?? '' };
    await ivan.get('/v1/me', gone);
    const after = await run('');
    expect([after.status, after.body.code]).toEqual([404, 'saved-query-not-found']);
    expect((await maria.delete(path)).status).toBe(404);
  });

  it('keeps queries of officers of their own, over every queue that they see', async () => {
    const path = '/v1/me/saved-queries/Mine';
    const [maria, ivan] = [office.as('maria'), office.as('ivan')];
    const subject = 'A matter for Ivan alone';
    const sent = await sentToPermits(subject);
    const queue = `/v1/work-items?unitId=riverside.permits&text=${encodeURIComponent(subject)}`;
    const { body } = await ivan.get<{ items: { documentId: string; handOverId: string }[] }>(
      queue,
      sent,
    );
    const [item] = body.items;
    const document = `/v1/documents/${item?.documentId}`;
    await ivan.post(`${document}/hand-overs/${item?.handOverId}/acceptance`, {});
    const claimed = await ivan.post(`${document}/claim`, {});
    expect(claimed.status).toBe(200);
    await ivan.get('/v1/me', {
      'chancery-position': claimed.headers.get('chancery-position') ?? '',
    });

    const mine = { filter: { officerId: 'me', text: subject }, columns: ['subject'], order: 'due' };
    for (const officer of [ivan, maria]) {
      const saved = await officer.put(path, mine);
      const position = saved.headers.get('chancery-position') ?? '';
      const list = await officer.get<{ items: object[] }>('/v1/me/saved-queries', {
        'chancery-position': position,
      });
      expect(list.body.items).toMatchObject([{ name: 'Mine', ...mine }]);
    }
    const run = async (officer: typeof ivan) =>
      (await officer.get<{ items: { subject: string }[] }>(`${path}/work-items`)).body.items;
    expect((await run(ivan)).map((item) => item.subject)).toEqual([subject]);
    expect(await run(maria)).toEqual([]);
    expect((await ivan.delete(path)).status).toBe(200);
    expect((await ivan.delete(path)).body).toMatchObject({ code: 'saved-query-not-found' });
  });

  it('prints a register as a table, in the language that is asked for', async () => {
    const path = `/v1/registers/riverside.in.${new Date().getUTCFullYear()}/numbers`;
    const { token } = office.as('olena');
    const sent = await sentToPermits('A matter for the printed register');
    const print = async (query: string, headers: Record<string, string>): Promise<Response> =>
      fetch(office.url + path + query, {
        headers: { authorization: `Bearer ${token}`, ...sent, ...headers },
      });
    const table = await print('', { accept: 'text/csv', 'accept-language': 'uk' });
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await table.text()).trim().split('\r\n');
    expect(lines[0]).toContain('"Номер"');
    expect(lines.at(-1)).toContain('"A matter for the printed register"');
    expect(await (await print('?format=csv', {})).text()).toMatch(/^"Number",/);
    const page = (await (await print('?format=json', { accept: 'text/csv' })).json()) as object;
    expect(Object.keys(page)).toContain('items');
  });

  it('runs saved queries while the directory, which keeps them, is rebuilt', async () => {
    const path = '/v1/units/riverside.permits/saved-queries/all';
    const query = { filter: {}, columns: ['subject'], order: 'since' };
    const { headers } = await office.as('maria').put(path, query);
    await office
      .as('maria')
      .get('/v1/me', { 'chancery-position': headers.get('chancery-position') ?? '' });
    const env = { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: office.dataDir };
    const order = ['apps/projector/dist/projections.js', 'rebuild', 'directory'];
    const rebuild = spawn(process.execPath, order, { env, stdio: 'ignore' });
    const answers = [];
    while (rebuild.exitCode === null)
      answers.push((await office.as('maria').get(`${path}/work-items`)).status);
    expect([rebuild.exitCode, ...new Set(answers)]).toEqual([0, 200]);
  });

  it('shows a desk of many rows in one call: what may be done, and the names beside the ids', async () => {
    const { body, headers } = await receive('For a desk with buttons');
    const position = { 'chancery-position': headers.get('chancery-position') ?? '' };
    interface Desk {
      readonly items: readonly {
        readonly documentId: string;
        readonly allowedActions?: string[];
      }[];
      readonly names?: Record<string, string>;
    }
    const olena = office.as('olena');
    for (const list of ['/v1/documents', '/v1/work-items']) {
      const asked = await olena.get<Desk>(`${list}?text=buttons&actions=true&names=true`, position);
      const [row] = asked.body.items;
      const detail = await olena.get<{ allowedActions: string[] }>(
        `/v1/documents/${body.documentId}`,
      );
      expect(row?.documentId).toBe(body.documentId);
      expect(row?.allowedActions).toEqual(detail.body.allowedActions);
      expect(asked.body.names).toEqual({ 'riverside.registry': 'Registry' });
      expect(BigInt(asked.headers.get('chancery-position') ?? '-1')).toBeGreaterThanOrEqual(
        BigInt(position['chancery-position']),
      );
      const plain = await olena.get<Desk>(`${list}?text=buttons`);
      expect(Object.keys(plain.body)).toEqual(['items']);
      expect(plain.body.items[0]).not.toHaveProperty('allowedActions');
    }
  });

  it('is answered with how far the read models are behind, only while they are', async () => {
    const behind = async (route: string) =>
      (await office.as('olena').get(route)).headers.get('chancery-behind');
    expect(await behind('/v1/work-items')).toBeNull();
    const projector = office.programs['projector'] ?? 0;
    process.kill(projector, 'SIGSTOP');
    try {
      await receive('While nobody projects');
      await eventually(
        async () =>
          expect(await behind('/v1/work-items')).toMatch(/^events=[1-9]\d*, seconds=[1-9]\d*$/),
        20_000,
      );
      expect(await behind('/v1/documents')).not.toBeNull();
    } finally {
      process.kill(projector, 'SIGCONT');
    }
    await eventually(async () => expect(await behind('/v1/work-items')).toBeNull(), 20_000);
  });
});
