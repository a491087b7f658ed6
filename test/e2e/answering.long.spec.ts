import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice, type Reply } from '@chancery/testing';

interface Standing {
  readonly documentId: string;
  readonly situation: string;
  readonly number: string;
}

interface Task {
  readonly taskId: string;
  readonly executors: readonly { readonly executorId: string }[];
}

interface Addressee {
  readonly addresseeId: string;
  readonly party: { readonly name: string };
  readonly sendings: readonly {
    readonly consignmentId: string;
    readonly state: string;
    readonly channel: string;
    readonly replaces?: string;
    readonly allowedActions: readonly string[];
  }[];
}

interface Unanswered {
  readonly documentId: string;
  readonly number: string;
  readonly officerId: string | null;
  readonly interimReplies: readonly { readonly number: string }[];
}

/** Two letters about one matter, from the resolution to the answer that settles both. */
describe('two letters that are answered by one', () => {
  let office: RunningOffice;
  const year = new Date().getUTCFullYear();
  let last: Reply<object> | undefined;

  beforeAll(async () => {
    office = await RunningOffice.start();
  }, 120_000);
  afterAll(() => office?.stop());

  /** Orders, and fails if it is refused. */
  const by = async <Body extends object = Standing>(
    officer: string,
    path: string,
    body: object = {},
  ): Promise<Body> => {
    const reply = await office.as(officer).post<Body>(path, body);
    if (reply.status >= 300) throw new Error(`${officer} ${path}: ${JSON.stringify(reply.body)}`);
    last = reply;
    return reply.body;
  };

  /** Asks once all that was ordered is shown. */
  const ask = async <Body>(officer: string | OfficeClient, path: string): Promise<Body> => {
    const position = { 'chancery-position': last?.headers.get('chancery-position') ?? '' };
    const client = typeof officer === 'string' ? office.as(officer) : officer;
    const reply = await client.get<Body>(path, position);
    expect([path, reply.status]).toEqual([path, 200]);
    return reply.body;
  };

  const inPermits = async (subject: string): Promise<string> => {
    const { documentId } = await by('olena', '/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'post', kind: 'application', subject },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const at = `/v1/documents/${documentId}`;
    await by('olena', `${at}/registration`, { registerId: `riverside.in.${year}` });
    await by('olena', `${at}/hand-overs`, {
      ...{ purpose: 'action', to: { unitId: 'riverside.permits' } },
    });
    const { workItems } = await ask<{ workItems: { itemId: string }[] }>('ivan', at);
    const handOverId = workItems.find(({ itemId }) => itemId !== 'custody')?.itemId;
    await by('ivan', `${at}/hand-overs/${handOverId}/acceptance`);
    await by('ivan', `${at}/claim`);
    return documentId;
  };

  const unanswered = async (officer: string, query = ''): Promise<readonly Unanswered[]> =>
    (
      await ask<{ items: readonly Unanswered[] }>(
        officer,
        `/v1/documents/unanswered?unitId=riverside.office&below=true${query}`,
      )
    ).items;

  const counts = (officer: string): Promise<readonly object[]> =>
    ask(officer, '/v1/documents/unanswered/counts?unitId=riverside.office&below=true');

  const waiting = async (officer: string, kind: string): Promise<readonly string[]> => {
    const { items } = await ask<{ items: { documentId: string; unitId: string }[] }>(
      officer,
      `/v1/work-items?kind=${kind}`,
    );
    return items.map(({ unitId }) => unitId);
  };

  it('goes by a resolution, contributions, a reply to two, one of whom gets it at the second try', async () => {
    const first = await inPermits('Felling of a lime tree');
    const second = await inPermits('The lime tree once more');
    const letter = `/v1/documents/${first}`;

    await by('sofia', `${letter}/resolutions`, {
      text: 'Answer by Friday',
      tasks: [
        {
          ...{ what: 'Prepare the answer', join: 'all', dueDate: `${year + 1}-05-12` },
          executors: [{ unitId: 'riverside.permits' }, { unitId: 'riverside.environment' }],
        },
      ],
    });
    const [task] = await ask<readonly Task[]>('yuriy', `${letter}/tasks`);
    const [, advice] = task?.executors ?? [];
    const tasks = `${letter}/tasks/${task?.taskId}`;
    const early = await office.as('ivan').post(`${tasks}/report`, { text: 'Done' });
    expect(early).toMatchObject({ status: 409, body: { code: 'contributions-missing' } });
    await by('yuriy', `${tasks}/contributions`, {
      ...{ executorId: advice?.executorId, text: 'The tree is healthy' },
    });

    const led = { taskId: task?.taskId, state: 'open', unitId: 'riverside.permits' };
    const listed = await ask<{ items: object[] }>('sofia', '/v1/tasks?authorId=me&state=open');
    expect(listed.items).toMatchObject([{ ...led, subject: 'Felling of a lime tree' }]);
    const late = await ask<{ items: object[] }>(
      'ivan',
      '/v1/tasks?unitId=riverside.permits&overdue=true',
    );
    expect(late.items).toEqual([]);

    const before = await unanswered('maria');
    expect(before.map(({ documentId }) => documentId)).toEqual([first, second]);
    const ofIvan = { unitId: 'riverside.permits', officerId: 'riverside.ivan' };
    expect(await counts('sofia')).toEqual([{ ...ofIvan, total: 2 }]);

    const { documentId: replyId } = await by('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'answer' },
      ...{ subject: 'The lime tree stays', inReplyTo: [first] },
      addressee: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const reply = `/v1/documents/${replyId}`;
    const both = { inReplyTo: [first, second], reason: 'The second letter asks the same' };
    await by('ivan', `${reply}/corrections`, both);
    await by('ivan', `${reply}/addressees`, {
      ...{ party: { kind: 'organisation', name: 'The Parks' }, channel: 'email' },
    });
    const addressed = (): Promise<readonly Addressee[]> => ask('ivan', `${reply}/addressees`);
    const ids = (await addressed()).map(({ addresseeId }) => ({ addresseeId }));
    const unready = await office.as('ivan').post(`${reply}/consignments`, { consignments: ids });
    expect(unready).toMatchObject({ status: 409, body: { code: 'not-dispatchable' } });
    const { number } = await by('olena', `${reply}/registration`, {
      registerId: `riverside.out.${year}`,
    });

    await by('ivan', `${reply}/consignments`, {
      ...{ consignments: ids, unitId: 'riverside.registry' },
    });
    expect(await waiting('olena', 'dispatch')).toEqual([
      'riverside.registry',
      'riverside.registry',
    ]);
    const [person, parks] = (await addressed()).map(({ sendings }) => sendings[0]);
    const unsent = await office
      .as('olena')
      .post(`${reply}/consignments/${parks?.consignmentId}/bounce`, { code: '1', text: 'No' });
    expect(unsent).toMatchObject({ status: 409, body: { code: 'consignment-not-open' } });
    await by('olena', `${reply}/consignments/${parks?.consignmentId}/sending`);
    await by('olena', `${reply}/consignments/${parks?.consignmentId}/bounce`, {
      ...{ code: '5.1.1', text: 'There is no such mailbox' },
    });
    expect(await waiting('maria', 'bounce')).toEqual(['riverside.permits']);
    const open = await office.as('ivan').post(`${reply}/closing`);
    expect(open).toMatchObject({ status: 409, body: { data: { reason: 'not-dispatched' } } });
    await by('olena', `${reply}/consignments/${parks?.consignmentId}/resending`, {
      ...{ channel: 'post', address: '1 Park Lane, Riverside' },
    });
    expect(await waiting('maria', 'bounce')).toEqual([]);
    const again = (await addressed())[1]?.sendings;
    expect(again).toMatchObject([
      { state: 'replaced', channel: 'email' },
      { state: 'prepared', channel: 'post', replaces: parks?.consignmentId },
    ]);
    await by('olena', `${reply}/consignments/${again?.[1]?.consignmentId}/sending`);
    expect(await unanswered('maria')).toHaveLength(2);

    await by('olena', `${reply}/consignments/${person?.consignmentId}/sending`, {
      reference: 'RR 100 200 300 UA',
    });
    await eventually(async () => expect(await unanswered('maria')).toEqual([]));
    expect(await counts('sofia')).toEqual([]);
    for (const documentId of [first, second])
      expect(await ask('ivan', `/v1/documents/${documentId}`)).toMatchObject({
        ...{ situation: 'settled', settledBy: 'reply', replyNumber: number },
        replies: [{ documentId: replyId, number }],
      });
    const { settledAt } = await ask<{ settledAt: string }>('ivan', letter);
    const proof = `${reply}/consignments/${person?.consignmentId}/proof`;
    expect(await ask('ivan', proof)).toMatchObject({
      ...{ sentAt: settledAt, reference: 'RR 100 200 300 UA', state: 'sent' },
    });
    await by('ivan', `${tasks}/report`, { text: 'Answered' });
    await by('sofia', `${tasks}/acceptance`);
    expect(await ask<{ items: object[] }>('ivan', '/v1/tasks?state=accepted')).toMatchObject({
      items: [{ ...led, state: 'accepted' }],
    });
    await by('ivan', `${reply}/closing`);
    await by('ivan', `${letter}/closing`);
    const { answers } = await ask<{ answers: object[] }>('ivan', reply);
    expect(answers).toHaveLength(2);
    const history = await ask<readonly { type: string; words: string }[]>(
      'ivan',
      `${reply}/history`,
    );
    expect(history.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        ...['Ready to be sent: by e-mail', 'Came back: 5.1.1: There is no such mailbox'],
        'Sent to everybody whom it is for',
      ]),
    );
  }, 120_000);

  it('are on the lists of a controller as long as a task on them is watched over', async () => {
    const issuer = await DevIssuer.open(office.dataDir);
    const token = await issuer.issue({ subject: 'answering-spec', isPlatform: true });
    const platform = new OfficeClient(office.url, token);
    const officer = { code: 'kim', name: 'Kim', clearance: 'internal' };
    await platform.post('/v1/authorities/riverside/officers', officer);
    const post = { unitId: 'riverside.finance', roles: ['controller'] };
    const units = '/v1/authorities/riverside/units';
    await platform.post(units, { code: 'finance', name: 'Finance' });
    last = await platform.post<object>('/v1/officers/riverside.kim/posts', post);
    expect(last.status).toBeLessThan(300);
    const documentId = await inPermits('A tree to be watched');
    const kim = new OfficeClient(office.url, await issuer.issue({ subject: 'riverside.kim' }));
    const listed = async (): Promise<readonly string[]> =>
      (await ask<{ items: { documentId: string }[] }>(kim, '/v1/documents')).items.map(
        (item) => item.documentId,
      );
    expect(await listed()).toEqual([]);
    const at = `/v1/documents/${documentId}`;
    await by('sofia', `${at}/tasks`, {
      ...{
        what: 'Watch the tree',
        executors: [{ unitId: 'riverside.permits' }],
        isOnControl: true,
      },
    });
    expect(await listed()).toEqual([documentId]);
    const tasks = await ask<{ items: { taskId: string }[] }>(kim, '/v1/tasks?onControl=true');
    expect(tasks.items).toMatchObject([{ what: 'Watch the tree', documentId, isOnControl: true }]);
    const reason = 'The tree has grown';
    await by('sofia', `${at}/tasks/${tasks.items[0]?.taskId}/cancellation`, { reason });
    expect(await listed()).toEqual([]);
    await by('ivan', `${at}/settlement`, { way: 'taken-note' });
  });

  it('are reported on again and again, by a task that the timer sets', async () => {
    const documentId = await inPermits('A tree in every street');
    const at = `/v1/documents/${documentId}`;
    await by('sofia', `${at}/tasks`, {
      ...{ what: 'Report on the trees', executors: [{ unitId: 'riverside.permits' }] },
    });
    const tasks = (): Promise<readonly Task[]> => ask('ivan', `${at}/tasks`);
    const [first] = await tasks();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await by('sofia', `${at}/tasks/${first?.taskId}/recurrence`, {
      ...{ unit: 'month', from: tomorrow, count: 2, daysBefore: 2 },
    });
    await eventually(async () => expect(await tasks()).toHaveLength(2));
    expect((await tasks())[1]).toMatchObject({
      ...{ what: 'Report on the trees', dueDate: tomorrow, state: 'open' },
      executors: [{ place: { unitId: 'riverside.permits' } }],
    });
    const series = await ask<readonly { seriesId: string; next: { index: number } }[]>(
      'ivan',
      `${at}/series`,
    );
    expect(series).toMatchObject([{ next: { index: 1 }, every: { amount: 1, unit: 'month' } }]);
    await by('sofia', `${at}/series/${series[0]?.seriesId}/ending`, { reason: 'The trees stand' });
    await by('ivan', `${at}/settlement`, { way: 'taken-note' });
    const open = await office.as('ivan').post(`${at}/closing`);
    expect(open).toMatchObject({ status: 409, body: { data: { reason: 'tasks-open' } } });
    for (const { taskId } of await tasks())
      await by('sofia', `${at}/tasks/${taskId}/cancellation`, { reason: 'The trees stand' });
    await by('ivan', `${at}/closing`);
  });

  it('stay on the list with an interim reply, which it shows, until they are settled by hand', async () => {
    const documentId = await inPermits('When is the tree felled?');
    const { documentId: replyId } = await by('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'answer', subject: 'Soon' },
    });
    const { number } = await by('olena', `/v1/documents/${replyId}/registration`, {
      registerId: `riverside.out.${year}`,
    });
    await by('ivan', `/v1/documents/${documentId}/interim-replies`, { replyId });
    expect(await unanswered('ivan')).toMatchObject([{ documentId, interimReplies: [{ number }] }]);
    expect(await unanswered('ivan', '&overdue=true')).toEqual([]);
    await by('ivan', `/v1/documents/${documentId}/settlement`, { way: 'phone' });
    expect(await unanswered('ivan')).toEqual([]);
  });
});
