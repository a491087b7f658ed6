import { randomUUID } from 'node:crypto';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { eventually, RunningOffice, type OfficeClient, type PartyClient } from '@chancery/testing';
import { features } from '../../apps/portal/src/features.js';
import { byCode, openFor } from './followed.js';

/**
 * Every route of the portal with everybody: the party that it concerns, whoever holds a code of the matter or acts
 * for the party, whose mandate has ended, another party, an officer with a token, and nobody.
 */
const everybody = [
  ...['nobody', 'officer', 'code', 'party', 'other'],
  ...['representative', 'ended'],
] as const;
type Visitor = (typeof everybody)[number];

/** How the portal answers: as asked, log in first, this mandate does not reach so far, no such thing. */
type Outcome = 'yes' | 'login' | 'refused' | 'hidden';
type Outcomes = Readonly<Record<string, Outcome>>;

interface Asked {
  readonly path: string;
  readonly body?: object;
  /** A form of a page, not the JSON of a program. */
  readonly fields?: Readonly<Record<string, string>>;
}

interface Rule {
  readonly route: string;
  readonly ask: () => Asked | Promise<Asked>;
  readonly outcomes: Outcomes;
}

interface Held {
  readonly workItems: readonly { readonly itemId: string }[];
  readonly party: { readonly partyId: string };
}

interface Matter {
  readonly matterId: string;
  readonly requestId: string;
  readonly hearingId: string;
  readonly decisionId: string;
  readonly messageId: string;
}

const authorityId = 'riverside';
const secretSubject = 'The lime in the yard';
const officers = /riverside\.(olena|ivan|maria|yuriy|sofia|petro|taras)\b/;
const year = new Date().getUTCFullYear();
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString();

const everyone = (outcome: Outcome): Outcomes =>
  Object.fromEntries(everybody.map((visitor) => [visitor, outcome]));
const toAll = everyone('yes');
/** What a party does in its own name, whoever it is. */
const toParties: Outcomes = {
  ...everyone('yes'),
  ...{ nobody: 'login', officer: 'login', code: 'login', ended: 'refused' },
};
/** What concerns one matter. */
const toFollowers: Outcomes = {
  ...everyone('yes'),
  ...{ nobody: 'login', officer: 'login', other: 'hidden', ended: 'refused' },
};
/** What concerns a draft that was begun with a login. */
const toDrafters: Outcomes = { ...toFollowers, code: 'login' };

const routesOf = (controller: object): readonly string[] => {
  const { prototype } = controller as { prototype: Record<string, object> };
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method =
      name === 'constructor' || !handler
        ? undefined
        : (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (method === undefined || !handler) return [];
    const path = [base, Reflect.getMetadata(PATH_METADATA, handler) as string]
      .map((part) => part.replace(/^\/|\/$/g, ''))
      .filter((part) => part !== '')
      .join('/');
    return [`${RequestMethod[method]} /${path}`];
  });
};

