import { OpenDoor } from '../door/open-door.js';

interface Clock {
  readonly clockId: string;
  readonly dueDate?: string;
  readonly isSuspended: boolean;
  readonly steps?: readonly { readonly rule: string; readonly date: string }[];
}

const reason = 'An opinion of the region is awaited';

describe('the terms of a document at the door', () => {
  let door: OpenDoor;
  let clocks: string;
  const listed = async (): Promise<readonly Clock[]> =>
    (await door.get(clocks)).body as unknown as readonly Clock[];
  const first = async (): Promise<Clock> =>
    (await listed())[0] ?? { clockId: '', isSuspended: false };
  const order = async (verb: string, body: object) =>
    door.post(`${clocks}/${(await first()).clockId}/${verb}`, body);

  beforeAll(async () => {
    door = await OpenDoor.start();
    await door.furnish();
    const { body } = await door.post('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application' },
      ...{ subject: 'Permit to fell two lime trees', receivedAt: '2026-03-02T08:00:00Z' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    clocks = `/v1/documents/${String(body['documentId'])}/clocks`;
  }, 120_000);
  afterAll(() => door?.stop());

  it('begin with the receipt, and tell the steps to their date', async () => {
    const started = await door.post(clocks, {
      ...{ role: 'statutory', policyId: 'riverside.application' },
      startedAt: '2026-03-02T08:00:00Z',
    });
    expect([started.status, started.body]).toMatchObject([
      200,
      { allowedActions: expect.arrayContaining(['suspend-clock', 'extend-clock']) as unknown },
    ]);
    expect(await listed()).toMatchObject([
      {
        ...{ role: 'statutory', policyVersion: 1, calendarVersion: 1, isSuspended: false },
        ...{ startedAt: '2026-03-02T08:00:00.000Z', dueDate: '2026-04-01' },
        steps: [{ rule: 'start' }, { rule: 'count', date: '2026-04-01' }],
      },
    ]);
  });

  it('have no date while they are suspended', async () => {
    expect((await order('suspension', { ground: 'completion-asked' })).status).toBe(200);
    const { isSuspended, dueDate } = await first();
    expect([isSuspended, dueDate]).toEqual([true, undefined]);
    expect((await order('suspension', { ground: 'leave' })).body).toMatchObject({
      ...{ code: 'suspension-ground-not-known', data: { allowedGrounds: ['completion-asked'] } },
    });
    expect((await order('extension', { ground: 'needs-study', reason })).body).toMatchObject({
      code: 'clock-not-running',
    });
    expect((await order('resumption', {})).status).toBe(200);
    expect((await first()).isSuspended).toBe(false);
  });

  it('are asked after by an id that is not there, and name those that are', async () => {
    const { clockId } = await first();
    const path = `${clocks}/00000000-0000-4000-8000-000000000000/resumption`;
    expect((await door.post(path, {})).body).toMatchObject({
      ...{ status: 404, code: 'clock-not-found', data: { clockIds: [clockId] } },
    });
  });

  it('are refused by a policy of another authority, as by none', async () => {
    for (const policyId of ['lakeside.application', 'riverside.unheard-of'])
      expect(
        (await door.post(clocks, { role: 'internal', policyId, startedAt: '2026-03-02T08:00:00Z' }))
          .body,
      ).toMatchObject({ status: 404, code: 'deadline-policy-not-found' });
  });

  it('refuse half a length', async () =>
    expect(
      (await order('extension', { ground: 'needs-study', reason, unit: 'week' })).body,
    ).toMatchObject({ errors: [{ path: '/amount' }] }));

  it('stand in the history', async () => {
    const { body } = await door.get(clocks.replace(/clocks$/, 'history'));
    expect((body as unknown as { type: string }[]).map(({ type }) => type)).toEqual([
      ...['DocumentReceived', 'ClockStarted', 'ClockSuspended', 'ClockResumed'],
    ]);
    await door.settled();
    expect(await door.parked()).toEqual([]);
  });
});
