import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice, type Reply } from '@chancery/testing';

interface Line {
  type: string;
  at: string;
  documentId?: string;
  words: string;
  actor: { id: string };
}
interface Answered {
  caseId: string;
  documentId: string;
  status: string;
  number: string;
  code: string;
  data: { obstacles: { code: string; documentId?: string }[]; caseId: string };
}

interface CaseSeen {
  readonly status: string;
  readonly entries: readonly { entry: number; fate: string; documentId: string }[];
  readonly parties: readonly { role: string; party: { name: string } }[];
}

const year = new Date().getUTCFullYear();
const registerId = `riverside.cases.${year}`;
const classId = `riverside.${year}.03-8`;
const reason = 'It belongs to the neighbour';

describe('a case with its documents', () => {
  let office: RunningOffice;
  let platform: OfficeClient;

  beforeAll(async () => {
    office = await RunningOffice.start();
    const issuer = await DevIssuer.open(office.dataDir);
    platform = new OfficeClient(
      office.url,
      await issuer.issue({ subject: 'cases-spec', isPlatform: true }),
    );
    await done(platform, '/v1/authorities/riverside/registers', {
      ...{ code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}/{class}' },
    });
    const plan = `/v1/file-plans/riverside.${year}`;
    const planned = await platform.put(`${plan}/classes/03-8`, {
      ...{ title: 'Building permits', unitId: 'riverside.permits' },
      retention: { action: 'destroy', years: 5 },
    });
    expect(planned.status).toBe(200);
    await done(platform, `${plan}/publication`, { validFrom: `${year}-01-01` });
  }, 120_000);
  afterAll(() => office?.stop());

  const done = async (client: OfficeClient, path: string, body = {}): Promise<Reply<Answered>> => {
    const reply = await client.post<Answered>(path, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply;
  };
  const as = (name: string, path: string, body = {}): Promise<Reply<Answered>> =>
    done(office.as(name), path, body);

  /** An application that is registered and lies with permits. */
  const application = async (subject: string): Promise<string> => {
    const { documentId } = (
      await as('olena', '/v1/documents', {
        ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application', subject },
        sender: { kind: 'person', name: 'Mariana Kovalenko' },
      })
    ).body;
    const at = `/v1/documents/${documentId}`;
    await as('olena', `${at}/registration`, { registerId: `riverside.in.${year}` });
    await as('olena', `${at}/hand-overs`, {
      ...{ purpose: 'action', to: { unitId: 'riverside.permits' } },
    });
    const view = await office.as('ivan').get<{ workItems: { itemId: string }[] }>(at);
    const item = view.body.workItems.find(({ itemId }) => itemId !== 'custody');
    await as('ivan', `${at}/hand-overs/${item?.itemId}/acceptance`);
    return documentId;
  };

  const opened = async (title: string, more = {}): Promise<Answered> =>
    (
      await as('ivan', '/v1/cases', {
        ...{ unitId: 'riverside.permits', officerId: 'riverside.ivan', registerId, title },
        ...{ kind: 'building-permit', classId, ...more },
      })
    ).body;

  const history = async (name: string, caseId: string, query = ''): Promise<Line[]> => {
    const { status, body } = await office
      .as(name)
      .get<{ items: Line[] }>(`/v1/cases/${caseId}/history?limit=500${query}`);
    expect(status).toBe(200);
    return body.items;
  };

  it('is opened from a document, which says where it is filed', async () => {
    const documentId = await application('Garden house at 4 Mill Lane');
    const { caseId, number, status } = await opened('Garden house', { documentId });
    expect({ number, status }).toMatchObject({ number: '1/03-8', status: 'open' });
    const filed = await office.as('ivan').get(`/v1/documents/${documentId}`);
    expect(filed.body).toMatchObject({ caseId, caseEntry: 1 });
    const { body } = await office.as('ivan').get(`/v1/cases/${caseId}`);
    expect(body).toMatchObject({ classIndex: '03-8', entries: [{ entry: 1, documentId }] });
  });

  it('has a document that no other case gets; none of its entries is used up', async () => {
    const documentId = await application('Fence');
    const first = await opened('Fence', { documentId });
    const other = await opened('Another fence');
    const again = await office
      .as('ivan')
      .post<Answered>(`/v1/cases/${other.caseId}/documents`, { documentId });
    expect([again.status, again.body]).toMatchObject([
      409,
      { code: 'already-filed', data: { caseId: first.caseId } },
    ]);
    const repeated = await office
      .as('ivan')
      .post<Answered>(`/v1/cases/${first.caseId}/documents`, { documentId });
    expect(repeated.status).toBe(200);
    const { body } = await office.as('ivan').get<{ revision: number }>(`/v1/cases/${other.caseId}`);
    expect(body).toMatchObject({ entries: [] });
  });

  it('is wanted by two at once: one case has the document', async () => {
    const documentId = await application('Wanted by two');
    const cases = [await opened('The one'), await opened('The other')];
    const taken = await Promise.all(
      cases.map(({ caseId }) =>
        office.as('ivan').post<Answered>(`/v1/cases/${caseId}/documents`, { documentId }),
      ),
    );
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 409]);
    const entries = await Promise.all(
      cases.map(async ({ caseId }) => {
        const { body } = await office
          .as('ivan')
          .get<{ entries: { fate: string }[] }>(`/v1/cases/${caseId}`);
        return body.entries.map(({ fate }) => fate);
      }),
    );
    expect(entries.flat().filter((fate) => fate === 'open')).toHaveLength(1);
  });

  it('keeps letter and reply together: by settlement they are bound, and moved as one', async () => {
    const documentId = await application('Answered here');
    const from = await opened('Answered', { documentId });
    const to = await opened('For both');
    const { documentId: replyId } = (
      await as('ivan', '/v1/drafts', {
        ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'answer' },
        ...{ subject: 'Granted', inReplyTo: [documentId] },
        addressee: { kind: 'person', name: 'Mariana Kovalenko' },
      })
    ).body;
    const reply = `/v1/documents/${replyId}`;
    await as('olena', `${reply}/registration`, { registerId: `riverside.out.${year}` });
    await as('ivan', `/v1/cases/${from.caseId}/documents`, { documentId: replyId });
    await as('ivan', `${reply}/consignments`, { consignments: [{ addresseeId: 'first' }] });
    const { body: sent } = await office
      .as('ivan')
      .get<{ sendings: { consignmentId: string }[] }[]>(`${reply}/addressees`);
    await as('ivan', `${reply}/consignments/${sent[0]?.sendings[0]?.consignmentId}/sending`);
    await eventually(async () =>
      expect((await office.as('ivan').get(`/v1/documents/${documentId}`)).body).toMatchObject({
        replies: [{ documentId: replyId }],
      }),
    );
    const moves = (documentIds: readonly string[]): Promise<Reply<Answered>> =>
      office.as('maria').post<Answered>(`/v1/cases/${from.caseId}/moves`, {
        ...{ documentIds, toCaseId: to.caseId, reason },
      });
    expect(await moves([documentId])).toMatchObject({
      status: 409,
      body: { code: 'entry-bound-by-settlement', data: { links: [{ documentId, replyId }] } },
    });
    expect((await moves([documentId, replyId])).status).toBe(200);
  });

  it('gives its documents to another case; its history ends for them there', async () => {
    const documentId = await application('Moved');
    const from = await opened('From', { documentId });
    const to = await opened('To');
    const moved = await as('maria', `/v1/cases/${from.caseId}/moves`, {
      ...{ documentIds: [documentId], toCaseId: to.caseId, reason },
    });
    expect(moved.body.status).toBe('open');
    await as('ivan', `/v1/documents/${documentId}/notes`, { text: 'Only of the other case' });
    const types = (lines: readonly Line[]): readonly string[] => lines.map(({ type }) => type);
    expect(types(await history('ivan', from.caseId))).toEqual([
      ...['CaseOpened', 'CaseNumbered', 'CaseClassified', 'EntryAllocated', 'DocumentFiled'],
      ...['DocumentRefiled', 'EntryMovedOut'],
    ]);
    expect(types(await history('ivan', to.caseId))).toEqual([
      ...['CaseOpened', 'CaseNumbered', 'CaseClassified', 'EntryAllocated', 'DocumentRefiled'],
      'NoteAdded',
    ]);
  });

  it('is not closed before all in it is done, and then says how long it is kept', async () => {
    const documentId = await application('To be closed');
    const { caseId } = await opened('To be closed', { documentId });
    const at = `/v1/cases/${caseId}`;
    const refused = await office.as('ivan').post<Answered>(`${at}/closing`);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'case-not-ready' }]);
    expect(refused.body.data.obstacles).toEqual([
      { code: 'no-result' },
      { code: 'document-open', documentId },
    ]);
    const listed = await office.as('ivan').get(`${at}/closing`);
    expect(listed.body).toEqual(refused.body.data.obstacles);
    await as('ivan', `${at}/result`, { result: 'granted' });
    const closed = await as('ivan', `${at}/closing`, { settleRest: true });
    expect(closed.body.status).toBe('closed');
    const { body } = await office.as('ivan').get(at);
    expect(body).toMatchObject({
      retention: { classId, action: 'destroy', years: 5, from: `${year + 1}-01-01` },
    });
    const document = await office.as('ivan').get(`/v1/documents/${documentId}`);
    expect(document.body).toMatchObject({ situation: 'closed', settledBy: 'case-closed' });
    const appeal = { reason: 'An appeal came' };
    const barred = await office
      .as('ivan')
      .post<Answered>(`/v1/documents/${documentId}/reopening`, appeal);
    expect([barred.status, barred.body.code]).toEqual([403, 'case-of-document-closed']);
    await as('maria', `/v1/documents/${documentId}/reopening`, appeal);
    await eventually(async () => {
      const open = await office.as('ivan').get(at);
      expect(open.body).toMatchObject({ status: 'open', retention: null, result: null });
    });
  });

  it('takes nothing in once its class is closed, but goes on', async () => {
    const plan = `/v1/file-plans/riverside.${year}`;
    const planned = await platform.put(`${plan}/classes/99`, {
      ...{ title: 'Passing', unitId: 'riverside.permits', retention: { action: 'keep' } },
    });
    expect(planned.status).toBe(200);
    await done(platform, `${plan}/publication`, { validFrom: `${year}-01-01` });
    const passing = `riverside.${year}.99`;
    const { caseId } = await opened('In it', { classId: passing });
    await done(platform, `${plan}/classes/99/closing`, { reason: 'Not needed' });
    const body = { unitId: 'riverside.permits', registerId, title: 'Late', kind: 'k' };
    const late = await office.as('ivan').post<Answered>('/v1/cases', { ...body, classId: passing });
    expect([late.status, late.body.code]).toEqual([409, 'class-not-open']);
    await as('ivan', `/v1/cases/${caseId}/result`, { result: 'granted' });
    expect((await as('ivan', `/v1/cases/${caseId}/closing`)).body.status).toBe('closed');
  });

  it('is one history for a supervisor: of the case and its documents, filtered, paged, as of', async () => {
    const documentId = await application('Tracked');
    const { caseId } = await opened('Tracked', { documentId });
    await as('ivan', `/v1/documents/${documentId}/claim`);
    const before = new Date().toISOString();
    await as('maria', `/v1/cases/${caseId}/assignment`, {
      ...{ unitId: 'riverside.environment', officerId: 'riverside.yuriy' },
    });
    await eventually(async () => {
      const read = await office.as('yuriy').get(`/v1/documents/${documentId}`);
      expect(read.status).toBe(200);
    });
    const all = await history('sofia', caseId);
    expect(all.map(({ type }) => type)).toEqual([
      ...['CaseOpened', 'CaseNumbered', 'CaseClassified', 'EntryAllocated', 'DocumentFiled'],
      ...['DocumentClaimed', 'CaseAssigned', 'UnitAdmitted'],
    ]);
    const of = async (query: string): Promise<readonly string[]> =>
      (await history('sofia', caseId, query)).map(({ type }) => type);
    expect(await of(`&asOf=${before}`)).not.toContain('CaseAssigned');
    expect(await of('&officerId=riverside.maria')).toEqual(['CaseAssigned']);
    expect(await of('&unitId=riverside.environment')).toEqual(['CaseAssigned']);
    expect(await of('&kinds=DocumentClaimed')).toEqual(['DocumentClaimed']);
    const paged: Line[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const cursor: string = next && `&cursor=${encodeURIComponent(next)}`;
      const page: Reply<{ items: Line[]; next?: string }> = await office
        .as('sofia')
        .get(`/v1/cases/${caseId}/history?limit=2${cursor}`);
      paged.push(...page.body.items);
      next = page.body.next;
    }
    expect(paged).toEqual(all);
    const list = async (
      query: string,
    ): Promise<readonly { caseId: string; officerId: string }[]> => {
      const { body } = await office
        .as('sofia')
        .get<{ items: { caseId: string; officerId: string }[] }>(`/v1/cases?${query}`);
      return body.items;
    };
    await eventually(async () =>
      expect((await list('unitId=riverside.environment')).map((one) => one.caseId)).toEqual([
        caseId,
      ]),
    );
    const then = await list(`order=held&status=open&asOf=${before}`);
    expect(then.find((one) => one.caseId === caseId)?.officerId).toBe('riverside.ivan');
  });

  const viewOf = async (caseId: string): Promise<CaseSeen> =>
    (await office.as('maria').get<CaseSeen>(`/v1/cases/${caseId}`)).body;

  it('is merged into another with all in it, though the reactor dies in the middle', async () => {
    const letters = await Promise.all(
      Array.from({ length: 24 }, (_, nth) => application(`Letter ${nth}`)),
    );
    const from = await opened('The same matter');
    const into = await opened('The matter', { documentId: await application('The first') });
    for (const documentId of letters)
      await as('ivan', `/v1/cases/${from.caseId}/documents`, { documentId });
    const party = { kind: 'person', name: 'Mariana Kovalenko' };
    for (const { caseId } of [from, into])
      await as('ivan', `/v1/cases/${caseId}/parties`, { party, role: 'initiator' });
    const part = await opened('A part', { parentCaseId: from.caseId });

    const merging = `/v1/cases/${from.caseId}/merging`;
    const wish = { intoCaseId: into.caseId, reason: 'One matter' };
    const clerk = await office.as('ivan').post<Answered>(merging, wish);
    expect([clerk.status, clerk.body.code]).toEqual([403, 'case-order-not-permitted']);
    const itself = await office
      .as('maria')
      .post<Answered>(merging, { ...wish, intoCaseId: from.caseId });
    expect(itself.body.code).toBe('merge-into-itself');
    const down = await office
      .as('maria')
      .post<Answered>(merging, { ...wish, intoCaseId: part.caseId });
    expect(down.body).toMatchObject({
      ...{ code: 'merge-not-possible', data: { reason: 'part-of-this-case' } },
    });

    expect((await as('maria', merging, wish)).body.status).toBe('merging');
    let seen = 0;
    for (let last = 0, kills = 0; kills < 2 && seen < 25;) {
      seen = (await viewOf(into.caseId)).entries.length;
      if ((await viewOf(from.caseId)).status !== 'merging') break;
      const pid = office.programs['reactor'];
      if (seen < 2 || pid === undefined || pid === last) continue;
      process.kill(pid, 'SIGKILL');
      [last, kills] = [pid, kills + 1];
    }
    await eventually(async () => expect((await viewOf(from.caseId)).status).toBe('merged'), 60_000);
    const [merged, whole] = [await viewOf(from.caseId), await viewOf(into.caseId)];
    expect(merged).toMatchObject({ intoCaseId: into.caseId, number: from.number });
    expect(merged.entries.map(({ fate }) => fate)).toEqual(letters.map(() => 'moved-out'));
    const there = whole.entries.filter(({ fate }) => fate === 'open');
    expect(there.map(({ documentId }) => documentId).slice(1)).toEqual(letters);
    expect(there.map(({ entry }) => entry)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
    expect(whole.parties).toMatchObject([
      { role: 'initiator', party },
      { role: 'interested', party },
    ]);
    const obstacles = await office.as('maria').get<object[]>(`/v1/cases/${into.caseId}/closing`);
    expect(obstacles.body).toContainEqual({ code: 'sub-case-open', caseId: part.caseId });
    const late = await office
      .as('maria')
      .post<Answered>(`/v1/cases/${from.caseId}/result`, { result: 'granted' });
    expect(late.body).toMatchObject({ code: 'case-not-open', data: { status: 'merged' } });
  }, 120_000);

  interface Item {
    readonly kind: string;
    readonly caseId: string | null;
    readonly subject: string;
    readonly nearest: string | null;
    readonly officerId: string | null;
  }
  const itemsFor = async (who: string, caseId: string, query = ''): Promise<readonly Item[]> => {
    const { status, body } = await office
      .as(who)
      .get<{ items: Item[] }>(`/v1/work-items?unitId=riverside.permits&limit=200${query}`);
    expect(status).toBe(200);
    return body.items.filter((item) => item.caseId === caseId);
  };

  it('waits in the queue of its unit with its term, and for the head once that has passed', async () => {
    const policyId = 'riverside.of-cases';
    const published = await platform.put('/v1/deadline-policies/riverside.of-cases/versions/1', {
      ...{ name: 'Of cases', zone: 'Europe/Kyiv', validFrom: '2020-01-01', roll: 'none' },
      term: { amount: 5, unit: 'calendar-day' },
      ...{ calendarId: 'riverside.working-days', dayOne: 'next-day', legalBasis: ['Rules art. 1'] },
      ...{ extensions: {}, suspensions: { asked: { effect: 'not-counted' } } },
      onCalendarChange: 'keep',
      ladder: [{ rung: 'missed', workingDays: 0, at: '09:00', to: ['executor', 'head'] }],
    });
    expect([published.status, published.body]).toMatchObject([200, {}]);
    const { caseId, number } = await opened('With a term');
    const clocks = `/v1/cases/${caseId}/clocks`;
    const start = (startedAt: Date, who = 'maria') =>
      office.as(who).post<Answered>(clocks, {
        ...{ role: 'statutory', policyId, startedAt: startedAt.toISOString() },
      });
    expect((await start(new Date(), 'ivan')).body.code).toBe('case-order-not-permitted');
    expect((await start(new Date())).status).toBe(200);
    const listed = await office
      .as('ivan')
      .get<{ clockId: string; dueAt: string; steps: object[] }[]>(clocks);
    const [{ dueAt, clockId } = { dueAt: '', clockId: '' }] = listed.body;
    await eventually(async () =>
      expect(await itemsFor('ivan', caseId)).toMatchObject([
        { kind: 'case', subject: 'With a term', officerId: 'riverside.ivan', nearest: dueAt },
      ]),
    );
    expect(await itemsFor('ivan', caseId, `&number=${encodeURIComponent(number)}`)).toHaveLength(1);
    await as('ivan', `${clocks}/${clockId}/suspension`, { ground: 'asked' });
    await eventually(async () => expect((await itemsFor('ivan', caseId))[0]?.nearest).toBeNull());
    await as('ivan', `${clocks}/${clockId}/resumption`);
    await start(new Date(Date.now() - 20 * 86_400_000));
    await eventually(
      async () =>
        expect((await itemsFor('maria', caseId, '&overdue=true')).map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['case']),
        ),
      20_000,
    );
    await as('ivan', `/v1/cases/${caseId}/result`, { result: 'granted' });
    const instant = new Date().toISOString();
    expect((await as('ivan', `/v1/cases/${caseId}/closing`)).body.status).toBe('closed');
    await eventually(async () => expect(await itemsFor('maria', caseId)).toEqual([]));
    expect(await itemsFor('maria', caseId, `&asOf=${instant}`)).toMatchObject([
      { kind: 'case', subject: 'With a term' },
    ]);
    const overdueThen = await itemsFor('maria', caseId, `&overdue=true&asOf=${instant}`);
    expect(overdueThen.map(({ kind }) => kind)).toContain('case');
    expect(await itemsFor('maria', caseId, `&overdue=false&asOf=${instant}`)).toEqual([]);
    const stopped = await office
      .as('ivan')
      .get<{ stopped: { isKept: boolean; because: string } }[]>(clocks);
    expect(stopped.body.map(({ stopped: end }) => end)).toMatchObject([
      { isKept: true, because: 'case-closed' },
      { isKept: false, because: 'case-closed' },
    ]);
  });

  it('has its term counted anew when a holiday is proclaimed on the last day', async () => {
    const policyId = 'riverside.moving';
    const year = new Date().getUTCFullYear();
    const published = await platform.put(`/v1/deadline-policies/${policyId}/versions/1`, {
      ...{ name: 'Moving', zone: 'Europe/Kyiv', validFrom: '2020-01-01', roll: 'following' },
      term: { amount: 5, unit: 'calendar-day' },
      ...{ calendarId: 'riverside.working-days', dayOne: 'next-day', legalBasis: ['Rules art. 1'] },
      ...{ extensions: {}, suspensions: {}, ladder: [], onCalendarChange: 'recalculate' },
    });
    expect(published.status).toBe(200);
    const { caseId } = await opened('With a term that moves');
    const clocks = `/v1/cases/${caseId}/clocks`;
    const startedAt = new Date().toISOString();
    await as('maria', clocks, { role: 'statutory', policyId, startedAt });
    const dueDate = async (): Promise<string> =>
      (await office.as('ivan').get<{ dueDate: string }[]>(clocks)).body[0]?.dueDate ?? '';
    const date = await dueDate();
    const mourning = { date, day: 'off', name: 'Day of mourning', basis: 'Decree 1' };
    const proclaimed = await platform.post('/v1/calendars/riverside.working-days/days', {
      ...{ effectiveFrom: startedAt.slice(0, 10), knownTo: `${year + 1}-12-31` },
      days: [mourning],
    });
    expect(proclaimed.status).toBe(200);
    await eventually(async () => expect((await dueDate()) > date).toBe(true), 60_000);
    const history = await office
      .as('ivan')
      .get<{ items: { type: string; words: string }[] }>(`/v1/cases/${caseId}/history`);
    expect(history.body.items.find(({ type }) => type === 'CaseClockRecalculated')?.words).toMatch(
      /^Term counted anew by the new days of the calendar/,
    );
  }, 120_000);

  it('is split: documents of it begin another case, no letter without its reply', async () => {
    const [stays, goes] = [await application('Stays'), await application('Goes')];
    const from = await opened('Two matters', { documentId: stays });
    await as('ivan', `/v1/cases/${from.caseId}/documents`, { documentId: goes });
    const splitting = `/v1/cases/${from.caseId}/splitting`;
    const wish = { documentIds: [goes], title: 'The other matter', registerId, reason };
    const clerk = await office.as('ivan').post<Answered>(splitting, wish);
    expect([clerk.status, clerk.body.code]).toEqual([403, 'case-order-not-permitted']);
    const strange = await office
      .as('olena')
      .post<Answered>(splitting, { ...wish, documentIds: [await application('Elsewhere')] });
    expect(strange.body.code).toBe('not-filed-here');
    const { caseId, status, number } = (await as('olena', splitting, wish)).body;
    expect([status, number]).toEqual(['open', expect.stringMatching(/^\d+\/03-8$/)]);
    const [other, rest] = [await viewOf(caseId), await viewOf(from.caseId)];
    expect(other).toMatchObject({
      ...{ splitFromId: from.caseId, kind: 'building-permit', classIndex: '03-8' },
      entries: [{ entry: 1, documentId: goes, movedFrom: from.caseId }],
    });
    expect(rest.entries.map(({ fate }) => fate)).toEqual(['open', 'moved-out']);
  });

  it('tells the reader of its feed what happens to its documents', async () => {
    const documentId = await application('Watched');
    const { caseId } = await opened('Watched', { documentId });
    const feed = await office.as('ivan').listen(`/v1/cases/${caseId}/feed`);
    const heard = (): readonly string[] =>
      [...feed.heard.matchAll(/^event: (\w+)$/gm)].map(([, name = '']) => name);
    await eventually(() => expect(heard()).toEqual(['case']));
    await as('ivan', `/v1/documents/${documentId}/notes`, { text: 'Seen by the watcher' });
    await eventually(() => expect(heard()).toEqual(['case', 'history', 'case']));
    expect(feed.heard).toContain('Seen by the watcher');
    feed.close();
  });

  it('hides itself and its documents from who may not read them', async () => {
    const { caseId } = await opened('Not for the others');
    for (const path of ['', '/history', '/closing', '/feed'])
      expect((await office.as('taras').get(`/v1/cases/${caseId}${path}`)).status).toBe(404);
    const { body } = await office.as('taras').get<{ items: unknown[] }>('/v1/cases');
    expect(body.items).toEqual([]);
  });
});
