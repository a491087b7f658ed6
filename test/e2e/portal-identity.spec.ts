import { eventually, RunningOffice, type PartyClient } from '@chancery/testing';
import pg from 'pg';

interface Me {
  readonly isLoggedIn: boolean;
  readonly parties: readonly {
    readonly partyId: string;
    readonly name: string;
    readonly email: string;
    readonly emailConfirmed: boolean;
    readonly language: string;
    readonly unconfirmed?: { readonly email: string };
  }[];
}

describe('Who somebody is at the portal', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
  }, 120_000);
  afterAll(() => office?.stop());

  const me = async (party: PartyClient): Promise<Me> => (await party.get<Me>('/portal/v1/me')).body;

  /** A letter on paper, and the code that the registrar made for its sender. */
  const letterWithCode = async () => {
    const olena = office.as('olena');
    const { body } = await olena.post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'Lime trees' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const route = `/v1/documents/${body.documentId}/access-codes`;
    const issue = () =>
      olena.post<{ reference: string; code: string }>(route, {}, { 'idempotency-key': 'a-code-1' });
    const issued = await eventually(async () => {
      const answer = await issue();
      expect(answer.status).toBe(201);
      return answer.body;
    });
    return { ...issued, matterId: body.documentId, again: async () => (await issue()).body };
  };

  it('is the same party at each visit, under a name that is sealed', async () => {
    const mariana = await office.party('mariana');
    await mariana.open('/me/riverside');
    const [first] = (await me(mariana)).parties;
    expect(first).toMatchObject({ name: 'Mariana Kovalenko', emailConfirmed: true });
    const again = await office.party('mariana');
    expect((await me(again)).parties).toEqual([first]);
    expect((await me(await office.party('oleh'))).parties).toEqual([]);
  });

  it('is one party also where two browsers come at once for the first time', async () => {
    const two = await Promise.all([office.party('danylo'), office.party('danylo')]);
    await Promise.all(two.map((each) => each.open('/me/riverside')));
    const ids = await Promise.all(two.map(async (each) => (await me(each)).parties[0]?.partyId));
    expect(new Set(ids).size).toBe(1);
  });

  it('is nobody without login, who is led to it and back', async () => {
    const visitor = office.visitor();
    expect(await me(visitor)).toMatchObject({ isLoggedIn: false, parties: [] });
    expect((await visitor.open('/me/riverside')).path).toBe('/login?to=%2Fme%2Friverside');
    const refused = await visitor.put('/portal/v1/me/preferences', {
      ...{ authorityId: 'riverside', language: 'en', mail: {} },
    });
    expect([refused.status, refused.body['code']]).toEqual([401, 'login-needed']);
  });

  it('says in which language mails are wanted, as a page and as a program', async () => {
    const oleh = await office.party('oleh');
    await oleh.open('/me/riverside');
    await oleh.send('/me/riverside/preferences', { language: 'en', message: 'never' });
    expect((await me(oleh)).parties).toMatchObject([
      { language: 'en', preferences: { mail: { message: 'never' } } },
    ]);
    const { status } = await oleh.put('/portal/v1/me/preferences', {
      ...{ authorityId: 'riverside', language: 'uk', mail: { status: 'never' } },
    });
    expect(status).toBe(200);
    expect((await me(oleh)).parties[0]?.language).toBe('uk');
  });

  it('takes an address for its own once the code of the mail was shown, within five tries', async () => {
    const iryna = await office.party('iryna');
    await iryna.open('/me/riverside');
    const wrong = await iryna.send('/me/riverside/contact', { email: 'nowhere' });
    expect([wrong.status, wrong.html]).toEqual([
      422,
      expect.stringMatching(/error-summary[\s\S]*name@example\.org/),
    ]);
    const named = await iryna.send('/me/riverside/contact', { email: 'iryna@home.example' });
    expect(named.html).toContain('Six digits that we sent to iryna@home.example');
    const tries = [];
    for (let each = 0; each < 6; each++)
      tries.push(
        await iryna.post('/portal/v1/me/contact/confirmation', {
          ...{ authorityId: 'riverside', digits: '000 000' },
        }),
      );
    expect(tries.map(({ body }) => body['code'])).toEqual([
      ...Array<string>(5).fill('code-wrong'),
      'too-many-attempts',
    ]);
    expect((await me(iryna)).parties[0]?.email).toBe('director@lime.example');
  });

  it('opens one matter with the code of a letter, and nothing else', async () => {
    const { reference, code, matterId, again } = await letterWithCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(await again()).toEqual({ reference, code });
    const holder = office.visitor();
    const grouped = code.toLowerCase().replace(/(.{5})/g, '$1 ');
    const opened = await holder.post('/portal/v1/access', { reference, code: grouped });
    expect([opened.status, opened.body]).toEqual([201, { authorityId: 'riverside', matterId }]);
    expect(await me(holder)).toMatchObject({ isLoggedIn: false, parties: [] });
    expect((await holder.open('/me')).path).toBe('/login?to=%2Fme');
  });

  it('answers a wrong code and an unknown reference alike, and the sixth with a pause', async () => {
    const { reference } = await letterWithCode();
    const visitor = office.visitor();
    const answers = [];
    for (const each of [reference, 'NOTHERE000', ...Array<string>(5).fill(reference)])
      answers.push(await visitor.post('/portal/v1/access', { reference: each, code: 'WRONG' }));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 429]);
    expect(answers[0]?.body['detail']).toBe(answers[1]?.body['detail']);
    expect(Number(answers[6]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('holds no code and no address in the log, and no code in the database', async () => {
    const { code } = await letterWithCode();
    const database = new pg.Client({ connectionString: office.databaseUrl });
    await database.connect();
    const { rows } = await database.query<{ line: string }>(
      "SELECT query_to_xml('SELECT * FROM access_code', true, true, '')::text AS line",
    );
    await database.end();
    expect(rows[0]?.line).toContain('riverside');
    expect(rows[0]?.line).not.toContain(code);
  });
});