describe('Who may do what at the portal', () => {
  let office: RunningOffice;
  let visitors: Record<Exclude<Visitor, 'code'>, PartyClient>;
  let partyId: string;
  let strangerId: string;

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
    const come = async (person: string): Promise<PartyClient> => {
      const party = await office.party(person);
      await party.open('/me/riverside');
      return party;
    };
    const [party, other, iryna, danylo] = [
      await come('mariana'),
      await come('oleh'),
      await come('iryna'),
      await come('danylo'),
    ];
    const idOf = async (client: PartyClient): Promise<string> => {
      const { body } = await client.get<{ parties: { partyId: string }[] }>('/portal/v1/me');
      return body.parties[0]?.partyId ?? '';
    };
    partyId = await idOf(party);
    strangerId = await idOf(other);
    const powers = ['submit', 'follow', 'receive', 'answer', 'withdraw', 'appeal'];
    const mandated = async (holder: PartyClient): Promise<string> => {
      const given = await party.post<{ id: string; code: string }>('/portal/v1/mandates', {
        ...{ authorityId, basis: 'employee', powers, validUntil: inAYear },
      });
      const { id, code } = given.body;
      const taken = await holder.post(`/portal/v1/mandates/${id}/acceptance`, {
        ...{ authorityId, code },
      });
      expect([given.status, taken.status]).toEqual([201, 200]);
      return id;
    };
    await mandated(iryna);
    const ended = await mandated(danylo);
    await party.post(`/portal/v1/mandates/${ended}/revocation`, { authorityId });
    const actingFor = (client: PartyClient): PartyClient => {
      const acting = office.visitor({ 'accept-language': 'en', 'chancery-acting-for': partyId });
      acting.remember('__Host-portal', client.cookie('__Host-portal') ?? '');
      return acting;
    };
    const { token } = office.as('olena');
    visitors = {
      ...{ party, other, nobody: office.visitor() },
      officer: office.visitor({ 'accept-language': 'en', authorization: `Bearer ${token}` }),
      representative: actingFor(iryna),
      ended: actingFor(danylo),
    };
    await eventually(async () => {
      const { body } = await visitors.representative.get<{ items: { partyId: string }[] }>(
        '/portal/v1/me/represented',
      );
      expect(body.items.map((each) => each.partyId)).toContain(partyId);
      expect((await visitors.ended.get('/portal/v1/matters')).status).toBe(403);
    });
  }, 240_000);
  afterAll(() => office?.stop());

  const done = async (client: OfficeClient, route: string, body: object = {}) => {
    const answer = await client.post<Record<string, string>>(route, body);
    expect([route, answer.status < 300, answer.body]).toEqual([route, true, answer.body]);
    return answer.body;
  };

  /** A matter of the party in which everything that it can do is waiting. */
  const aMatter = async (): Promise<Matter> => {
    const [olena, ivan] = [office.as('olena'), office.as('ivan')];
    const { documentId: matterId = '' } = await done(olena, '/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'portal', kind: 'letter' },
      ...{ subject: secretSubject, sender: { kind: 'person', name: 'Mariana' } },
    });
    const one = `/v1/documents/${matterId}`;
    await done(olena, `${one}/registration`, { registerId: `riverside.in.${year}` });
    const to = { unitId: 'riverside.permits' };
    await done(olena, `${one}/hand-overs`, { purpose: 'action', to });
    const found = await eventually(async () => {
      const { body } = await ivan.get<Held>(one);
      const item = body.workItems.find(({ itemId }) => itemId !== 'custody');
      if (!item) throw new Error('The hand-over is not there yet.');
      return { handOverId: item.itemId, sender: body.party };
    });
    await done(ivan, `${one}/hand-overs/${found.handOverId}/acceptance`);
    await openFor(office, { matterId, partyId });
    const matter = `/v1/matters/${matterId}`;
    const request = await done(ivan, `${matter}/information-requests`, {
      items: [{ itemId: 'plan', text: 'The plan of the plot' }],
      ...{ reason: 'We need the plan', until: inDays(12) },
    });
    const message = await done(ivan, `${matter}/messages`, { text: 'We look at it' });
    const draft = await done(ivan, '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter', subject: 'Reply' },
      ...{
        addressee: { kind: 'person', name: 'Mariana', partyId: found.sender.partyId },
        inReplyTo: [matterId],
      },
    });
    const decisionId = draft['documentId'] ?? '';
    const registerId = `riverside.out.${year}`;
    await done(olena, `/v1/documents/${decisionId}/registration`, { registerId });
    const hearing = await done(ivan, `${matter}/hearings`, {
      ...{ outcome: 'refused', summary: 'It cannot be granted', until: inDays(10) },
    });
    return {
      ...{ matterId, requestId: request['id'] ?? '', hearingId: hearing['id'] ?? '' },
      ...{ decisionId, messageId: message['id'] ?? '' },
    };
  };

  /** The same after its hearing, with a decision against it. */
  const aDecided = async (): Promise<Matter> => {
    const matter = await aMatter();
    const { matterId, hearingId, decisionId } = matter;
    const waived = await visitors.party.post(
      `/portal/v1/matters/${matterId}/hearings/${hearingId}/waiver`,
    );
    expect(waived.status).toBeLessThan(300);
    await done(office.as('ivan'), `/v1/matters/${matterId}/decisions`, {
      ...{ documentId: decisionId, outcome: 'refused' },
      reasons: [{ law: 'Building Act, article 12', text: secretSubject }],
      appeal: { days: 30, unitId: 'riverside.environment' },
    });
    return matter;
  };

  const opened = async (): Promise<Matter> => {
    const matter = await aDecided();
    const { matterId, decisionId } = matter;
    const path = `/portal/v1/matters/${matterId}/decisions/${decisionId}/opening`;
    expect((await visitors.party.post(path)).status).toBe(200);
    return matter;
  };

  const tree = `${authorityId}.tree-felling`;
  const aDraft = async (): Promise<string> => {
    const { status, body } = await visitors.party.post<{ draftId: string }>('/portal/v1/drafts', {
      serviceId: tree,
    });
    expect([status, body]).toEqual([201, body]);
    const { draftId } = body;
    const answers = {
      ...{ place: 'yard', address: { street: '4 Mill Lane' }, reasons: ['sick'], owner: true },
      trees: [{ kind: 'Lime', girth: 120 }],
    };
    await visitors.party.put(`/portal/v1/drafts/${draftId}`, { answers });
    return draftId;
  };
  const aMandate = async (): Promise<{ readonly id: string; readonly code: string }> => {
    const { body } = await visitors.other.post<{ id: string; code: string }>(
      '/portal/v1/mandates',
      { ...{ authorityId, basis: 'employee', powers: ['follow'], validUntil: inAYear } },
    );
    return body;
  };

  let shared: Promise<Matter> | undefined;
  let draft: Promise<string> | undefined;
  const sharedMatter = (): Promise<Matter> => (shared ??= opened());
  const sharedDraft = (): Promise<string> => (draft ??= aDraft());

  const page = (route: string, outcomes = toAll): Rule => ({
    ...{ route, outcomes },
    ask: () => ({
      path: (route.split(' ')[1] ?? '')
        .replace(':authorityId', authorityId)
        .replace(':serviceId', tree)
        .replace(':version', '1')
        .replace(':asset', 'none.css'),
    }),
  });
  const ofMatter = (
    route: string,
    make: () => Promise<Matter>,
    rest: Omit<Asked, 'path'> = {},
  ): Rule => ({
    ...{ route, outcomes: toFollowers },
    ask: async () => {
      const matter: Readonly<Record<string, string>> = { ...(await make()) };
      const path = (route.split(' ')[1] ?? '').replace(/:(\w+)/g, (_, name: string) =>
        String(matter[name]),
      );
      return { path, ...rest };
    },
  });
  const ofDraft = (
    route: string,
    make: () => Promise<string>,
    rest: Omit<Asked, 'path'> = {},
  ): Rule => ({
    ...{ route, outcomes: toDrafters },
    ask: async () => ({
      path: (route.split(' ')[1] ?? '')
        .replace(':draftId', await make())
        .replace(':pageId', 'where')
        .replace(':fileName', 'plan'),
      ...rest,
    }),
  });

  const sending = (
    route: string,
    rest: Omit<Asked, 'path'>,
    outcomes: Outcomes = toParties,
  ): Rule => ({
    ...{ route, outcomes },
    ask: async () => ({ ...(await page(route).ask()), ...rest }),
  });
  /** By the giver or the holder of another mandate: for all who ask here, it does not exist. */
  const ofMandate = (route: string, rest: Omit<Asked, 'path'>, outcomes: Outcomes): Rule => ({
    ...{ route, outcomes },
    ask: async () => {
      const { id } = await aMandate();
      return { path: (route.split(' ')[1] ?? '').replace(':mandateId', id), ...rest };
    },
  });

  const text = { text: 'When will you decide?' };
  const answer = { ...text, itemIds: ['plan'], isAll: false };
  const rules: readonly Rule[] = [
    page('GET /'),
    page('GET /authorities/:authorityId'),
    page('GET /help'),
    page('GET /accessibility'),
    page('GET /public/v1/authorities'),
    page('GET /login'),
    page('GET /access'),
    page('GET /authorities/:authorityId/services'),
    page('GET /services/:serviceId'),
    page('GET /public/v1/authorities/:authorityId/services'),
    page('GET /public/v1/authorities/:authorityId/keys.json'),
    page('GET /public/v1/services/:serviceId'),
    page('GET /public/v1/services/:serviceId/versions/:version'),
    page('GET /public/v1/services/:serviceId/statistics'),
    page('GET /assets/:asset', everyone('hidden')),
    page('GET /matters', { ...toFollowers, other: 'yes' }),
    page('GET /portal/v1/matters', { ...toFollowers, other: 'yes' }),
    page('GET /portal/v1/me', { ...toAll, ended: 'refused' }),
    page('GET /me', { ...toParties, ended: 'yes' }),
    page('GET /me/:authorityId', toParties),
    page('GET /mandates', toParties),
    page('GET /portal/v1/mandates', toParties),
    page('GET /portal/v1/me/represented', { ...toParties, ended: 'yes' }),

    sending('PUT /portal/v1/me/preferences', {
      body: { authorityId, language: 'en', mail: {} },
    }),
    sending('POST /portal/v1/me/contact', { body: { authorityId, email: 'm@example.org' } }),
    sending('POST /me/:authorityId/contact', { fields: { email: 'm@example.org' } }),
    sending('POST /me/:authorityId/preferences', { fields: { language: 'en' } }),
    sending('PUT /portal/v1/me/acting-for', { body: { authorityId } }),
    sending('POST /acting-for', { fields: { for: authorityId } }),
    sending(
      'POST /portal/v1/mandates',
      { body: { authorityId, basis: 'employee', powers: ['follow'], validUntil: inAYear } },
      { ...toParties, representative: 'refused' },
    ),
    ofMandate(
      'POST /portal/v1/mandates/:mandateId/acceptance',
      { body: { authorityId, code: 'WRONG' } },
      { ...toParties, party: 'refused', other: 'refused', representative: 'refused' },
    ),
    ofMandate(
      'POST /portal/v1/mandates/:mandateId/revocation',
      { body: { authorityId } },
      { ...toParties, party: 'hidden', representative: 'hidden' },
    ),
    ofMandate(
      'POST /portal/v1/mandates/:mandateId/renunciation',
      { body: { authorityId } },
      { ...toParties, party: 'hidden', other: 'hidden', representative: 'hidden' },
    ),
    ofMandate(
      'POST /mandates/:mandateId/end',
      { fields: { authority: authorityId } },
      { ...toParties, party: 'hidden', representative: 'hidden' },
    ),
    sending(
      'POST /mandates/take',
      { fields: { authority: authorityId, mandate: 'x', code: 'WRONG' } },
      everyone('refused'),
    ),
    sending('POST /portal/v1/drafts', { body: { serviceId: tree } }),
    sending('POST /services/:serviceId/drafts', { fields: {} }),

    ofMatter('GET /matters/:matterId', sharedMatter),
    ofMatter('GET /matters/:matterId/decisions/:decisionId', sharedMatter),
    ofMatter('GET /portal/v1/matters/:matterId', sharedMatter),
    ofMatter('GET /portal/v1/matters/:matterId/clocks', sharedMatter),
    ofMatter('POST /matters/:matterId/messages', sharedMatter, { fields: text }),
    ofMatter('POST /portal/v1/matters/:matterId/messages', sharedMatter, { body: text }),
    ofMatter('POST /portal/v1/matters/:matterId/messages/:messageId/opening', sharedMatter, {
      body: {},
    }),
    ofMatter('POST /matters/:matterId/questions', aMatter, { fields: {} }),
    ofMatter('POST /portal/v1/matters/:matterId/questions', aMatter, { body: {} }),
    ofMatter('POST /matters/:matterId/withdrawal', aMatter, { fields: {} }),
    ofMatter('POST /portal/v1/matters/:matterId/withdrawal', aMatter, { body: {} }),
    ofMatter('POST /matters/:matterId/requests/:requestId/answer', aMatter, {
      fields: { ...text, items: 'plan' },
    }),
    ofMatter('POST /portal/v1/matters/:matterId/requests/:requestId/answer', aMatter, {
      body: answer,
    }),
    ofMatter('POST /matters/:matterId/hearings/:hearingId/statement', aMatter, { fields: text }),
    ofMatter('POST /portal/v1/matters/:matterId/hearings/:hearingId/statement', aMatter, {
      body: text,
    }),
    ofMatter('POST /matters/:matterId/hearings/:hearingId/waiver', aMatter, { fields: {} }),
    ofMatter('POST /portal/v1/matters/:matterId/hearings/:hearingId/waiver', aMatter, { body: {} }),
    ofMatter('POST /matters/:matterId/decisions/:decisionId/opening', aDecided, { fields: {} }),
    ofMatter('POST /portal/v1/matters/:matterId/decisions/:decisionId/opening', aDecided, {
      body: {},
    }),
    ofMatter('POST /matters/:matterId/decisions/:decisionId/appeal', opened, { fields: text }),
    ofMatter('POST /portal/v1/matters/:matterId/decisions/:decisionId/appeal', opened, {
      body: text,
    }),

    ofDraft('GET /applications/:draftId', sharedDraft),
    ofDraft('GET /applications/:draftId/:pageId', sharedDraft),
    ofDraft('GET /applications/:draftId/check', sharedDraft),
    ofDraft('POST /applications/:draftId/:pageId', sharedDraft, { fields: { go: 'back' } }),
    ofDraft('GET /portal/v1/drafts/:draftId', sharedDraft),
    ofDraft('PUT /portal/v1/drafts/:draftId', sharedDraft, { body: { answers: {} } }),
    ofDraft('DELETE /portal/v1/drafts/:draftId', aDraft),
    ofDraft('POST /portal/v1/drafts/:draftId/submission', aDraft, { body: {} }),
    ofDraft('POST /applications/:draftId/check', aDraft, { fields: {} }),
  ];

  /** Held elsewhere: what lets somebody in, what nobody's identity counts for, and the uploads of a draft. */
  const elsewhere = [
    ...['GET /login/start', 'GET /auth/callback', 'POST /logout', 'GET /language'],
    ...['POST /access', 'POST /portal/v1/access', 'POST /public/v1/receipts/verification'],
    ...['POST /me/:authorityId/confirmation', 'POST /portal/v1/me/contact/confirmation'],
    ...[
      'POST /applications/:draftId/files/:fileName',
      'POST /portal/v1/drafts/:draftId/files/:fileName',
    ],
    'GET /applications/:draftId/receipt',
  ];

  const sentBy = async (visitor: Visitor, route: string, asked: Asked, codeOf: PartyClient) => {
    const client = visitor === 'code' ? codeOf : visitors[visitor];
    const [method = ''] = route.split(' ');
    if (asked.fields) {
      await client.open('/access');
      return client.send(asked.path, asked.fields);
    }
    const { path, body } = asked;
    const response = await client.fetch(new URL(path, client.url).href, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        'idempotency-key': randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const to = response.headers.get('location') ?? '';
    return { status: response.status, html: await response.text(), path: to || path };
  };

  const outcomeOf = ({ status, path }: { status: number; path: string }): string => {
    if (status === 401 || path.startsWith('/login')) return status < 500 ? 'login' : String(status);
    if (status === 403) return 'refused';
    if (status === 404) return 'hidden';
    return status < 400 ? 'yes' : String(status);
  };

  it('is asked of two parties, not of one', () => expect(strangerId).not.toBe(partyId));

  it('is said of every route', () => {
    const routes = features.flatMap(({ controllers }) => controllers.flatMap(routesOf));
    const held = [...rules.map(({ route }) => route), ...elsewhere];
    expect(routes.filter((route) => !held.includes(route))).toEqual([]);
    expect(held.filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.route, rule] as const))(
    '%s',
    async (route, rule) => {
      const found: Record<string, string> = {};
      const isLogin = route === 'GET /login';
      let asked: Asked | undefined;
      const forbidden = everybody.filter((visitor) => rule.outcomes[visitor] !== 'yes');
      const allowed = everybody.filter((visitor) => rule.outcomes[visitor] === 'yes');
      for (const visitor of [...forbidden, ...allowed]) {
        asked ??= await rule.ask();
        const [, matterId] = /matters\/([\w-]{36})/.exec(asked.path) ?? [];
        const followed = { matterId: matterId ?? (await sharedMatter()).matterId, partyId };
        const answer = await sentBy(visitor, route, asked, await byCode(office, followed));
        found[visitor] = isLogin ? (answer.status === 200 ? 'yes' : 'no') : outcomeOf(answer);
        expect([visitor, answer.html]).not.toEqual([visitor, expect.stringMatching(officers)]);
        if (rule.outcomes[visitor] === 'yes') asked = undefined;
        else
          expect([visitor, answer.html]).not.toEqual([
            visitor,
            expect.stringContaining(secretSubject),
          ]);
      }
      expect(found).toEqual(rule.outcomes);
    },
    120_000,
  );
});
