import { eventually, RunningOffice, type PartyClient } from '@chancery/testing';
import { axeFindings, chromiumPath, startBrowser } from '../desk/browser.js';
import { byCode, openFor } from './followed.js';

const year = new Date().getUTCFullYear();
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const officers = /riverside\.(olena|ivan|maria|yuriy|sofia|petro|taras)\b/;

interface Made {
  readonly id: string;
  readonly code: string;
  readonly documentId: string;
  readonly party: { readonly partyId: string };
  readonly workItems: readonly { readonly itemId: string }[];
}
interface Clock {
  readonly role: string;
  readonly isSuspended: boolean;
  readonly dueAt?: string;
}
interface Matter {
  readonly state: string;
  readonly waitingFor: string;
  readonly number: string | null;
  readonly heldBy: { readonly unitId: string };
  readonly clocks: readonly Clock[];
  readonly requests: readonly { readonly requestId: string; readonly state: string }[];
  readonly hearings: readonly { readonly hearingId: string; readonly state: string }[];
  readonly decisions: readonly {
    readonly decisionId: string;
    readonly reasons: readonly object[];
    readonly appealId?: string;
  }[];
  readonly silence: { readonly effect: string; readonly at: string } | null;
  readonly appealOf: string | null;
}

/** One application's way through the dialogue of both sides, over HTTP alone. */
describe('A matter that a party follows', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
  }, 240_000);
  afterAll(() => office?.stop());

  const as = async (officer: string, route: string, body: object = {}): Promise<Made> => {
    const answer = await office.as(officer).post<Made>(route, body);
    expect([route, answer.status, answer.body]).toEqual([route, expect.any(Number), answer.body]);
    expect(answer.status).toBeLessThan(300);
    return answer.body;
  };
  const seen = async (officer: string, route: string): Promise<Made> =>
    (await office.as(officer).get<Made>(route)).body;

  /** In the custody of permits, with a number. */
  const applied = async (): Promise<{ matterId: string; partyId: string }> => {
    const { documentId: matterId } = await as('olena', '/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'portal', kind: 'letter', subject: 'A permit' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const one = `/v1/documents/${matterId}`;
    await as('olena', `${one}/registration`, { registerId: `riverside.in.${year}` });
    const to = { unitId: 'riverside.permits' };
    await as('olena', `${one}/hand-overs`, { purpose: 'action', to });
    const { workItems, party } = await seen('ivan', one);
    const handOverId = workItems.find(({ itemId }) => itemId !== 'custody')?.itemId;
    await as('ivan', `${one}/hand-overs/${handOverId}/acceptance`);
    await openFor(office, { matterId, partyId: party.partyId });
    return { matterId, partyId: party.partyId };
  };

  const matterOf = async (browser: PartyClient, matterId: string): Promise<Matter> => {
    const { status, body } = await browser.get<Matter>(`/portal/v1/matters/${matterId}`);
    expect([status, body]).toEqual([200, body]);
    expect(JSON.stringify(body)).not.toMatch(officers);
    return body;
  };

  /** Both sides read the same clocks, now and whenever they are asked. */
  const sameClocks = async (browser: PartyClient, matterId: string): Promise<readonly Clock[]> => {
    const { clocks } = await matterOf(browser, matterId);
    const theirs = await office.as('ivan').get<Clock[]>(`/v1/documents/${matterId}/clocks`);
    expect(clocks).toEqual(theirs.body.filter(({ role }) => role === 'statutory'));
    return clocks;
  };

  const termOf = (matterId: string, policyId: string, startedAt: string): Promise<Made> =>
    as('maria', `/v1/documents/${matterId}/clocks`, { role: 'statutory', policyId, startedAt });

  const letterFor = async (matterId: string, partyId: string): Promise<string> => {
    const { documentId } = await as('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter', subject: 'Reply' },
      ...{ addressee: { kind: 'person', name: 'Mariana', partyId }, inReplyTo: [matterId] },
    });
    const registerId = `riverside.out.${year}`;
    await as('olena', `/v1/documents/${documentId}/registration`, { registerId });
    return documentId;
  };

  it('goes from a request over a hearing and a decision to an appeal', async () => {
    const { matterId, partyId } = await applied();
    const party = await byCode(office, { matterId, partyId });
    const path = `/matters/${matterId}`;
    await termOf(matterId, 'riverside.application', new Date().toISOString());
    expect(await matterOf(party, matterId)).toMatchObject({
      ...{ state: 'registered', waitingFor: 'authority', number: expect.any(String) as string },
      heldBy: { unitId: 'riverside.permits' },
    });
    const page = await party.open(path);
    expect([page.status, page.html]).toEqual([200, expect.stringContaining('Why this date')]);

    const request = await as('ivan', `/v1${path}/information-requests`, {
      items: [{ itemId: 'plan', text: 'The plan of the plot' }],
      ...{ reason: 'We need the plan', until: inDays(12), ground: 'completion-asked' },
    });
    await eventually(async () =>
      expect((await sameClocks(party, matterId))[0]?.isSuspended).toBe(true),
    );
    expect((await party.open(path)).html).toContain('The plan of the plot');
    const answered = await party.send(`${path}/requests/${request.id}/answer`, {
      ...{ items: 'plan', text: 'Here it is' },
    });
    expect([answered.status, answered.path]).toEqual([200, path]);
    await eventually(async () =>
      expect((await sameClocks(party, matterId))[0]?.isSuspended).toBe(false),
    );
    await eventually(async () => {
      const { body } = await office
        .as('ivan')
        .get<{ items: { itemId: string }[] }>('/v1/work-items?kind=answer');
      expect(body.items.map(({ itemId }) => itemId)).toContain(request.id);
    });

    const decisionId = await letterFor(matterId, partyId);
    const decision = {
      ...{ documentId: decisionId, outcome: 'refused' },
      reasons: [{ law: 'Building Act, article 12', text: 'It is a flood plain' }],
      appeal: { days: 30, unitId: 'riverside.environment' },
    };
    const unheard = await office.as('ivan').post<Made>(`/v1${path}/decisions`, decision);
    expect([unheard.status, unheard.body]).toMatchObject([
      409,
      { code: 'hearing-not-offered', data: { allowedActions: ['offer-hearing', 'skip-hearing'] } },
    ]);
    const hearing = await as('ivan', `/v1${path}/hearings`, {
      ...{ outcome: 'refused', summary: 'It cannot be granted', until: inDays(10) },
    });
    await party.open(path);
    await party.send(`${path}/hearings/${hearing.id}/statement`, { text: 'It never floods' });
    expect((await matterOf(party, matterId)).hearings[0]?.state).toBe('stated');

    await as('ivan', `/v1${path}/decisions`, decision);
    const waiting = await matterOf(party, matterId);
    expect([waiting.waitingFor, waiting.decisions[0]?.reasons]).toEqual(['you', []]);
    await party.open(`${path}/decisions/${decisionId}`);
    const opened = await party.send(`${path}/decisions/${decisionId}/opening`, {});
    expect(opened.html).toContain('Building Act, article 12');
    await eventually(async () => {
      const { body } = await office
        .as('ivan')
        .get<{ sendings: { channel: string; state: string }[] }[]>(
          `/v1/documents/${decisionId}/addressees`,
        );
      expect(body[0]?.sendings).toMatchObject([{ channel: 'portal', state: 'delivered' }]);
    });

    await party.send(`${path}/decisions/${decisionId}/appeal`, { text: 'It never floods' });
    const { appealId } = (await matterOf(party, matterId)).decisions[0] ?? {};
    await eventually(async () => {
      const { body } = await office.as('yuriy').get<Matter>(`/v1/matters/${appealId}`);
      expect(body).toMatchObject({
        appealOf: matterId,
        heldBy: { unitId: 'riverside.environment' },
      });
    });
  }, 240_000);

  it('is there for nobody else', async () => {
    const { matterId, partyId } = await applied();
    const other = await applied();
    const stranger = await byCode(office, other);
    const one = `/portal/v1/matters/${matterId}`;
    expect((await stranger.get(one)).status).toBe(404);
    expect((await stranger.post(`${one}/messages`, { text: 'Hello' })).status).toBe(404);
    expect((await office.visitor().get(one)).status).toBe(401);
    const owner = await byCode(office, { matterId, partyId });
    await eventually(async () => {
      const { body } = await owner.get<{ items: { matterId: string }[] }>('/portal/v1/matters');
      expect(body.items.map((each) => each.matterId)).toEqual([matterId]);
    });
  }, 120_000);

  it('ends when the party withdraws it, and what was on its way comes back', async () => {
    const { matterId, partyId } = await applied();
    const party = await byCode(office, { matterId, partyId });
    const to = { unitId: 'riverside.environment' };
    await as('ivan', `/v1/documents/${matterId}/hand-overs`, { purpose: 'action', to });
    await party.open(`/matters/${matterId}`);
    await party.send(`/matters/${matterId}/withdrawal`, {});
    await eventually(async () => {
      const { body } = await office
        .as('ivan')
        .get<{ situation: string; settlementWay: string }>(`/v1/documents/${matterId}`);
      expect(body.situation).toBe('closed');
    });
    expect((await matterOf(party, matterId)).state).toBe('withdrawn');
  }, 120_000);

  it('counts as approved when the authority stays silent, from the end of the term on', async () => {
    const { matterId, partyId } = await applied();
    const party = await byCode(office, { matterId, partyId });
    const policy = await office
      .as('taras')
      .put('/v1/deadline-policies/riverside.short/versions/1', {
        ...{ validFrom: '2026-01-01', name: 'A short one', legalBasis: ['A law'], roll: 'none' },
        ...{ zone: 'Europe/Kyiv', calendarId: 'riverside.working-days', dayOne: 'instant' },
        ...{ term: { amount: 1, unit: 'hour' }, extensions: {}, suspensions: {}, ladder: [] },
        ...{ onCalendarChange: 'keep' },
        onExpiry: { effect: 'deemed-approved', basis: 'Permits Act, article 9', revocableDays: 10 },
      });
    expect(policy.status).toBe(200);
    const begun = new Date(Date.now() - 3_600_000 + 4_000).toISOString();
    await termOf(matterId, 'riverside.short', begun);
    const [clock] = await sameClocks(party, matterId);
    await eventually(
      async () => expect((await matterOf(party, matterId)).silence?.effect).toBe('deemed-approved'),
      60_000,
    );
    expect((await matterOf(party, matterId)).silence?.at).toBe(clock?.dueAt);
    const decision = {
      ...{ documentId: await letterFor(matterId, partyId), outcome: 'refused' },
      reasons: [{ law: 'Building Act, article 12', text: 'It is a flood plain' }],
    };
    const late = await office.as('ivan').post<Made>(`/v1/matters/${matterId}/decisions`, decision);
    expect([late.status, late.body.code]).toEqual([409, 'overtaken-by-silence']);
  }, 180_000);

  const withBrowser = chromiumPath ? it : it.skip;

  withBrowser(
    'has pages in which axe-core finds nothing',
    async () => {
      const { matterId, partyId } = await applied();
      const party = await byCode(office, { matterId, partyId });
      const path = `/matters/${matterId}`;
      await as('ivan', `/v1${path}/information-requests`, {
        items: [{ itemId: 'plan', text: 'The plan of the plot' }],
        ...{ reason: 'We need the plan', until: inDays(12) },
      });
      await as('ivan', `/v1${path}/messages`, { text: 'We look at it' });
      const decisionId = await letterFor(matterId, partyId);
      const granted = { documentId: decisionId, outcome: 'granted', reasons: [] };
      await as('ivan', `/v1${path}/decisions`, granted);
      const browser = await startBrowser();
      const context = await browser.newContext();
      const name = '__Host-portal';
      const secret = party.cookie(name) ?? '';
      const safely = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' as const };
      await context.addCookies([{ name, value: secret, domain: '127.0.0.1', ...safely }]);
      const page = await context.newPage();
      for (const each of ['/matters', path, `${path}/decisions/${decisionId}`]) {
        await page.goto(`${office.portalUrl}${each}`);
        expect(await page.title()).not.toMatch(/log in/i);
        expect([each, await axeFindings(page)]).toEqual([each, []]);
      }
      await browser.close();
    },
    180_000,
  );
});
