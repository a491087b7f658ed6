import { eventually, RunningOffice } from '@chancery/testing';

interface Detail {
  readonly documentId: string;
  readonly number?: string;
  readonly accessLevel: string;
  readonly procedure?: { readonly procedureId: string; readonly version: number };
}
interface Clock {
  readonly clockId: string;
  readonly policyId: string;
  readonly startedAt: string;
  readonly dueDate?: string;
  readonly stopped?: { readonly because: string };
}

const today = (): string => new Date().toISOString().slice(0, 10);
const year = new Date().getUTCFullYear();

describe('documents of a kind that has a procedure', () => {
  let office: RunningOffice;

  const receive = async (kind: string, more: object = {}): Promise<string> => {
    const { status, body } = await office
      .as('olena')
      .post<{ documentId: string }>('/v1/documents', {
        ...{ unitId: 'riverside.registry', channel: 'post', kind, subject: 'How many trees' },
        sender: { kind: 'person', name: 'Jane Roe' },
        ...more,
      });
    expect(status).toBe(201);
    return body.documentId;
  };
  const detail = async (documentId: string): Promise<Detail> =>
    (await office.as('olena').get<Detail>(`/v1/documents/${documentId}`)).body;
  const clocks = async (documentId: string): Promise<readonly Clock[]> =>
    (await office.as('olena').get<readonly Clock[]>(`/v1/documents/${documentId}/clocks`)).body;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 240_000);
  afterAll(() => office?.stop());

  it('have its level and its term from the receipt on, and go into its register', async () => {
    const receivedAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const documentId = await receive('information request', { receivedAt });
    expect(await detail(documentId)).toMatchObject({
      accessLevel: 'public',
      procedure: { procedureId: 'riverside.information', version: 1 },
    });
    expect(await clocks(documentId)).toMatchObject([
      { policyId: 'riverside.information', role: 'statutory', startedAt: receivedAt },
    ]);
    const registered = await office
      .as('olena')
      .post(`/v1/documents/${documentId}/registration`, {});
    expect(registered.body['number']).toMatch(new RegExp(`/in-${year}$`));
    const history = await office
      .as('olena')
      .get<readonly { type: string; words: string }[]>(`/v1/documents/${documentId}/history`);
    expect(history.body.map(({ type }) => type)).toEqual([
      ...['DocumentReceived', 'ProcedureAssigned', 'ClockStarted', 'DocumentRegistered'],
    ]);
  });

  it('begin the term of another kind when the kind is put right, from the same receipt', async () => {
    const documentId = await receive('appeal', { receivedAt: new Date().toISOString() });
    const [before] = await clocks(documentId);
    await office.as('olena').post(`/v1/documents/${documentId}/corrections`, {
      ...{ kind: 'information request', reason: 'It asks for information' },
    });
    expect(await clocks(documentId)).toMatchObject([
      { policyId: 'riverside.appeal', stopped: { because: 'replaced' } },
      { policyId: 'riverside.information', startedAt: before?.startedAt },
    ]);
    const [, appeal] = await Promise.all([detail(documentId), receive('letter')]);
    const registration = `/v1/documents/${appeal}/registration`;
    const refused = await office.as('olena').post(registration, {});
    expect([refused.status, refused.body['code']]).toEqual([409, 'register-not-named']);
  });

  it('are counted anew when the day of receipt is put right', async () => {
    const documentId = await receive('appeal');
    const [before] = await clocks(documentId);
    const receivedAt = new Date(Date.now() - 9 * 86_400_000).toISOString();
    const corrected = await office
      .as('olena')
      .post(`/v1/documents/${documentId}/corrections`, { receivedAt, reason: 'The stamp says so' });
    expect(corrected.status).toBe(200);
    const [after] = await clocks(documentId);
    expect(after).toMatchObject({ clockId: before?.clockId, startedAt: receivedAt });
    const history = await office
      .as('olena')
      .get<readonly { type: string; words: string }[]>(`/v1/documents/${documentId}/history`);
    expect(history.body.at(-1)).toMatchObject({ type: 'ClockRecalculated' });
    expect(history.body.at(-1)?.words).toMatch(/^Term counted anew: until /);
  });

  it('have their terms counted anew when a holiday is proclaimed, also those that stood still', async () => {
    const [running, suspended] = [await receive('appeal'), await receive('letter')];
    const permit = `/v1/documents/${suspended}/clocks`;
    const began = await office.as('olena').post(permit, {
      ...{
        role: 'statutory',
        policyId: 'riverside.application',
        startedAt: new Date().toISOString(),
      },
    });
    expect([began.status, began.body]).toEqual([200, expect.anything()]);
    const dueOf = async (documentId: string): Promise<string> =>
      (await clocks(documentId))[0]?.dueDate ?? '';
    const [due, later] = [await dueOf(running), await dueOf(suspended)];
    const ofSuspended = `${permit}/${(await clocks(suspended))[0]?.clockId}`;
    const ground = { ground: 'completion-asked' };
    expect((await office.as('olena').post(`${ofSuspended}/suspension`, ground)).status).toBe(200);
    const mourning = { day: 'off', name: 'Day of mourning', basis: 'Decree 1' };
    const proclaimed = await office.as('taras').post('/v1/calendars/riverside.working-days/days', {
      ...{ effectiveFrom: today(), knownTo: `${year + 1}-12-31` },
      days: [...new Set([due, later])].map((date) => ({ date, ...mourning })),
    });
    expect([proclaimed.status, proclaimed.body]).toEqual([200, expect.anything()]);
    await eventually(async () => expect((await dueOf(running)) > due).toBe(true), 60_000);
    const history = await office
      .as('olena')
      .get<readonly { words: string }[]>(`/v1/documents/${running}/history`);
    expect(history.body.at(-1)?.words).toMatch(
      /^Term counted anew by the new days of the calendar/,
    );
    await office.as('olena').post(`${ofSuspended}/resumption`, {});
    await eventually(async () => expect((await dueOf(suspended)) > later).toBe(true), 60_000);
  });

  it('are matched by cases of a kind: register, level and term come with the opening', async () => {
    const [maria, taras] = [office.as('maria'), office.as('taras')];
    const register = { code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}' };
    const opened = await taras.post('/v1/authorities/riverside/registers', register);
    expect(opened.status).toBe(201);
    const order = { unitId: 'riverside.permits', title: 'Garden house', kind: 'building-permit' };
    const unnamed = await maria.post('/v1/cases', order);
    expect([unnamed.status, unnamed.body['code']]).toEqual([409, 'case-register-not-named']);

    const path = '/v1/procedures/riverside.building-permit/versions/1';
    const clock = { role: 'statutory', policyId: 'riverside.application', stopOn: 'closed' };
    const procedure = {
      ...{ validFrom: `${year}-01-01`, name: 'Building permit', subject: 'case', needs: {} },
      ...{ kinds: ['building-permit'], register: 'cases', accessLevel: 'confidential' },
      clocks: [clock],
    };
    const ended = { ...procedure, clocks: [{ ...clock, stopOn: 'settled' }] };
    const wrong = await taras.put(path, { ...ended, needs: { closing: ['no-open-tasks'] } });
    expect([wrong.status, wrong.body['data']]).toMatchObject([
      ...[400, { faults: [{ path: '/needs/closing' }, { path: '/clocks/0/stopOn' }] }],
    ]);
    expect((await taras.put(path, procedure)).status).toBe(200);

    const { caseId } = await eventually(async () => {
      const { status, body } = await maria.post<{ caseId: string; number: string }>(
        ...(['/v1/cases', order] as const),
      );
      expect([status, body.number]).toEqual([201, '1']);
      return body;
    });
    const { body: view } = await maria.get(`/v1/cases/${caseId}`);
    expect(view).toMatchObject({
      accessLevel: 'confidential',
      procedure: { procedureId: 'riverside.building-permit', version: 1 },
    });
    const { body: terms } = await maria.get<readonly Clock[]>(`/v1/cases/${caseId}/clocks`);
    expect(terms).toMatchObject([{ policyId: 'riverside.application', role: 'statutory' }]);
    const listed = '/v1/authorities/riverside/procedures?kind=building-permit';
    await eventually(async () =>
      expect((await taras.get(`${listed}&subject=case`)).body).toMatchObject([
        { procedureId: 'riverside.building-permit' },
      ]),
    );
    expect((await taras.get(listed)).body).toEqual([]);
  });

  it('are not closed before what their procedure needs is so, and keep the version they came under', async () => {
    const [olena, taras] = [office.as('olena'), office.as('taras')];
    const procedure = {
      ...{ validFrom: `${year}-01-01`, name: 'A plea', kinds: ['plea'], register: 'in' },
      ...{ clocks: [], needs: { registration: ['resolution-done'] } },
    };
    const path = '/v1/procedures/riverside.plea';
    const wrong = await taras.put<{ code: string; data: { faults: { path: string }[] } }>(
      `${path}/versions/1`,
      {
        ...procedure,
        ...{ kinds: ['appeal'], needs: { closing: ['paid'] } },
        clocks: [{ role: 'statutory', policyId: 'riverside.never', stopOn: 'settled' }],
      },
    );
    expect([wrong.status, wrong.body.code]).toEqual([400, 'procedure-malformed']);
    expect(wrong.body.data.faults.map((fault) => fault.path)).toEqual([
      ...['/kinds/0', '/needs/closing/0', '/clocks/0/policyId'],
    ]);
    expect((await taras.put(`${path}/versions/1`, procedure)).status).toBe(200);
    const listed = '/v1/authorities/riverside/procedures?kind=plea';
    await eventually(async () =>
      expect((await taras.get(listed)).body).toMatchObject([{ procedureId: 'riverside.plea' }]),
    );
    let documentId = '';
    await eventually(async () => {
      documentId = await receive('plea');
      expect((await detail(documentId)).procedure).toMatchObject({ version: 1 });
    });
    const registration = `/v1/documents/${documentId}/registration`;
    const refused = await olena.post<{ data: { reason: string } }>(registration, {});
    expect([refused.status, refused.body.data.reason]).toEqual([409, 'no-resolution']);

    expect((await taras.put(`${path}/versions/2`, { ...procedure, needs: {} })).status).toBe(200);
    expect((await olena.post(registration, {})).status).toBe(409);
    const adopted = await olena.post(`/v1/documents/${documentId}/procedure`, {
      ...{ procedureId: 'riverside.plea', version: 2, reason: 'No resolution is needed' },
    });
    expect(adopted.status).toBe(200);
    expect((await olena.post(registration, {})).body['number']).toMatch(/in-/);

    expect((await taras.post(`${path}/retirement`, { reason: 'The law' })).status).toBe(200);
    await eventually(async () => {
      const next = await receive('plea');
      expect((await detail(next)).procedure).toBeUndefined();
    });
  });
});
