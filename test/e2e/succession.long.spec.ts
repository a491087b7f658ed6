import { eventually, RunningOffice, type OfficeClient, type Reply } from '@chancery/testing';

interface Item {
  readonly subjectId: string;
  readonly itemId: string;
  readonly kind: string;
  readonly unitId: string;
  readonly officerId: string | null;
}
interface Orphan extends Item {
  readonly kind: string;
}

const permits = 'riverside.permits';
const environment = 'riverside.environment';
const year = new Date().getUTCFullYear();

describe('a unit that ends', () => {
  let office: RunningOffice;
  let taras: OfficeClient;

  beforeAll(async () => {
    office = await RunningOffice.start();
    taras = office.as('taras');
  }, 120_000);
  afterAll(() => office?.stop());

  const done = async (
    who: string,
    path: string,
    body = {},
  ): Promise<Reply<Record<string, string>>> => {
    const reply = await office.as(who).post<Record<string, string>>(path, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply;
  };
  const memo = async (subject: string): Promise<string> =>
    (
      await done('maria', '/v1/drafts', {
        ...{ unitId: permits, direction: 'internal', kind: 'memo', subject },
      })
    ).body['documentId'] ?? '';
  const queueOf = async (unitId: string, who: string): Promise<readonly Item[]> =>
    (await office.as(who).get<{ items: Item[] }>(`/v1/work-items?unitId=${unitId}&limit=200`)).body
      .items;
  const orphans = async (): Promise<readonly Orphan[]> =>
    (await taras.get<{ items: Orphan[] }>('/v1/orphans?limit=200')).body.items;

  it('is not closed with work left: the refusal names it', async () => {
    const documentId = await memo('Left');
    const closing = await taras.post<{ data: { obstacles: object[] } }>(
      `/v1/units/${permits}/succession`,
      { kind: 'closure' },
    );
    expect([closing.status, closing.body]).toMatchObject([409, { code: 'unit-has-work' }]);
    expect(JSON.stringify(closing.body.data.obstacles)).toContain(documentId);
    expect((await taras.get(`/v1/units/${permits}`)).body).toMatchObject({ isActive: true });
  });

  it('leaves nothing without a reader from the moment of its merger', async () => {
    const [first = '', second = ''] = [await memo('One'), await memo('Two')];
    await done('taras', '/v1/authorities/riverside/registers', {
      ...{ code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}' },
    });
    const { caseId = '' } = (
      await done('ivan', '/v1/cases', {
        ...{ unitId: permits, officerId: 'riverside.ivan', title: 'A matter', kind: 'k' },
        registerId: `riverside.cases.${year}`,
      })
    ).body;
    const before = await eventually(async () => {
      const items = await queueOf(permits, 'maria');
      expect(items.map(({ subjectId }) => subjectId)).toEqual(
        expect.arrayContaining([first, second, caseId]),
      );
      return items;
    });
    expect((await office.as('yuriy').get(`/v1/documents/${first}`)).status).toBe(404);
    const strangers = await office
      .as('maria')
      .post(`/v1/units/${permits}/succession`, { kind: 'merge', into: [environment] });
    expect(strangers.body).toMatchObject({ code: 'administrator-only' });
    const merged = await done('taras', `/v1/units/${permits}/succession`, {
      ...{ kind: 'merge', into: [environment] },
    });
    expect(merged.body).toMatchObject({ openItems: before.length });
    await eventually(async () =>
      expect(await queueOf(permits, 'yuriy')).toHaveLength(before.length),
    );
    for (const path of [`/v1/documents/${first}`, `/v1/cases/${caseId}`])
      expect((await office.as('yuriy').get(path)).status).toBe(200);
    await done('yuriy', `/v1/documents/${first}/notes`, { text: 'Building goes on with it' });
    expect((await orphans()).filter(({ unitId }) => unitId === permits)).toEqual([]);
    const again = await taras.post(`/v1/units/${permits}/succession`, {
      ...{ kind: 'merge', into: ['riverside.registry'] },
    });
    expect(again.body).toMatchObject({ code: 'unit-already-succeeded' });
  });

  it('gets nothing more: what is sent there by an old bookmark goes to its successor', async () => {
    const { documentId } = (
      await done('olena', '/v1/documents', {
        ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application', subject: 'Sent' },
        sender: { kind: 'person', name: 'Mariana Kovalenko' },
      })
    ).body;
    const at = `/v1/documents/${documentId}`;
    await done('olena', `${at}/registration`, { registerId: `riverside.in.${year}` });
    await done('olena', `${at}/hand-overs`, { purpose: 'action', to: { unitId: permits } });
    await eventually(async () =>
      expect(await queueOf(environment, 'yuriy')).toContainEqual(
        expect.objectContaining({ subjectId: documentId, kind: 'hand-over', unitId: environment }),
      ),
    );
  });

  it('hands on what it has by a job, and nothing is without a reader while that is cut off', async () => {
    const subjects = Array.from({ length: 150 }, (_, nth) => `Memo ${nth}`);
    const memos: string[] = [];
    for (const subject of subjects) memos.push(await memo(subject));
    const order = async (body: object): Promise<string> =>
      (await done('taras', `/v1/units/${permits}/reorganisation`, body)).body['jobId'] ?? '';
    interface Job {
      readonly status: string;
      readonly total: number;
      readonly done: number;
      readonly tried: number;
    }
    const ended = (jobId: string): Promise<Job> =>
      eventually(async () => {
        const { body } = await taras.get<Job>(`/v1/jobs/${jobId}`);
        expect(body.status).toBe('ended');
        return body;
      }, 60_000);
    const refused = await office.as('maria').post(`/v1/units/${permits}/reorganisation`);
    expect(refused.body).toMatchObject({ code: 'administrator-only' });
    const elsewhere = await taras.post(`/v1/units/${permits}/reorganisation`, {
      toUnitId: 'riverside.registry',
    });
    expect(elsewhere.body).toMatchObject({ code: 'unit-not-succeeded' });

    const trial = await ended(await order({ dryRun: true }));
    expect(trial.done).toBe(trial.total);
    expect(trial.total).toBeGreaterThan(150);
    const held = (await office.as('maria').get<{ unitId: string }>(`/v1/documents/${memos[0]}`))
      .body;
    expect(held).toMatchObject({ unitId: permits });

    const jobId = await order({});
    let kills = 0;
    for (let last = 0; kills < 2;) {
      const { body: job } = await taras.get<Job>(`/v1/jobs/${jobId}`);
      for (const documentId of memos.slice(0, 5))
        expect((await office.as('yuriy').get(`/v1/documents/${documentId}`)).status).toBe(200);
      const items = [
        ...(await queueOf(permits, 'yuriy')),
        ...(await queueOf(environment, 'yuriy')),
      ];
      for (const documentId of memos.slice(0, 5))
        expect(items.some(({ subjectId }) => subjectId === documentId)).toBe(true);
      if (job.status === 'ended') break;
      const pid = office.programs['reactor'];
      if (pid === undefined || pid === last) continue;
      process.kill(pid, 'SIGKILL');
      [last, kills] = [pid, kills + 1];
    }
    expect(await ended(jobId)).toMatchObject({ total: trial.total, done: trial.total });
    await eventually(async () => expect(await queueOf(permits, 'yuriy')).toEqual([]));
    const { body: history } = await office
      .as('yuriy')
      .get<{ type: string }[]>(`/v1/documents/${memos[0]}/history`);
    expect(history.filter(({ type }) => type === 'CustodyTransferred')).toHaveLength(1);
    expect(await orphans()).toEqual([]);
  }, 240_000);

  it('shows what an officer left who is there no more, until somebody takes it', async () => {
    const documentId = await memoOf('yuriy');
    await eventually(async () => {
      const { body } = await taras.get<{ kind: string; ids: string[] }[]>(
        '/v1/officers/riverside.yuriy/departure',
      );
      expect(body.flatMap(({ ids }) => ids)).toContain(documentId);
    });
    await done('taras', '/v1/officers/riverside.yuriy/deactivation');
    const left = await eventually(async () => {
      const found = (await orphans()).filter(({ subjectId }) => subjectId === documentId);
      expect(found).toMatchObject([{ kind: 'officer-gone', officerId: 'riverside.yuriy' }]);
      return found;
    });
    expect(left).toHaveLength(1);
    expect((await office.as('maria').get('/v1/orphans')).body).toMatchObject({
      code: 'administrator-only',
    });
  });

  const memoOf = async (who: string): Promise<string> =>
    (
      await done(who, '/v1/drafts', {
        ...{ unitId: environment, direction: 'internal', kind: 'memo', subject: 'Left behind' },
      })
    ).body['documentId'] ?? '';
});
