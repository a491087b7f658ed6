import { randomUUID } from 'node:crypto';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';

/**
 * What belongs to another authority is answered like what belongs to nobody: in status, code, detail and data, for
 * every route, wherever an id stands (path, query, body), to officers of every role. Routes and the places of their
 * ids come from the API description. A new route without a sample here fails.
 */
const year = new Date().getUTCFullYear();
const roles = ['registrar', 'clerk', 'head', 'supervisor', 'auditor', 'administrator'] as const;
const unitId = 'riverside.permits';
const reason = 'For the sake of the rule';
const place = { unitId };

const policy = {
  ...{ validFrom: '2026-01-01', name: 'A policy', legalBasis: ['A law'], zone: 'Europe/Kyiv' },
  ...{ calendarId: 'riverside.working-days', term: { amount: 5, unit: 'working-day' } },
  ...{ dayOne: 'next-day', roll: 'none', extensions: {}, suspensions: {}, ladder: [] },
  onCalendarChange: 'keep',
};

type Ids = Readonly<Record<string, unknown>>;

/** A valid body of each route that takes one; ids in it are replaced by each of the ids that are compared. */
const bodies: Readonly<Record<string, object>> = {
  'POST /v1/documents': {
    ...{ unitId, channel: 'desk', kind: 'letter', subject: 'A matter' },
    sender: { kind: 'person', name: 'A sender' },
    attachments: [{ sha256: '', name: 'a file' }],
  },
  'POST /v1/intakes': {
    document: {
      ...{ unitId, channel: 'desk', kind: 'letter', subject: 'A matter' },
      sender: { kind: 'person', name: 'A sender' },
      attachments: [{ sha256: '', name: 'a file' }],
    },
    registration: { registerId: `riverside.in.${year}` },
    handOver: { purpose: 'action', to: place },
  },
  'POST /v1/drafts': {
    ...{ unitId, direction: 'outgoing', kind: 'letter', subject: 'A reply' },
    addressee: { kind: 'person', name: 'An addressee' },
  },
  'POST /v1/documents/{documentId}/registration': { registerId: `riverside.in.${year}` },
  'POST /v1/documents/{documentId}/registration-refusal': { reason },
  'POST /v1/documents/{documentId}/registration-revocation': { reason },
  'POST /v1/documents/{documentId}/forwarding': { reason, toAuthority: 'The region' },
  'POST /v1/documents/{documentId}/corrections': { reason, kind: 'complaint' },
  'POST /v1/documents/{documentId}/party-corrections': {
    ...{ reason, party: { kind: 'person', name: 'A sender' } },
  },
  'POST /v1/documents/{documentId}/resumption': { reason },
  'POST /v1/documents/{documentId}/circulation': { to: [place] },
  'POST /v1/documents/{documentId}/notes': { text: 'A note' },
  'POST /v1/documents/{documentId}/access-level': { reason, accessLevel: 'public' },
  'POST /v1/documents/{documentId}/priority': { priority: 'urgent' },
  'POST /v1/documents/{documentId}/attachments': { sha256: '', name: 'a file' },
  'POST /v1/documents/{documentId}/attachments/{attachmentId}/supersession': {
    ...{ sha256: '', name: 'a file' },
  },
  'POST /v1/documents/{documentId}/attachments/{attachmentId}/withdrawal': { reason },
  'POST /v1/documents/{documentId}/hand-overs': { purpose: 'action', to: place },
  'POST /v1/documents/{documentId}/hand-overs/{handOverId}/refusal': { reason },
  'POST /v1/documents/{documentId}/hand-overs/{handOverId}/recall': {},
  'POST /v1/documents/{documentId}/hand-overs/{handOverId}/conclusion': {},
  'POST /v1/documents/{documentId}/clocks': {
    ...{ role: 'statutory', policyId: 'riverside.policy', startedAt: '2026-03-02T09:00:00Z' },
  },
  'POST /v1/documents/{documentId}/clocks/{clockId}/suspension': { ground: 'completion-asked' },
  'POST /v1/documents/{documentId}/clocks/{clockId}/resumption': {},
  'POST /v1/documents/{documentId}/clocks/{clockId}/extension': { reason, ground: 'needs-study' },
  'POST /v1/documents/{documentId}/returns': { reason, to: place },
  'POST /v1/documents/{documentId}/reassignment': { officerId: 'riverside.ivan' },
  'POST /v1/documents/{documentId}/settlement': { way: 'reply' },
  'POST /v1/documents/{documentId}/reopening': { reason },
  'POST /v1/hand-overs': { documentIds: [], purpose: 'acquaintance', to: place },
  'POST /v1/authorities': { code: 'anew', name: 'Anew' },
  'POST /v1/authorities/{authorityId}/time-zone': { timeZone: 'Europe/Kyiv' },
  'PUT /v1/authorities/{authorityId}/document-kinds': { kinds: [] },
  'PUT /v1/authorities/{authorityId}/tags': { tags: [] },
  'POST /v1/authorities/{authorityId}/units': { code: 'new', name: 'New' },
  'POST /v1/authorities/{authorityId}/officers': { code: 'n', name: 'New', clearance: 'public' },
  'POST /v1/authorities/{authorityId}/registers': { code: 'n', year, name: 'N', pattern: '{seq}' },
  'POST /v1/officers/{officerId}/posts': { unitId, roles: ['clerk'] },
  'POST /v1/officers/{officerId}/clearance': { clearance: 'secret' },
  'POST /v1/officers/{officerId}/name': { name: 'Another name' },
  'POST /v1/officers/{officerId}/reactivation': { clearance: 'internal' },
  'POST /v1/units/{unitId}/name': { name: 'Another name' },
  'POST /v1/units/{unitId}/parent': { parentId: unitId },
  'PUT /v1/units/{unitId}/saved-queries/{name}': {
    ...{ filter: {}, columns: ['subject'], order: 'due' },
  },
  'PUT /v1/me/saved-queries/{name}': { filter: {}, columns: ['subject'], order: 'due' },
  'POST /v1/registers/{registerId}/numbers/{sequence}/void': { reason },
  'POST /v1/registers/{registerId}/closing': { reason },
  'POST /v1/registers/{registerId}/reopening': { reason },
  'POST /v1/calendars': { calendarId: '', zone: 'Europe/Kyiv', weekend: [6, 7] },
  'POST /v1/calendars/{calendarId}/days': {
    ...{ effectiveFrom: '2026-01-01', knownTo: '2026-12-31', days: [] },
  },
  'PUT /v1/deadline-policies/{policyId}/versions/{version}': policy,
  'POST /v1/deadline-policies/{policyId}/retirement': { reason },
  'POST /v1/deadlines/computation': { policyId: '', startedAt: '2026-03-02T09:00:00Z' },
};

