import { randomUUID } from 'node:crypto';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice, type Reply } from '@chancery/testing';

const year = new Date().getUTCFullYear();
const patience = 120_000;

interface Result {
  readonly itemId: string;
  readonly isDone: boolean | null;
  readonly code?: string;
  readonly events?: readonly string[];
}

/** Orders for many hand-overs, tasks, terms and steps, and for documents that go into cases. */
describe('one order for what many documents wait for', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, patience);
  afterAll(() => office?.stop());

  const done = async <Body = Record<string, string>>(
    officer: string,
    route: string,
    body: object = {},
  ): Promise<Body> => {
    const reply = await office.as(officer).post<Body>(route, body);
    expect([route, reply.status < 300 ? 'done' : reply.body]).toEqual([route, 'done']);
    return reply.body;
  };

  const order = (officer: string, body: object): Promise<Reply> =>
    office.as(officer).post('/v1/jobs', body);

  /** What became of each item, in their order. */
  const carriedOut = async (officer: string, body: object): Promise<readonly Result[]> => {
    const { jobId } = await done(officer, '/v1/jobs', body);
    return eventually(async () => {
      const job = await office.as(officer).get(`/v1/jobs/${jobId}`);
      expect(job.body).toMatchObject({ status: 'ended' });
      const results = await office
        .as(officer)
        .get<{ items: readonly Result[] }>(`/v1/jobs/${jobId}/results`);
      return results.body.items;
    }, patience);
  };

  const received = async (subject: string, kind = 'letter'): Promise<string> => {
    const { documentId = '' } = await done('olena', '/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'post', kind, subject },
      sender: { kind: 'person', name: 'Jane Roe' },
    });
    await done('olena', `/v1/documents/${documentId}/registration`, {
      registerId: `riverside.in.${year}`,
    });
    return documentId;
  };

  const uploaded = async (text: string): Promise<string> => {
    const { url, token } = office.as('ivan');
    const type = { 'content-type': 'application/octet-stream' };
    const headers = { ...type, authorization: `Bearer ${token}` };
    const sent = await fetch(`${url}/v1/files`, { method: 'POST', headers, body: text });
    return ((await sent.json()) as { sha256: string }).sha256;
  };

  /** Three letters on their way to Permits, each as the item of its hand-over. */
  const handedOver = async (): Promise<readonly string[]> =>
    Promise.all(
      ['One', 'Two', 'Three'].map(async (subject) => {
        const documentId = await received(subject);
        await done('olena', `/v1/documents/${documentId}/hand-overs`, {
          ...{ purpose: 'action', to: { unitId: 'riverside.permits' } },
        });
        const { body } = await office
          .as('maria')
          .get<{ workItems: { kind: string; itemId: string }[] }>(`/v1/documents/${documentId}`);
        const item = body.workItems.find(({ kind }) => kind === 'hand-over');
        return `${documentId}:${item?.itemId}`;
      }),
    );
  const documentsOf = (items: readonly string[]): string[] =>
    items.map((item) => item.split(':')[0] ?? '');
  const inPermits = async (): Promise<readonly string[]> => {
    const items = await handedOver();
    await carriedOut('maria', { command: 'accept', items });
    return documentsOf(items);
  };

  it(
    'accepts what was sent, tried out before and refused where another was meant',
    async () => {
      const items = await handedOver();
      const [first = ''] = documentsOf(items);
      const asked = { command: 'accept', items: [...items, `${first}:${randomUUID()}`] };
      const told = await carriedOut('maria', { ...asked, dryRun: true });
      expect(told.map(({ isDone }) => isDone)).toEqual([true, true, true, false]);
      const before = await office.as('olena').get(`/v1/documents/${first}`);
      expect(before.body).toMatchObject({ unitId: 'riverside.registry' });
      const results = await carriedOut('maria', asked);
      expect(results.at(-1)).toMatchObject({ isDone: false, code: 'hand-over-not-open' });
      for (const documentId of documentsOf(items)) {
        const { body } = await office.as('maria').get(`/v1/documents/${documentId}`);
        expect(body).toMatchObject({ unitId: 'riverside.permits' });
      }
    },
    patience,
  );

  it(
    'watches over tasks, gives them more time, and watches over them no more',
    async () => {
      const items = await Promise.all(
        (await inPermits()).map(async (documentId) => {
          const tasks = `/v1/documents/${documentId}/tasks`;
          await done('maria', tasks, {
            ...{ what: 'Examine the plan', dueDate: `${year + 1}-05-10` },
            executors: [{ unitId: 'riverside.permits', officerId: 'riverside.ivan' }],
          });
          const { body } = await office.as('maria').get<{ taskId: string }[]>(tasks);
          return `${documentId}:${body[0]?.taskId}`;
        }),
      );
      const place = { unitId: 'riverside.permits' };
      const all = [true, true, true];
      const outcome = async (command: string, data: object): Promise<unknown> =>
        (await carriedOut('maria', { command, data, items })).map(
          ({ isDone, code }) => code ?? isDone,
        );
      expect(await outcome('put-on-control', place)).toEqual(all);
      const more = { dueDate: `${year + 1}-05-20`, reason: 'The surveyor is ill' };
      expect(await outcome('extend-task', more)).toEqual(all);
      expect(await outcome('extend-task', more)).toEqual(all.map(() => 'extension-not-later'));
      expect(await outcome('take-off-control', {})).toEqual(all.map(() => 'task-not-accepted'));
    },
    patience,
  );

  it(
    'extends terms, each as far as its policy lets it',
    async () => {
      const items = await Promise.all(
        ['One', 'Two'].map(async (subject) => {
          const documentId = await received(subject, 'appeal');
          await done('olena', `/v1/documents/${documentId}/hand-overs`, {
            ...{ purpose: 'action', to: { unitId: 'riverside.permits' } },
          });
          const { body: view } = await office
            .as('maria')
            .get<{ workItems: { kind: string; itemId: string }[] }>(`/v1/documents/${documentId}`);
          const item = view.workItems.find(({ kind }) => kind === 'hand-over');
          await done('maria', `/v1/documents/${documentId}/hand-overs/${item?.itemId}/acceptance`);
          const { body } = await office
            .as('maria')
            .get<{ clockId: string }[]>(`/v1/documents/${documentId}/clocks`);
          return `${documentId}:${body[0]?.clockId}`;
        }),
      );
      const ask = (amount: number): object => ({
        ...{ command: 'extend-clock', items },
        data: { ground: 'needs-study', amount, unit: 'calendar-day', reason: 'An opinion' },
      });
      expect(await carriedOut('maria', ask(90))).toMatchObject(
        items.map(() => ({ isDone: false, code: 'extension-over-cap' })),
      );
      expect(await carriedOut('maria', ask(5))).toMatchObject(
        items.map(() => ({ isDone: true, events: ['ClockExtended'] })),
      );
      const half = await order('maria', {
        ...{ command: 'extend-clock', items },
        data: { ground: 'needs-study', amount: 3, reason: 'An opinion' },
      });
      expect([half.status, half.body['errors']]).toMatchObject([400, [{ path: '/data/unit' }]]);
    },
    patience,
  );

  it(
    'concurs with the versions read and signs, and makes ready to be sent',
    async () => {
      const drafts = await Promise.all(
        ['One', 'Two'].map(async (subject) => {
          const { documentId } = await done('ivan', '/v1/drafts', {
            ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'reply', subject },
            addressee: { kind: 'person', name: 'Jane Roe' },
          });
          const document = `/v1/documents/${documentId}`;
          await done('ivan', `${document}/attachments`, {
            ...{ sha256: await uploaded(subject), name: 'reply.txt', role: 'text' },
          });
          await done('ivan', `${document}/routes`, {
            steps: [
              { stage: 1, act: 'concur', place: { unitId: 'riverside.environment' } },
              {
                stage: 2,
                act: 'sign',
                place: { unitId: 'riverside.permits', officerId: 'riverside.maria' },
              },
            ],
          });
          const { body: routes } = await office
            .as('ivan')
            .get<{ routeId: string }[]>(`${document}/routes`);
          const { body } = await office.as('yuriy').get<{ contentVersion: number }>(document);
          return { documentId, routeId: routes[0]?.routeId, version: body.contentVersion };
        }),
      );
      const steps = (step: string, more = 0): readonly string[] =>
        drafts.map(
          ({ documentId, routeId, version }) =>
            `${documentId}:${routeId}.${step}:${version + more}`,
        );
      const unread = await carriedOut('yuriy', { command: 'concur', items: steps('1', 1) });
      expect(unread.map(({ code }) => code)).toEqual(['content-changed', 'content-changed']);
      const concurred = await carriedOut('yuriy', { command: 'concur', items: steps('1') });
      expect(concurred).toMatchObject([
        { isDone: true, events: ['ConcurrenceGiven', 'StageOpened'] },
        { isDone: true },
      ]);
      const signed = await carriedOut('maria', { command: 'sign', items: steps('2') });
      expect(signed).toMatchObject([
        { isDone: true, events: ['SignatureGiven', 'RouteEnded'] },
        { isDone: true },
      ]);
      const documentIds = drafts.map(({ documentId }) => documentId);
      for (const documentId of documentIds)
        await done('olena', `/v1/documents/${documentId}/registration`, {
          registerId: `riverside.out.${year}`,
        });
      const ready = await carriedOut('ivan', {
        ...{ command: 'prepare-dispatch', documentIds },
        data: { consignments: [{ addresseeId: 'first', channel: 'post' }] },
      });
      expect(ready).toMatchObject([
        { isDone: true, events: ['ConsignmentPrepared'] },
        { isDone: true },
      ]);
    },
    patience,
  );

  it(
    'takes documents into a case and moves them to another',
    async () => {
      const issuer = await DevIssuer.open(office.dataDir);
      const token = await issuer.issue({ subject: 'jobs-spec', isPlatform: true });
      const platform = new OfficeClient(office.url, token);
      const register = { code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}' };
      await platform.post('/v1/authorities/riverside/registers', register);
      const opened = async (title: string): Promise<string> => {
        const { caseId } = await done('maria', '/v1/cases', {
          ...{ unitId: 'riverside.permits', registerId: `riverside.cases.${year}` },
          ...{ title, kind: 'building-permit' },
        });
        return caseId ?? '';
      };
      const [caseId, toCaseId] = [await opened('Fence'), await opened('The neighbour’s fence')];
      const documentIds = await inPermits();
      const takeIn = { command: 'take-in', data: { caseId }, documentIds };
      const told = await carriedOut('maria', { ...takeIn, dryRun: true });
      expect(told.every(({ isDone }) => isDone)).toBe(true);
      const entriesOf = async (of: string): Promise<readonly string[]> =>
        (
          await office.as('maria').get<{ entries: { fate: string }[] }>(`/v1/cases/${of}`)
        ).body.entries.map(({ fate }) => fate);
      expect(await entriesOf(caseId)).toEqual([]);
      const taken = await carriedOut('maria', takeIn);
      expect(taken.map(({ isDone, code }) => code ?? isDone)).toEqual([true, true, true]);
      expect(await entriesOf(caseId)).toEqual(['open', 'open', 'open']);
      const move = { command: 'move', data: { caseId, toCaseId, reason: 'The neighbour’s' } };
      const moved = await carriedOut('maria', { ...move, documentIds: documentIds.slice(0, 2) });
      expect(moved.map(({ isDone, code }) => code ?? isDone)).toEqual([true, true]);
      expect((await entriesOf(caseId)).toSorted()).toEqual(['moved-out', 'moved-out', 'open']);
      expect(await entriesOf(toCaseId)).toEqual(['open', 'open']);
      const elsewhere = { command: 'take-in', data: { caseId: toCaseId }, documentIds };
      const refused = await carriedOut('maria', { ...elsewhere, dryRun: true });
      expect(refused.filter(({ code }) => code === 'already-filed')).toHaveLength(1);
    },
    patience,
  );

  it('is refused at once where items do not name what the command is for', async () => {
    const documentId = randomUUID();
    for (const [body, path] of [
      [{ command: 'accept', documentIds: [documentId] }, undefined],
      [{ command: 'accept', items: [documentId] }, '/items/0'],
      [{ command: 'concur', items: [`${documentId}:${randomUUID()}.1`] }, '/items/0'],
      [{ command: 'claim', items: [`${documentId}:${randomUUID()}`] }, '/items/0'],
      [{ command: 'claim', items: ['letter'] }, '/items'],
    ] as const) {
      const { status, body: problem } = await order('maria', body);
      const [first] = (problem['errors'] ?? []) as readonly { path: string }[];
      expect([status, problem['code'], first?.path]).toEqual([400, 'invalid-request', path]);
    }
  });
});
