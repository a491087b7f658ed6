import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, RunningOffice, type OfficeClient, type Reply } from '@chancery/testing';

const many = 150;
const patience = 120_000;

interface Job {
  readonly jobId: string;
  readonly status: string;
  readonly total: number;
  readonly tried: number;
  readonly done: number;
  readonly refused: number;
}
interface Item {
  readonly itemId: string;
  readonly isDone: boolean | null;
  readonly code?: string;
  readonly detail?: string;
  readonly events?: readonly string[];
}

describe('one order for many documents', () => {
  let office: RunningOffice;
  let maria: OfficeClient;
  let memos: readonly string[];

  beforeAll(async () => {
    office = await RunningOffice.start();
    maria = office.as('maria');
    memos = await drafted(many);
    await maria.post(`/v1/documents/${memos[0]}/release`);
  }, patience);
  afterAll(() => office?.stop());

  const drafted = async (count: number, officer = 'maria'): Promise<readonly string[]> => {
    const draft = { unitId: 'riverside.permits', direction: 'internal', kind: 'memo' };
    const made: string[] = [];
    const drafting = Array.from({ length: 16 }, async () => {
      while (made.length < count) {
        const at = made.push('') - 1;
        const body = { ...draft, subject: `Memo ${at}` };
        const reply = await office.as(officer).post('/v1/drafts', body);
        made[at] = String(reply.body['documentId']);
      }
    });
    await Promise.all(drafting);
    return made;
  };

  const order = (body: object, { by = maria, headers = {} } = {}): Promise<Reply<Job>> =>
    by.post<Job>('/v1/jobs', body, headers);

  const ended = (jobId: string, by = maria): Promise<Job> =>
    eventually(async () => {
      const { body } = await by.get<Job>(`/v1/jobs/${jobId}`);
      expect(body).toMatchObject({ status: 'ended' });
      return body;
    }, patience);

  const resultsOf = async (jobId: string, query = '', by = maria): Promise<readonly Item[]> => {
    const found: Item[] = [];
    for (let cursor = ''; ;) {
      const path = `/v1/jobs/${jobId}/results?limit=500${query}${cursor}`;
      const { body } = await by.get<{ items: Item[]; next?: string }>(path);
      found.push(...body.items);
      if (body.next === undefined) return found;
      cursor = `&cursor=${body.next}`;
    }
  };

  const revisionOf = async (documentId: string): Promise<string | null> =>
    (await maria.get(`/v1/documents/${documentId}`)).headers.get('etag');

  it(
    'tried out, says of each what would happen, and twice the same; nothing happens',
    async () => {
      const before = await revisionOf(memos[1] ?? '');
      const told: (readonly Item[])[] = [];
      for (let twice = 0; twice < 2; twice++) {
        const { status, body } = await order({
          ...{ command: 'release', documentIds: memos, dryRun: true },
        });
        expect([status, body.total]).toEqual([202, many]);
        expect(await ended(body.jobId)).toMatchObject({ done: many - 1, refused: 1 });
        told.push(await resultsOf(body.jobId));
      }
      expect(told[1]).toEqual(told[0]);
      expect(told[0]?.[0]).toMatchObject({
        ...{ isDone: false, code: 'action-not-allowed-now', detail: 'not-claimed' },
      });
      expect(told[0]?.[1]).toMatchObject({ isDone: true, events: ['DocumentReleased'] });
      expect(await revisionOf(memos[1] ?? '')).toBe(before);
    },
    patience,
  );

  it('is one job under one key', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { command: 'claim', documentIds: memos.slice(0, 1), dryRun: true };
    const { jobId } = (await order(body, { headers })).body;
    expect((await order(body, { headers })).body.jobId).toBe(jobId);
  });

  it(
    'decides each document by what it is when its turn comes, pauses, goes on and stops',
    async () => {
      const some = memos.slice(0, 150);
      const { jobId } = (await order({ command: 'claim', documentIds: some })).body;
      await maria.post(`/v1/jobs/${jobId}/pause`);
      const halted = await eventually(async () => {
        const one = await maria.get<Job>(`/v1/jobs/${jobId}`);
        await sleep(500);
        const other = await maria.get<Job>(`/v1/jobs/${jobId}`);
        expect(other.body).toEqual(one.body);
        return one.body;
      }, 30_000);
      expect(halted.tried).toBeLessThanOrEqual(150);
      await maria.post(`/v1/jobs/${jobId}/resumption`);
      expect(await ended(jobId)).toMatchObject({ done: 150, refused: 0 });

      const stopped = (await order({ command: 'release', documentIds: some })).body.jobId;
      const { status } = await maria.post(`/v1/jobs/${stopped}/stop`);
      expect(status).toBe(200);
      const { tried } = await ended(stopped);
      const rest = (await resultsOf(stopped)).slice(tried);
      expect(rest.every(({ isDone }) => isDone === null)).toBe(true);
      const again = await maria.post(`/v1/jobs/${stopped}/resumption`);
      expect([again.status, again.body['code']]).toEqual([409, 'job-has-ended']);
    },
    patience,
  );

  it(
    'ends with the rights of its orderer',
    async () => {
      const own = await drafted(3, 'ivan');
      const ivan = office.as('ivan');
      const { jobId } = (await order({ command: 'release', documentIds: own }, { by: ivan })).body;
      await ivan.post(`/v1/jobs/${jobId}/pause`);
      const post = { unitId: 'riverside.permits', roles: ['clerk'] };
      const posts = '/v1/officers/riverside.ivan/posts';
      await office.as('taras').post(`${posts}/riverside.permits/end`);
      await maria.post(`/v1/jobs/${jobId}/resumption`);
      const { tried, refused } = await ended(jobId);
      const codes = (await resultsOf(jobId)).map(({ code }) => code);
      await office.as('taras').post(posts, post);
      expect(tried).toBe(3);
      expect(codes.filter((code) => code === 'not-permitted')).toHaveLength(refused);
    },
    patience,
  );

  it('is followed while it runs, by those who may know of it', async () => {
    const [documentId] = memos;
    const { jobId } = (
      await order({
        ...{ command: 'set-priority', data: { priority: 'urgent' }, documentIds: [documentId] },
      })
    ).body;
    const feed = await maria.listen(`/v1/jobs/${jobId}/feed`);
    await eventually(async () => expect(feed.heard).toContain('"status":"ended"'));
    feed.close();
    const seen = async (officer: string) =>
      (await office.as(officer).get(`/v1/jobs/${jobId}`)).status;
    expect(await Promise.all(['sofia', 'petro', 'olena', 'ivan'].map(seen))).toEqual([
      ...[200, 200, 404, 404],
    ]);
  });

  it('is ordered for another, whom history names beside the substitute', async () => {
    const documentId = memos[1] ?? '';
    const forMaria = { 'chancery-on-behalf-of': 'riverside.maria' };
    const yuriy = office.as('yuriy');
    const body = { command: 'set-priority', data: { priority: 'urgent' } };
    const query = { unitId: 'riverside.permits', kind: 'memo' };
    const { status, body: job } = await order(
      { ...body, documentIds: [documentId], query },
      { by: yuriy, headers: forMaria },
    );
    expect([status, job.total]).toEqual([202, 1]);
    expect(await ended(job.jobId)).toMatchObject({ done: 1, onBehalfOf: 'riverside.maria' });
    const { body: history } = await maria.get<object[]>(`/v1/documents/${documentId}/history`);
    expect(history.at(-1)).toMatchObject({
      actor: { id: 'riverside.yuriy' },
      onBehalfOf: { id: 'riverside.maria' },
    });
  });

  it('is refused where it cannot be', async () => {
    const documentIds = Array.from({ length: 10_001 }, () => randomUUID());
    for (const [body, status, code] of [
      [{ command: 'claim', documentIds }, 422, 'job-too-large'],
      [{ command: 'claim', documentIds: [randomUUID()], query: {} }, 422, 'job-without-items'],
      [{ command: 'register', documentIds: [randomUUID()] }, 409, 'command-not-for-bulk'],
      [{ command: 'claim' }, 400, 'invalid-request'],
      [
        { command: 'settle', data: { way: 'somehow' }, documentIds: [randomUUID()] },
        400,
        'invalid-request',
      ],
    ] as const) {
      const reply = await order(body);
      expect([reply.status, (reply.body as unknown as { code: string }).code]).toEqual([
        status,
        code,
      ]);
    }
  });
});