/** What a query needs beside the id in question. */
const queries: Readonly<Record<string, string>> = {};

/** What stands in a path beside ids. */
const notIds: Readonly<Record<string, string>> = { name: 'a-query', sequence: '1', version: '1' };

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const isId = (name: string): boolean => /(Id|Ids|^sha256)$/.test(name);

/** Where ids stand in a body: paths of property names. */
const idsOfBody = (schema: Schema, { components }: Description): readonly string[][] => {
  const named = schema.$ref && components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  if (named) return idsOfBody(named, { components, paths: {} });
  const parts = [...(schema.allOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [
    ...parts.flatMap((part) => idsOfBody(part, { components, paths: {} })),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      isId(name)
        ? [[name]]
        : idsOfBody(property, { components, paths: {} }).map((rest) => [name, ...rest]),
    ),
  ];
};

/** The last name of a place: `documentIds` is filled with one `documentId`. */
const single = (place: readonly string[]): string => (place.at(-1) ?? '').replace(/Ids$/, 'Id');

const put = (body: unknown, [name = '', ...rest]: readonly string[], id: unknown): unknown => {
  if (Array.isArray(body)) return body.map((one) => put(one, [name, ...rest], id));
  const fields = (body ?? {}) as Record<string, unknown>;
  if (rest.length > 0) return { ...fields, [name]: put(fields[name], rest, id) };
  return { ...fields, [name]: name.endsWith('Ids') ? [id] : id };
};

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe('what is not yours', () => {
  let office: RunningOffice;
  let description: Description;
  let own: Ids;
  let others: Ids;
  /** Of an authority that is not, and of one that is. */
  const nobodys = ['nowhere', 'lakeside'].map((authorityId): Ids => {
    const unheardOf = `${authorityId}.unheard-of`;
    return {
      ...{ authorityId: 'nowhere', registerId: `${authorityId}.unheard.${year}` },
      ...{ unitId: unheardOf, parentId: unheardOf, fromUnitId: unheardOf, officerId: unheardOf },
      ...{ documentId: randomUUID(), replyId: randomUUID(), partyId: randomUUID() },
      ...{ calendarId: unheardOf, policyId: unheardOf },
      ...{
        attachmentId: randomUUID(),
        clockId: randomUUID(),
        handOverId: randomUUID(),
        sha256: 'f'.repeat(64),
      },
    };
  });
  const clients = new Map<string, OfficeClient>();

  const done = async <Body>(client: OfficeClient, path: string, body = {}): Promise<Body> => {
    const reply = await client.post<Body>(path, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };

  const uploaded = async ({ url, token }: OfficeClient, body: string): Promise<string> => {
    const type = { 'content-type': 'application/octet-stream' };
    const headers = { ...type, authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/v1/files`, { method: 'POST', headers, body });
    if (response.status !== 201) throw new Error(await response.text());
    return ((await response.json()) as { sha256: string }).sha256;
  };

  /** A document of each kind in a unit, by an officer who is everything there. */
  const furnished = async (officerId: string, unit: string, to: string): Promise<Ids> => {
    const client = clients.get(officerId) ?? new OfficeClient('', '');
    const [authorityId = ''] = officerId.split('.');
    const sha256 = await uploaded(client, `A file of ${authorityId}`);
    const { documentId } = await done<{ documentId: string }>(client, '/v1/documents', {
      ...{ unitId: unit, channel: 'desk', kind: 'letter', subject: 'A letter' },
      ...{ sender: { kind: 'person', name: 'A sender' } },
      attachments: [{ sha256, name: 'a file' }],
    });
    const { documentId: replyId } = await done<{ documentId: string }>(client, '/v1/drafts', {
      ...{ unitId: unit, direction: 'outgoing', kind: 'letter', subject: 'A reply' },
    });
    const registerId = `${authorityId}.all.${year}`;
    for (const id of [documentId, replyId])
      await done(client, `/v1/documents/${id}/registration`, { registerId });
    await done(client, `/v1/documents/${documentId}/hand-overs`, {
      ...{ purpose: 'acquaintance', to: { unitId: to } },
    });
    const clocks = `/v1/documents/${documentId}/clocks`;
    await done(client, clocks, {
      ...{ role: 'statutory', policyId: `${authorityId}.policy` },
      startedAt: new Date().toISOString(),
    });
    const started = await client.get<{ clockId: string }[]>(clocks);
    const { body } = await client.get<{
      party: { partyId: string };
      attachments: { attachmentId: string }[];
      workItems: { itemId: string }[];
    }>(`/v1/documents/${documentId}`);
    const item = body.workItems.find(({ itemId }) => itemId !== 'custody');
    return {
      ...{ authorityId, registerId, documentId, replyId, sha256, officerId },
      ...{ calendarId: `${authorityId}.days`, policyId: `${authorityId}.policy` },
      ...{ unitId: unit, parentId: unit, fromUnitId: unit, partyId: body.party.partyId },
      ...{ attachmentId: body.attachments[0]?.attachmentId, handOverId: item?.itemId },
      clockId: started.body[0]?.clockId,
    };
  };

  const termsOf = async (platform: OfficeClient, authorityId: string): Promise<void> => {
    const calendarId = `${authorityId}.days`;
    await done(platform, '/v1/calendars', { calendarId, zone: 'Europe/Kyiv', weekend: [6, 7] });
    await done(platform, `/v1/calendars/${calendarId}/days`, {
      ...{ effectiveFrom: '2026-01-01', knownTo: '2026-12-31', days: [] },
    });
    const versions = `/v1/deadline-policies/${authorityId}.policy/versions`;
    const published = await platform.put(`${versions}/1`, { ...policy, calendarId });
    expect(published.status).toBe(200);
  };

  beforeAll(async () => {
    office = await RunningOffice.start();
    const issuer = await DevIssuer.open(office.dataDir);
    const client = async (subject: string, isPlatform = false): Promise<OfficeClient> =>
      new OfficeClient(office.url, await issuer.issue({ subject, isPlatform }));
    const platform = await client('nothing-told-spec', true);
    const enrolled = async (officerId: string, unit: string, held: readonly string[]) => {
      const [authorityId, code] = officerId.split('.');
      const officer = { code, name: code, clearance: 'secret' };
      await done(platform, `/v1/authorities/${authorityId}/officers`, officer);
      const post = { unitId: unit, roles: held };
      if (held.length > 0) await done(platform, `/v1/officers/${officerId}/posts`, post);
      clients.set(officerId, await client(officerId));
    };
    await done(platform, '/v1/authorities', { code: 'lakeside', name: 'Lakeside' });
    for (const code of ['all', 'other'])
      await done(platform, '/v1/authorities/lakeside/units', { code, name: code });
    for (const authorityId of ['riverside', 'lakeside']) {
      await done(platform, `/v1/authorities/${authorityId}/registers`, {
        ...{ code: 'all', year, name: 'All', pattern: '{seq}' },
      });
      await termsOf(platform, authorityId);
    }
    await enrolled('lakeside.anna', 'lakeside.all', roles);
    await enrolled('riverside.all', unitId, roles);
    await enrolled('riverside.nobody', unitId, []);
    for (const role of roles) await enrolled(`riverside.a-${role}`, unitId, [role]);
    await eventually(async () =>
      expect((await clients.get('riverside.a-administrator')?.get('/v1/me'))?.status).toBe(200),
    );
    others = await furnished('lakeside.anna', 'lakeside.all', 'lakeside.other');
    own = await furnished('riverside.all', unitId, 'riverside.environment');
    description = (await platform.get<Description>('/openapi.json')).body;
  }, 240_000);
  afterAll(() => office?.stop());

  interface Question {
    readonly route: string;
    readonly at: string;
    readonly ask: (client: OfficeClient, ids: Ids, headers?: object) => Promise<string>;
  }

  const asked = async (
    { url, token }: OfficeClient,
    [method = '', path = '']: readonly string[],
    { body, headers = {} }: { readonly body?: unknown; readonly headers?: object },
  ): Promise<string> => {
    const stop = new AbortController();
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(url + path, {
      ...{ method, signal: stop.signal },
      headers: { ...type, ...headers, authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.headers.get('content-type')?.includes('event-stream'))
      return `${response.status} ${await response.text()}`;
    let said = '';
    for await (const chunk of response.body ?? []) {
      said += Buffer.from(chunk as Uint8Array).toString();
      if (said.includes('data:')) break;
    }
    stop.abort();
    return `${response.status} ${said}`;
  };

  const filled = (path: string, ids: Ids): string =>
    path.replace(/\{(\w+)\}/g, (_, name: string) =>
      isId(name) ? String(ids[name]) : (notIds[name] ?? `no sample of ${name}`),
    );

  /** A file without a hash and a list without a document get ones of the caller's, so that nothing else is refused. */
  const withOwn = (body: object | undefined): object | undefined =>
    body &&
    (JSON.parse(
      JSON.stringify(body)
        .replaceAll('"sha256":""', `"sha256":"${String(own['sha256'])}"`)
        .replaceAll('"documentIds":[]', `"documentIds":["${String(own['documentId'])}"]`),
    ) as object);

  /** Every place of every route where an id stands. */
  const questions = (): readonly Question[] =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]): readonly Question[] => {
        const route = `${method.toUpperCase()} ${path}`;
        const body = withOwn(bodies[route]);
        const send = (client: OfficeClient, to: string, body: unknown, headers = {}) =>
          asked(client, [method.toUpperCase(), to], { body, headers });
        const inQuery = (operation.parameters ?? []).filter(
          (parameter) => parameter.in === 'query' && isId(parameter.name),
        );
        const schema = operation.requestBody?.content['application/json']?.schema;
        return [
          ...(/\{\w*Id\}/.test(path)
            ? [
                {
                  route,
                  at: path,
                  ask: (client: OfficeClient, ids: Ids, headers = {}) =>
                    send(client, filled(path, ids) + (queries[route] ?? ''), body, headers),
                },
              ]
            : []),
          ...inQuery.map(({ name }) => ({
            ...{ route, at: `?${name}` },
            ask: (client: OfficeClient, ids: Ids) =>
              send(client, `${filled(path, own)}?${name}=${String(ids[name])}`, undefined),
          })),
          ...(schema ? idsOfBody(schema, description) : []).map((place) => ({
            ...{ route, at: place.join('.') },
            ask: (client: OfficeClient, ids: Ids) =>
              send(client, filled(path, own), put(body, place, ids[single(place)])),
          })),
        ];
      }),
    );

  /** The answer without the id that was asked about, and without what is new in each answer. */
  const told = (answer: string, ids: Ids): string =>
    Object.values(ids)
      .map(String)
      .sort((one, other) => other.length - one.length)
      .reduce((text, id) => text.replaceAll(id, 'ID'), answer)
      .replace(uuid, 'UUID')
      .replace(/^id: \d+$/m, '')
      .replace(/"number":"[^"]*","sequence":\d+(?=.*"steps":)/, '') // of an intake the asker's own new number,
      .replace(/(?<="steps":.*)"similar":\[[^\]]*\]/, '') // and documents that they have taken in themselves
      .replace(/"instance":"[^"]*"/, '');

  it('is told of in no route, at no place of an id, to nobody', async () => {
    const officers = [...clients].filter(([officer]) => officer.startsWith('riverside'));
    const differing: object[] = [];
    for (const { route, at, ask } of questions())
      for (const headers of route.startsWith('GET') ? [{}] : [{}, { 'if-match': '"7"' }])
        await Promise.all(
          officers.map(async ([officer, client]) => {
            const ofOthers = told(await ask(client, others, headers), others);
            for (const ids of nobodys) {
              const ofNobody = told(await ask(client, ids, headers), ids);
              if (ofNobody !== ofOthers) differing.push({ route, at, officer, ofOthers, ofNobody });
            }
          }),
        );
    expect(differing).toEqual([]);
  }, 600_000);

  it('leaves out no route that takes a body, and asks nothing of the wrong shape', async () => {
    const withBody = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { requestBody }]) => requestBody?.content['application/json'])
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(Object.keys(bodies).sort()).toEqual(withBody.sort());
    const misshapen: object[] = [];
    for (const { route, at, ask } of questions()) {
      const answer = await ask(clients.get('riverside.all') ?? new OfficeClient('', ''), others);
      if (/undefined|no sample|invalid-request|route-not-found/.test(answer))
        misshapen.push({ route, at, answer });
    }
    expect(misshapen).toEqual([]);
  }, 120_000);

  it('is told neither by a key that was used when it could be read, nor by If-Match', async () => {
    const documentId = String(own['documentId']);
    const ivan = office.as('ivan');
    const head = clients.get('riverside.all') ?? ivan;
    const notes = `/v1/documents/${documentId}/notes`;
    const handOvers = `/v1/documents/${documentId}/hand-overs`;
    const note = (more = {}) =>
      ivan.post(notes, { text: 'A note' }, { 'idempotency-key': 'a-key-of-ivan', ...more });
    const first = await note();
    await done(head, `/v1/documents/${documentId}/claim`);
    const again = await note();
    expect([again.status, again.body]).toEqual([200, first.body]);
    for (const header of ['etag', 'chancery-position'])
      expect(again.headers.get(header)).toBe(first.headers.get(header));

    await done(head, `${handOvers}/${String(own['handOverId'])}/recall`);
    const secret = { accessLevel: 'secret', reason };
    await done(head, `/v1/documents/${documentId}/access-level`, secret);
    const guessed = { 'if-match': '"99"', 'idempotency-key': 'another-key' };
    for (const reply of [
      await note(),
      await note(guessed),
      await note({ 'idempotency-key': 'a-third-key' }),
    ])
      expect([reply.status, reply.body['code']]).toEqual([404, 'document-not-found']);
    expect((await head.post(notes, { text: 'A note' }, guessed)).status).toBe(412);
  });

  it('is no matter of one revision where many documents are handed over', async () => {
    const body = { ...bodies['POST /v1/hand-overs'], documentIds: [own['documentId']] };
    const reply = await clients
      .get('riverside.all')
      ?.post('/v1/hand-overs', body, { 'if-match': '"1"' });
    expect([reply?.status, reply?.body['code']]).toEqual([400, 'no-single-revision']);
  });

  it('is not had by an administrator who gives it to themselves', async () => {
    const officerId = 'riverside.a-administrator';
    const client = clients.get(officerId);
    for (const [path, body] of [
      ['posts', { unitId, roles: ['auditor'] }],
      ['clearance', { clearance: 'public' }],
    ] as const) {
      const reply = await client?.post(`/v1/officers/${officerId}/${path}`, body);
      expect([reply?.status, reply?.body['code']]).toEqual([403, 'not-on-oneself']);
    }
  });

  it("is found where it is one's own: the questions are such that there is something to tell", async () => {
    const client = clients.get('riverside.all') ?? new OfficeClient('', '');
    const found = await Promise.all(
      questions()
        .filter(({ route, at }) => route.startsWith('GET') && !at.startsWith('?'))
        .filter(({ route }) => !route.includes('/saved-queries/{name}'))
        .map(async ({ route, ask }) => [route, (await ask(client, own)).slice(0, 3)]),
    );
    expect(found.filter(([, status]) => status !== '200')).toEqual([]);
  }, 120_000);
});
