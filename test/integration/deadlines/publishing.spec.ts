import { OpenDoor } from '../door/open-door.js';

const like = (words: string): string => expect.stringContaining(words) as string;
const calendarId = 'riverside.court';
const policyId = 'riverside.objection';
const calendar = { calendarId, zone: 'Europe/Amsterdam', weekend: [6, 7] };
const kingsDay = {
  date: '2026-04-27',
  day: 'off',
  name: "King's Day",
  basis: 'Act on terms art. 3',
};
const year = { effectiveFrom: '2026-01-01', knownTo: '2026-12-31', days: [kingsDay] };
const policy = {
  ...{ validFrom: '2026-01-01', name: 'Objection', legalBasis: ['Act art. 6', 'Act on terms'] },
  ...{ zone: 'Europe/Amsterdam', calendarId, term: { amount: 6, unit: 'week' } },
  ...{ dayOne: 'next-day', roll: 'following' },
  cap: { amount: 8, unit: 'week', extendedBySuspension: false },
  extensions: { complexity: { by: ['head'], notice: 'applicant' } },
  suspensions: { 'completion-asked': { effect: 'not-counted', from: 'next-day' } },
  ladder: [{ rung: 'remind', workingDays: -3, at: '09:00', to: ['executor'] }],
  onCalendarChange: 'recalculate',
};
const startedAt = '2026-03-16T09:00:00Z';
const extension = { kind: 'extend', ground: 'complexity', at: '2026-04-20T09:00:00Z' };

describe('calendars and policies at the door', () => {
  let door: OpenDoor;
  const put = (version: number, changed: object = {}) =>
    door.post(
      `/v1/deadline-policies/${policyId}/versions/${version}`,
      { ...policy, ...changed },
      'PUT',
    );
  const compute = (changed: object = {}) =>
    door.post('/v1/deadlines/computation', { policyId, startedAt, ...changed });

  beforeAll(async () => {
    door = await OpenDoor.start();
  }, 120_000);
  afterAll(() => door?.stop());

  it('take a calendar, its days, and a policy that counts by it', async () => {
    expect(await door.post('/v1/calendars', calendar)).toMatchObject({
      ...{ status: 201, body: { id: calendarId } },
    });
    expect(await door.post(`/v1/calendars/${calendarId}/days`, year)).toMatchObject({
      ...{ status: 200, body: { id: calendarId, version: 1 } },
    });
    expect(await put(1)).toMatchObject({ status: 200, body: { id: policyId } });
  });

  it('take each of them again without a new version', async () => {
    expect((await door.post('/v1/calendars', calendar)).status).toBe(201);
    const again = await door.post(`/v1/calendars/${calendarId}/days`, year);
    expect(again.body).toEqual({ id: calendarId, version: 1 });
    expect((await put(1)).status).toBe(200);
  });

  it('show them as they are and as of a version', async () => {
    const zone = { ...{ date: '2026-12-24', day: 'short', name: 'Eve', basis: 'Order 1' } };
    await door.post(`/v1/calendars/${calendarId}/days`, { ...year, days: [zone] });
    await door.settled();
    const found = (await door.get(`/v1/calendars/${calendarId}`)).body;
    expect(found).toMatchObject({ ...calendar, knownFrom: '2026-01-01', knownTo: '2026-12-31' });
    expect(found).toMatchObject({ version: 2, lastVersion: 2, days: [kingsDay, zone] });
    expect((await door.get(`/v1/calendars/${calendarId}?version=1`)).body).toMatchObject({
      ...{ version: 1, lastVersion: 2, days: [kingsDay], versions: [{}, { version: 2 }] },
    });
    const { validFrom, ...text } = policy;
    expect((await door.get(`/v1/deadline-policies/${policyId}`)).body).toMatchObject({
      ...{ policyId, version: 1, validFrom, isRetired: false, policy: text },
    });
    const lists = await Promise.all(
      ['calendars', 'deadline-policies'].map((each) =>
        door.get(`/v1/authorities/riverside/${each}`),
      ),
    );
    expect(lists.map(({ body }) => body)).toMatchObject([[{ calendarId }], [{ policyId }]]);
  });

  it('tell until when a term runs, with a step for each date', async () =>
    expect(await compute()).toMatchObject({
      status: 200,
      body: {
        ...{ policyVersion: 1, calendarVersion: 2, rawDate: '2026-04-27', dueDate: '2026-04-28' },
        steps: [
          { rule: 'start', date: '2026-03-16' },
          { rule: 'count', date: '2026-04-27', amount: 6, unit: 'week', basis: 'Act art. 6' },
          {
            rule: 'roll',
            date: '2026-04-28',
            basis: 'Act on terms',
            off: [{ name: "King's Day" }],
          },
        ],
        ladder: [{ rung: 'remind', fireAt: '2026-04-22T07:00:00.000Z' }],
      },
    }));

  it('refuse a policy of a calendar that is not there, and name those that are', async () => {
    await door.settled();
    for (const missing of ['riverside.unheard-of', 'lakeside.court'])
      expect(await put(2, { calendarId: missing })).toMatchObject({
        status: 409,
        body: {
          code: 'policy-calendar-not-known',
          data: { calendarId: missing, knownCalendars: [calendarId] },
        },
      });
  });

  it('refuse a term outside the published days, and name those', async () => {
    for (const at of ['2027-01-04T09:00:00Z', '2026-01-01T00:00:00+02:00'])
      expect(await compute({ startedAt: at, policyVersion: 1 })).toMatchObject({
        status: 409,
        body: {
          code: 'date-outside-calendar',
          data: { knownFrom: '2026-01-01', knownTo: '2026-12-31' },
        },
      });
  });

  it('refuse an extension beyond the cap, and name its date', async () => {
    const operations = [{ ...extension, amount: 3, unit: 'week' }];
    expect(await compute({ operations })).toMatchObject({
      status: 409,
      body: {
        code: 'extension-over-cap',
        data: { capDate: '2026-05-11', rawDate: '2026-04-27', dueDate: '2026-04-28' },
      },
    });
    expect((await compute({ operations: [extension] })).body).toMatchObject({
      dueDate: '2026-05-11',
    });
  });

  it.each(['2026-03-16T09:00:00+25:00', '2026-03-16T09:00:00', '2026-02-30T09:00:00Z'])(
    'refuse the instant %s, and say how one is written',
    async (at) =>
      expect(await compute({ startedAt: at })).toMatchObject({
        status: 400,
        body: {
          code: 'invalid-request',
          errors: [{ path: '/startedAt', message: like('its offset, such as') }],
        },
      }),
  );

  it.each([
    ['suspend', 'ground'],
    ['correct-receipt', 'startedAt'],
    ['recalculate', 'calendarVersion'],
  ])('refuse to %s without a %s', async (kind, field) =>
    expect(await compute({ operations: [{ kind, at: startedAt }] })).toMatchObject({
      ...{ status: 400, body: { errors: [{ path: `/operations/0/${field}` }] } },
    }),
  );

  it('refuse half a length', async () =>
    expect(await compute({ operations: [{ ...extension, amount: 3 }] })).toMatchObject({
      ...{ status: 400, body: { errors: [{ path: '/operations/0/unit' }] } },
    }));

  it.each([
    [{ validFrom: '2026-02-29' }, '/validFrom'],
    [{ ladder: [{ ...policy.ladder[0], at: '24:00' }] }, '/ladder/0/at'],
    [{ extensions: { 'Not a code': { by: ['head'], notice: 'none' } } }, '/extensions/Not a code'],
    [{ cap: { ...policy.cap, extendedBySuspension: 'yes' } }, '/cap/extendedBySuspension'],
  ])('refuse a policy with %j', async (changed, path) =>
    expect(await put(2, changed)).toMatchObject({ status: 400, body: { errors: [{ path }] } }),
  );

  it('refuse to edit a version, and to leave one out', async () => {
    expect((await put(1, { name: 'Another' })).body).toMatchObject({
      ...{ code: 'deadline-policy-version-taken', data: { nextVersion: 2 } },
    });
    expect((await put(3)).body).toMatchObject({
      ...{ code: 'deadline-policy-version-out-of-order', data: { nextVersion: 2 } },
    });
  });

  it('refuse to change days gone by, and say from when days may change', async () => {
    const past = { ...kingsDay, date: '2026-01-02', name: 'A day gone by' };
    const order = { ...year, days: [past] };
    expect((await door.post(`/v1/calendars/${calendarId}/days`, order)).body).toMatchObject({
      ...{ status: 409, code: 'calendar-rewrites-past', data: { dates: ['2026-01-02'] } },
    });
    const corrected = { ...order, correctionReason: 'It was forgotten' };
    expect((await door.post(`/v1/calendars/${calendarId}/days`, corrected)).body).toEqual({
      ...{ id: calendarId, version: 3 },
    });
  });

  it('retire a policy, which goes on counting', async () => {
    const reason = 'The act was repealed';
    const path = `/v1/deadline-policies/${policyId}/retirement`;
    expect((await door.post(path, { reason })).status).toBe(200);
    expect((await put(2)).body).toMatchObject({ code: 'deadline-policy-was-retired' });
    expect((await compute()).status).toBe(200);
    await door.settled();
    expect((await door.get(`/v1/deadline-policies/${policyId}`)).body).toMatchObject({
      ...{ isRetired: true, retirementReason: reason },
    });
  });
});
