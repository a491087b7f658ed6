import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import {
  eventually,
  OfficeClient,
  RunningOffice,
  todays,
  type Reply,
  type PartyClient,
} from '@chancery/testing';
import type { Server } from 'node:net';
import { packed, signedByXades } from '../../libs/signatures/src/asic/examples.js';
import { person } from '../../libs/signatures/src/certificates/examples.js';
import { issuing, root } from '../../libs/signatures/src/cms/examples.js';
import { treeFelling as aDefinition } from '../../libs/services/src/domain/sample.js';
import { letFollow } from './followed.js';
import { startMarkingScanner } from './marking-scanner.js';

/**
 * Every route with everybody: an officer of each role, of the unit that holds the document, of one that held
 * it, of one that never did, of another authority; a service of the platform; and nobody.
 */
const everybody = [
  'olena',
  'ivan',
  'maria',
  'yuriy',
  'sofia',
  'petro',
  'taras',
  'anna',
  'platform',
] as const;
type Caller = (typeof everybody)[number];

/**
 * Nina of another unit acts for Maria and for Olena, who granted her all that they have. Oleh acts for Maria as well,
 * but only to sign.
 */
const substitutes = {
  ninaForMaria: 'maria',
  ninaForOlena: 'olena',
  olehForMaria: 'maria',
} as const;
type Substitute = keyof typeof substitutes;

interface Prepared {
  readonly path: string;
  readonly body?: object;
}

/** Who may, and who learns that they may not; for all others it does not exist. */
interface Rule {
  readonly route: string;
  readonly prepare: (caller: Caller | Substitute) => Promise<Prepared> | Prepared;
  readonly may: readonly Caller[];
  readonly denied?: readonly Caller[];
  /** What becomes of it where it is not what the rights of the holder say. */
  readonly onBehalf?: Partial<Record<Substitute, string>>;
}

const year = new Date().getUTCFullYear();
const reason = { reason: 'For the sake of the rule' };
const permitsWork: readonly Caller[] = ['ivan', 'maria', 'sofia', 'platform'];
const heads: readonly Caller[] = ['maria', 'sofia', 'platform'];
const anybody: readonly Caller[] = everybody;
const administering: readonly Caller[] = ['taras', 'platform'];
const chained = { ninaForMaria: '409', ninaForOlena: '409', olehForMaria: '409' };
const ofCases: readonly Caller[] = ['olena', 'ivan', 'maria', 'sofia', 'platform'];
const openers = ofCases.filter((caller) => caller !== 'sofia');
const overCases: readonly Caller[] = ['olena', 'maria', 'sofia', 'platform'];
const ofRiverside = anybody.filter((caller) => caller !== 'anna');

describe('who may do what', () => {
  let office: RunningOffice;
  let clients: Record<Caller | Substitute, OfficeClient>;
  let counter = 0;
  let scanner: Server | undefined;
  const anchors = mkdtempSync(path.join(os.tmpdir(), 'chancery-anchors-'));

  beforeAll(async () => {
    for (const { name, der } of [root, issuing])
      writeFileSync(path.join(anchors, `${name}.cer`), der);
    scanner = startMarkingScanner(path.join(anchors, 'scanner.sock'));
    office = await RunningOffice.start({
      hasPortal: true,
      env: {
        CHANCERY_SIGNATURE_ANCHORS: anchors,
        CHANCERY_WEBHOOK_ALLOW: '127.0.0.1',
        CHANCERY_CLAMD: `unix:${path.join(anchors, 'scanner.sock')}`,
      },
    });
    const issuer = await DevIssuer.open(office.dataDir);
    const client = async (subject: string, isPlatform = false): Promise<OfficeClient> =>
      new OfficeClient(office.url, await issuer.issue({ subject, isPlatform }));
    const substitute = async (name: string, holder: string): Promise<OfficeClient> =>
      new OfficeClient(office.url, await issuer.issue({ subject: `riverside.${name}` }), {
        'chancery-on-behalf-of': `riverside.${holder}`,
      });
    const officers = ['olena', 'ivan', 'maria', 'yuriy', 'sofia', 'petro', 'taras'] as const;
    clients = {
      ...(Object.fromEntries(officers.map((name) => [name, office.as(name)])) as Record<
        (typeof officers)[number],
        OfficeClient
      >),
      anna: await client('lakeside.anna'),
      platform: await client('rights-spec', true),
      ninaForMaria: await substitute('nina', 'maria'),
      ninaForOlena: await substitute('nina', 'olena'),
      olehForMaria: await substitute('oleh', 'maria'),
    };
    for (const code of ['nina', 'oleh']) {
      const officer = { code, name: code, clearance: 'secret' };
      await as('platform', '/v1/authorities/riverside/officers', officer);
      const post = { unitId: 'riverside.environment', roles: ['clerk'] };
      await as('platform', `/v1/officers/riverside.${code}/posts`, post);
    }
    const all = ['handle', 'concur', 'sign', 'dispatch', 'close'];
    await substituted('olena', 'nina', [...all, 'register']);
    await substituted('maria', 'nina', [...all, 'resolve']);
    await substituted('maria', 'oleh', ['sign']);
    const roles = ['registrar', 'clerk', 'head', 'supervisor', 'auditor', 'administrator'];
    await as('platform', '/v1/authorities', { code: 'lakeside', name: 'Lakeside' });
    await as('platform', '/v1/authorities/lakeside/units', { code: 'all', name: 'All' });
    await as('platform', '/v1/authorities/lakeside/officers', {
      code: 'anna',
      name: 'Anna',
      clearance: 'secret',
    });
    const post = await as('platform', '/v1/officers/lakeside.anna/posts', {
      unitId: 'lakeside.all',
      roles,
    });
    await clients.olena.get('/v1/me', {
      'chancery-position': post.headers.get('chancery-position') ?? '',
    });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    scanner?.close();
    rmSync(anchors, { recursive: true });
  });

  const granted = {
    ...{ kind: 'absence', level: 'secret', from: `${year}-01-01`, until: `${year + 1}-12-31` },
    basis: 'An order',
  };

  const substituted = (holder: Caller, substitute: string, rights: readonly string[]) =>
    as(holder, `/v1/officers/riverside.${holder}/substitutions`, {
      ...{ ...granted, rights, substituteId: `riverside.${substitute}` },
      level: holder === 'maria' ? 'confidential' : 'internal',
    });

  const as = async (
    caller: Caller | Substitute,
    path: string,
    body: object = {},
  ): Promise<Reply<{ documentId: string; id: string }>> => {
    const reply = await clients[caller].post<{ documentId: string; id: string }>(path, body);
    if (reply.status >= 300) throw new Error(`${caller} ${path}: ${JSON.stringify(reply.body)}`);
    return reply;
  };

  const sender = { kind: 'person', name: 'A sender' };
  const incoming = {
    unitId: 'riverside.registry',
    channel: 'desk',
    kind: 'letter',
    subject: 'A matter',
    sender,
  };

  const received = async (): Promise<string> =>
    (await as('olena', '/v1/documents', incoming)).body.documentId;

  const refused = async (): Promise<string> => {
    const documentId = await received();
    await as('olena', `/v1/documents/${documentId}/registration-refusal`, reason);
    return documentId;
  };

  const registered = async (): Promise<string> => {
    const documentId = await received();
    await as('olena', `/v1/documents/${documentId}/registration`, {
      registerId: `riverside.in.${year}`,
    });
    return documentId;
  };

  /** A hand-over from the registry to permits; answers both ids. */
  const sent = async (purpose: string): Promise<{ documentId: string; handOverId: string }> => {
    const documentId = await registered();
    await as('olena', `/v1/documents/${documentId}/hand-overs`, {
      purpose,
      to: { unitId: 'riverside.permits' },
    });
    const { body } = await clients.ivan.get<{ workItems: { itemId: string }[] }>(
      `/v1/documents/${documentId}`,
    );
    const item = body.workItems.find(({ itemId }) => itemId !== 'custody');
    return { documentId, handOverId: item?.itemId ?? '' };
  };

  /** In the custody of permits, and before that of the registry. */
  const inPermits = async (): Promise<string> => {
    const { documentId, handOverId } = await sent('action');
    await as('ivan', `/v1/documents/${documentId}/hand-overs/${handOverId}/acceptance`);
    return documentId;
  };

  /** The same, and the read models know it. */
  const shown = async (): Promise<string> => {
    const documentId = await inPermits();
    const last = await as('ivan', `/v1/documents/${documentId}/notes`, { text: 'Up to here' });
    await clients.ivan.get('/v1/me', {
      'chancery-position': last.headers.get('chancery-position') ?? '',
    });
    return documentId;
  };

  const claimed = async (): Promise<string> => {
    const documentId = await inPermits();
    await as('ivan', `/v1/documents/${documentId}/claim`);
    return documentId;
  };

  const settled = async (): Promise<string> => {
    const documentId = await inPermits();
    await as('ivan', `/v1/documents/${documentId}/settlement`, { way: 'taken-note' });
    return documentId;
  };

  const uploaded = async (
    caller: Caller | Substitute,
    content: string | Uint8Array = 'a file',
  ): Promise<{ sha256: string; name: string }> => {
    const response = await fetch(`${office.url}/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${clients[caller].token}`,
        'content-type': 'application/octet-stream',
      },
      body: typeof content === 'string' ? content : Buffer.from(content),
    });
    const { sha256 } = (await response.json()) as { sha256: string };
    return { sha256, name: 'file.txt' };
  };

  /** A file in which the scanner has found something. */
  const locked = async (): Promise<string> => {
    const file = await attached('infected');
    await eventually(
      async () =>
        expect((await clients.ivan.get(`${file}/content`)).body['code']).toBe('file-infected'),
      180_000,
    );
    return file;
  };

  const attached = async (content = 'a file'): Promise<string> => {
    const documentId = await inPermits();
    await as('ivan', `/v1/documents/${documentId}/attachments`, await uploaded('ivan', content));
    const { body } = await clients.ivan.get<{ attachments: { attachmentId: string }[] }>(
      `/v1/documents/${documentId}`,
    );
    return `/v1/documents/${documentId}/attachments/${body.attachments[0]?.attachmentId}`;
  };

  const to = (documentId: Promise<string>, verb: string, body: object = {}): Promise<Prepared> =>
    documentId.then((id) => ({ path: `/v1/documents/${id}${verb}`, body }));

  const mandate = {
    ...{ giverId: randomUUID(), holderId: randomUUID(), evidence: randomUUID() },
    ...{ basis: 'guardian', powers: ['submit', 'sign'] },
    ...{ validFrom: `${year}-01-01T00:00:00Z`, validUntil: `${year + 1}-06-01T00:00:00Z` },
  };
  let parties: Promise<readonly PartyClient[]> | undefined;

  /** Given at the portal by one party and taken by another: an attorney who is to sign waits for a registrar. */
  const mandateToVerify = async (): Promise<string> => {
    parties ??= Promise.all(['mariana', 'oleh'].map((person) => office.party(person)));
    const [giver, holder] = await parties;
    const { powers, validUntil } = mandate;
    const terms = { authorityId: 'riverside', basis: 'attorney', powers, validUntil };
    const given = await giver?.post<{ id: string; code: string }>('/portal/v1/mandates', terms);
    const { id = '', code = '' } = given?.body ?? {};
    await holder?.post(`/portal/v1/mandates/${id}/acceptance`, { authorityId: 'riverside', code });
    return id;
  };

  let casesAreReady: Promise<void> | undefined;
  const plan = `/v1/file-plans/riverside.${year}`;
  const classBody = {
    ...{ title: 'Permits', unitId: 'riverside.permits' },
    retention: { action: 'destroy', years: 5 },
  };
  const readyForCases = async (): Promise<void> => {
    const register = { code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}' };
    await as('taras', '/v1/authorities/riverside/registers', register);
    expect((await clients.taras.put(`${plan}/classes/03-8`, classBody)).status).toBe(200);
    await as('taras', `${plan}/publication`, { validFrom: `${year}-01-01` });
  };

  const caseBody = {
    ...{ unitId: 'riverside.permits', officerId: 'riverside.ivan', title: 'A case', kind: 'k' },
    ...{ registerId: `riverside.cases.${year}`, classId: `riverside.${year}.03-8` },
  };
  const aCase = async (more = {}): Promise<string> => {
    await (casesAreReady ??= readyForCases());
    const { body } = await clients.ivan.post<{ caseId: string }>('/v1/cases', {
      ...{ ...caseBody, ...more },
    });
    return body.caseId;
  };
  const caseTo = async (verb: string, body: object = {}): Promise<Prepared> => ({
    ...{ path: `/v1/cases/${await aCase()}${verb}`, body },
  });
  /** A case with a result, closed if it is to be opened again. */
  const done = async (isClosed: boolean): Promise<string> => {
    const caseId = await aCase();
    await as('ivan', `/v1/cases/${caseId}/result`, { result: 'granted' });
    if (isClosed) await as('ivan', `/v1/cases/${caseId}/closing`);
    return caseId;
  };
  const withDocument = async (): Promise<{ caseId: string; documentId: string }> => {
    const documentId = await inPermits();
    return { documentId, caseId: await aCase({ documentId }) };
  };
  const withParty = async (): Promise<Prepared> => {
    const caseId = await aCase();
    const party = { party: { kind: 'person', name: 'A party' }, role: 'other' };
    const { body } = await clients.ivan.post<{ partyId: string }>(
      `/v1/cases/${caseId}/parties`,
      party,
    );
    return { path: `/v1/cases/${caseId}/parties/${body.partyId}/ending`, body: reason };
  };

  /** A document in permits with a term, which is suspended if the order is to resume it. */
  const clockTo = async (verb: string, body: object): Promise<Prepared> => {
    const documentId = await inPermits();
    const clocks = `/v1/documents/${documentId}/clocks`;
    await as('maria', clocks, aClock);
    const { body: found } = await clients.maria.get<{ clockId: string }[]>(clocks);
    const path = `${clocks}/${found[0]?.clockId}`;
    if (verb === 'resumption')
      await as('maria', `${path}/suspension`, { ground: 'completion-asked' });
    return { path: `${path}/${verb}`, body };
  };

  const caseClockTo = async (verb: string, body: object): Promise<Prepared> => {
    const clocks = `/v1/cases/${await aCase()}/clocks`;
    await as('maria', clocks, aClock);
    const { body: found } = await clients.maria.get<{ clockId: string }[]>(clocks);
    const path = `${clocks}/${found[0]?.clockId}`;
    if (verb === 'resumption')
      await as('maria', `${path}/suspension`, { ground: 'completion-asked' });
    return { path: `${path}/${verb}`, body };
  };

  const aResolution = {
    tasks: [
      {
        what: 'Examine the plan',
        dueDate: `${year + 1}-05-12`,
        executors: [
          { unitId: 'riverside.permits' },
          { unitId: 'riverside.permits', officerId: 'riverside.ivan' },
        ],
      },
    ],
  };
  const monthly = { unit: 'month', from: `${year + 1}-01-01`, isOnLastWorkingDay: true };
  const wish = { ...reason, dueDate: `${year + 1}-05-20` };

  interface Ordered {
    readonly taskId: string;
    readonly resolutionId: string;
    readonly executors: readonly { readonly executorId: string }[];
  }

  /** A document in permits on which the head has ordered a task of the unit and of Ivan; then all that is to come before. */
  const taskTo = async (
    verb: string,
    bodyOf: (lead: string, other: string) => object = () => ({}),
    ...before: readonly (readonly [caller: Caller, verb: string, bodyOf?: typeof bodyOf])[]
  ): Promise<Prepared> => {
    const documentId = await inPermits();
    await as('maria', `/v1/documents/${documentId}/resolutions`, aResolution);
    const { body } = await clients.maria.get<readonly Ordered[]>(
      `/v1/documents/${documentId}/tasks`,
    );
    const [lead, other] = (body[0]?.executors ?? []).map(({ executorId }) => executorId);
    const [one, two] = [lead ?? '', other ?? ''];
    const path = `/v1/documents/${documentId}/tasks/${body[0]?.taskId}`;
    for (const [caller, step, of] of before) await as(caller, `${path}/${step}`, of?.(one, two));
    return verb === 'withdrawal'
      ? {
          path: `/v1/documents/${documentId}/resolutions/${body[0]?.resolutionId}/withdrawal`,
          body: bodyOf(one, two),
        }
      : { path: `${path}/${verb}`, body: bodyOf(one, two) };
  };
  const asLead = (executorId: string): object => ({ executorId });
  const asOther = (_: string, executorId: string): object => ({ executorId });
  const text = (): object => ({ text: 'Examined' });
  const reported = ['ivan', 'report', text] as const;
  const onControl = ['maria', 'control', () => ({ unitId: 'riverside.permits' })] as const;

  const atPermits = { place: { unitId: 'riverside.permits' } };
  const concurring = { stage: 1, act: 'concur', ...atPermits };
  const signing = { ...concurring, act: 'sign' };

  /** A document whose text Ivan has sent round, with what the route asks for; the path of the route. */
  const sentRound = async (documentId: string, ...steps: readonly object[]): Promise<string> => {
    const text = { ...(await uploaded('ivan')), role: 'text' };
    await as('ivan', `/v1/documents/${documentId}/attachments`, text);
    const routes = `/v1/documents/${documentId}/routes`;
    await as('ivan', routes, { steps });
    const { body } = await clients.ivan.get<{ routeId: string }[]>(routes);
    return `${routes}/${body[0]?.routeId}`;
  };
  const routeTo = async (
    verb: string,
    body: object = {},
    step: object = concurring,
  ): Promise<Prepared> => {
    const path = await sentRound(await inPermits(), step, { ...signing, stage: 2 });
    return { path: path + verb, body };
  };
  /** As a document of permits has it once its first file has come. */
  const read = { contentVersion: 2 };

  const byParty = async (caller: Caller | Substitute): Promise<Prepared> => {
    const documentId = await inPermits();
    const { body } = await clients.ivan.get<{ partyId: string }>(`/v1/documents/${documentId}`);
    const step = { stage: 1, act: 'sign', partyId: body.partyId };
    const route = await sentRound(documentId, step);
    const container = signedByXades([packed('file.txt', 'a file')]);
    const file = await uploaded(caller, container);
    return { path: `${route}/steps/1/party-signature`, body: { ...read, file } };
  };

  /** A draft that Ivan has signed. */
  const signed = async (): Promise<string> => {
    const { body } = await as('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'internal', kind: 'memo', subject: 'A memo' },
    });
    const route = await sentRound(body.documentId, signing, { ...signing, stage: 2 });
    await as('ivan', `${route}/steps/1/signature`, read);
    return body.documentId;
  };

  const certificate = (): { readonly certificate: string } => {
    const { der } = person(`Officer ${++counter}`, { issuer: issuing });
    const lines =
      Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----'];
    return { certificate: pem.join('\n') };
  };
  const certificateToRevoke = async (): Promise<Prepared> => {
    const { path, body = {} } = await officerTo('certificates', certificate());
    const { headers } = await as('taras', path, body);
    const { body: found } = await clients.taras.get<{ fingerprint: string }[]>(path, {
      'chancery-position': headers.get('chancery-position') ?? '',
    });
    return { path: `${path}/${found[0]?.fingerprint}/revocation`, body: reason };
  };
  /** A letter of permits that has a number; then prepared for sending, sent, and come back, as far as it is to go. */
  const letterTo = async (
    verb: string,
    body: object,
    ...before: readonly ('sending' | 'bounce')[]
  ): Promise<Prepared> => {
    const { body: draft } = await as('ivan', '/v1/drafts', {
      ...{ unitId: 'riverside.permits', direction: 'outgoing', kind: 'letter' },
      ...{ subject: 'A letter', addressee: sender },
    });
    const path = `/v1/documents/${draft.documentId}`;
    await as('olena', `${path}/registration`, { registerId: `riverside.out.${year}` });
    if (!verb.startsWith('/consignments/')) return { path: `${path}${verb}`, body };
    await as('ivan', `${path}/consignments`, aSending);
    const { body: found } = await clients.ivan.get<
      readonly { readonly sendings: readonly { readonly consignmentId: string }[] }[]
    >(`${path}/addressees`);
    const one = `${path}/consignments/${found[0]?.sendings[0]?.consignmentId}`;
    for (const step of before) await as('ivan', `${one}/${step}`, step === 'bounce' ? bounced : {});
    return { path: verb.replace('/consignments/{consignmentId}', one), body };
  };
  const aSending = { consignments: [{ addresseeId: 'first' }] };
  const bounced = { code: '5.1.1', text: 'No such mailbox' };

  /** A matter of its own for each call, in permits; its id, that of a question and of an open request. */
  const matterTo = async (
    verb: string,
    body: object = {},
    change: (ids: { readonly questionId: string }) => object = () => ({}),
  ): Promise<Prepared> => {
    const matterId = await inPermits();
    const { body: document } = await clients.ivan.get<{ party: { partyId: string } }>(
      `/v1/documents/${matterId}`,
    );
    const questionId = randomUUID();
    await letFollow(office, { matterId, partyId: document.party.partyId, questionId });
    const one = `/v1/matters/${matterId}`;
    let path = verb.replace('{questionId}', questionId).replace('{hearingId}', randomUUID());
    path = path.replace('{partyId}', document.party.partyId);
    if (path.includes('{requestId}')) {
      const made = await as('ivan', `${one}/information-requests`, informationRequest);
      path = path.replace('{requestId}', String(made.body.id));
    }
    return { path: `${one}${path}`, body: { ...body, ...change({ questionId }) } };
  };
  const later = `${year + 1}-06-01`;
  const informationRequest = {
    ...{ items: [{ itemId: 'plan', text: 'The plan' }], reason: 'We need it', until: later },
  };
  const hearing = { outcome: 'refused', summary: 'It cannot be granted', until: later };
  const decided = async (): Promise<Prepared> => {
    const { path: letter } = await letterTo('', {});
    const documentId = letter.split('/').at(-1);
    return matterTo('/decisions', { documentId, outcome: 'granted', reasons: [] });
  };

  const handOver = async (purpose: string, verb: string, body: object = {}): Promise<Prepared> => {
    const { documentId, handOverId } = await sent(purpose);
    return { path: `/v1/documents/${documentId}/hand-overs/${handOverId}/${verb}`, body };
  };

  const grant = { clearance: 'internal', content: 'thin' };

  /** An application of its own for each call. */
  const applicationTo = async (path: string, body?: object): Promise<Prepared> => {
    const code = `own-${++counter}`;
    const { body: made } = await as('platform', '/v1/authorities/riverside/applications', {
      ...{ code, name: 'An application' },
    });
    return { path: `/v1/applications/${made.id}/${path}`, ...(body && { body }) };
  };

  /** A subscription of its own for each call, whose endpoint nobody listens at. */
  const subscriptionTo = async (verb = '', body?: object): Promise<Prepared> => {
    const { path } = await applicationTo('grants');
    const [, applicationId = ''] = /applications\/(.+)\/grants/.exec(path) ?? [];
    await as('platform', path, grant);
    const endpoint = 'http://127.0.0.1:9/';
    const made = await as('platform', '/v1/subscriptions', { applicationId, endpoint });
    const { subscriptionId, secretId } = made.body as unknown as Record<string, string>;
    const one = `/v1/subscriptions/${subscriptionId}`;
    await as('platform', `${one}/approval`, reason);
    if (verb !== '/secret/retirement') return { path: `${one}${verb}`, ...(body && { body }) };
    await as('platform', `${one}/secret`);
    return { path: `${one}${verb}`, body: { secretId } };
  };

  /** The id of an event that a service of the platform sees in the feed. */
  const anEvent = async (): Promise<string> => {
    await received();
    const feed = '/v1/event-feed?limit=1&wait=20';
    const { body } = await clients.platform.get<{ events: { id: string }[] }>(feed);
    return body.events[0]?.id ?? '';
  };

  const unitTo = async (verb: string, body: object = {}): Promise<Prepared> => {
    const { body: unit } = await as('taras', '/v1/authorities/riverside/units', {
      code: `unit-${++counter}`,
      name: 'A unit',
    });
    return { path: `/v1/units/${unit.id}/${verb}`, body };
  };

  const officerTo = async (verb: string, body: object = {}): Promise<Prepared> => {
    const enrolled = { code: `officer-${++counter}`, name: 'An officer', clearance: 'internal' };
    const { body: officer } = await as('taras', '/v1/authorities/riverside/officers', enrolled);
    await as('taras', `/v1/officers/${officer.id}/posts`, {
      unitId: 'riverside.permits',
      roles: ['clerk'],
    });
    return { path: `/v1/officers/${officer.id}/${verb}`, body };
  };

  /** A substitution of an officer in permits by Yuriy. */
  const substitutionTo = async (verb: string, body: object): Promise<Prepared> => {
    const { path } = await officerTo('substitutions');
    const yuriy = { ...granted, level: 'internal', rights: ['handle'] };
    const substituteId = 'riverside.yuriy';
    const { body: made } = await as('taras', path, { ...yuriy, substituteId });
    return { path: `/v1/substitutions/${made.id}/${verb}`, body };
  };

  /** A job that Ivan ordered and halted. */
  const jobTo = async (verb: string): Promise<Prepared> => {
    const order = { command: 'add-note', data: { text: 'A note' } };
    const documentIds = Array.from({ length: 300 }, () => randomUUID());
    const { body } = await clients.ivan.post('/v1/jobs', { ...order, documentIds });
    const path = `/v1/jobs/${String(body['jobId'])}`;
    await as('ivan', `${path}/pause`);
    return { path: path + verb };
  };

  const registerTo = async (
    verb: string,
    body: object = {},
    isRevoked = false,
  ): Promise<Prepared> => {
    const code = `r${++counter}`;
    const { body: register } = await as('taras', '/v1/authorities/riverside/registers', {
      code,
      year,
      name: 'A register',
      pattern: '{seq:3}/{code}-{yyyy}',
    });
    const documentId = await received();
    await as('olena', `/v1/documents/${documentId}/registration`, { registerId: register.id });
    if (isRevoked) await as('olena', `/v1/documents/${documentId}/registration-revocation`, reason);
    return { path: `/v1/registers/${register.id}/${verb}`, body };
  };

  const days = { effectiveFrom: `${year}-01-01`, knownTo: `${year}-12-31`, days: [] };
  const aPolicy = {
    ...{ validFrom: `${year}-01-01`, name: 'A policy', legalBasis: ['A law'] },
    ...{ zone: 'Europe/Kyiv', calendarId: 'riverside.working-days', roll: 'none' },
    ...{ term: { amount: 5, unit: 'working-day' }, dayOne: 'next-day' },
    ...{ extensions: {}, suspensions: {}, ladder: [], onCalendarChange: 'keep' },
  };

  const calendarToFill = async (): Promise<Prepared> => {
    const calendarId = `riverside.calendar-${++counter}`;
    const zone = 'Europe/Kyiv';
    await as('taras', '/v1/calendars', { calendarId, zone, weekend: [6, 7] });
    return { path: `/v1/calendars/${calendarId}/days`, body: days };
  };

  const aProcedure = (kind: string) => ({
    ...{ validFrom: `${year}-01-01`, name: 'A procedure', kinds: [kind], clocks: [], needs: {} },
  });

  const names = { en: 'A service', uk: 'Послуга' };

  /** The path of a service that nobody has used yet. */
  const aService = async (): Promise<string> => {
    const code = `service-${++counter}`;
    await clients.taras.post('/v1/authorities/riverside/services', { code, names });
    return `/v1/services/riverside.${code}`;
  };

  const policyToRetire = async (): Promise<Prepared> => {
    const path = `/v1/deadline-policies/riverside.policy-${++counter}`;
    await clients.taras.put(`${path}/versions/1`, aPolicy);
    return { path: `${path}/retirement`, body: reason };
  };

  const aClock = {
    ...{ role: 'statutory', policyId: 'riverside.application' },
    startedAt: new Date().toISOString(),
  };

  const savedQueries = '/v1/units/riverside.permits/saved-queries';
  const savedQuery = { filter: {}, columns: ['subject'], order: 'due' };

  /** A query of permits, and the read models know it. */
  const saved = async (): Promise<Prepared> => {
    const path = `${savedQueries}/query-${++counter}`;
    const { headers } = await clients.maria.put(path, savedQuery);
    await clients.maria.get('/v1/me', {
      'chancery-position': headers.get('chancery-position') ?? '',
    });
    return { path };
  };

  const ownQueries = '/v1/me/saved-queries';

  /** A query of the caller's own, and the read models know it. */
  const savedBy = async (caller: Caller | Substitute): Promise<Prepared> => {
    const path = `${ownQueries}/query-${++counter}`;
    const { headers } = await clients[caller].put(path, savedQuery);
    await clients[caller].get('/v1/me', {
      'chancery-position': headers.get('chancery-position') ?? '0',
    });
    return { path };
  };

  const readers: readonly Caller[] = ['olena', 'ivan', 'maria', 'sofia', 'petro', 'platform'];
  /** Of the readers, those who may not act. */
  const but = (may: readonly Caller[]): readonly Caller[] =>
    readers.filter((caller) => !may.includes(caller));
  const others = (may: readonly Caller[]): readonly Caller[] =>
    everybody.filter((caller) => !may.includes(caller));

  /** Heads of the unit or above it, and auditors: who may know how its work goes. */
  const overseers: readonly Caller[] = ['maria', 'sofia', 'petro', 'platform'];

  const acting = (route: string, may: readonly Caller[], prepare: Rule['prepare']): Rule => ({
    route: `POST /v1/documents/{documentId}${route}`,
    prepare,
    may,
    denied: but(may),
  });

  const rules: readonly Rule[] = [
    {
      route: 'POST /v1/documents',
      may: ['olena', 'platform'],
      denied: others(['olena', 'platform']),
      prepare: () => ({ path: '/v1/documents', body: incoming }),
    },
    {
      route: 'POST /v1/drafts',
      may: permitsWork.filter((caller) => caller !== 'sofia'),
      denied: others(permitsWork.filter((caller) => caller !== 'sofia')),
      prepare: () => ({
        path: '/v1/drafts',
        body: {
          unitId: 'riverside.permits',
          direction: 'internal',
          kind: 'memo',
          subject: 'A memo',
        },
      }),
    },
    {
      route: 'POST /v1/letters',
      may: permitsWork.filter((caller) => caller !== 'sofia'),
      denied: others(permitsWork.filter((caller) => caller !== 'sofia')),
      prepare: () => ({
        path: '/v1/letters',
        body: {
          document: {
            ...{ unitId: 'riverside.permits', direction: 'outgoing' },
            ...{ kind: 'letter', subject: 'A letter' },
          },
        },
      }),
    },
    { route: 'GET /v1/documents', may: anybody, prepare: () => ({ path: '/v1/documents' }) },
    {
      route: 'GET /v1/documents/{documentId}',
      may: readers,
      prepare: () => inPermits().then((id) => ({ path: `/v1/documents/${id}` })),
    },
    {
      route: 'GET /v1/documents/{documentId}/history',
      may: readers,
      prepare: () => inPermits().then((id) => ({ path: `/v1/documents/${id}/history` })),
    },
    {
      route: 'POST /v1/documents/{documentId}/registration',
      may: ['olena', 'platform'],
      denied: ['sofia', 'petro'],
      prepare: () => to(received(), '/registration', { registerId: `riverside.in.${year}` }),
    },
    {
      route: 'POST /v1/documents/{documentId}/access-codes',
      may: ['olena', 'platform'],
      denied: ['sofia', 'petro'],
      prepare: () => to(received(), '/access-codes'),
    },
    {
      route: 'POST /v1/documents/{documentId}/access-codes/revocation',
      may: ['olena', 'platform'],
      denied: ['sofia', 'petro'],
      prepare: async () => {
        const prepared = await to(received(), '/access-codes');
        await as('platform', prepared.path);
        return { path: `${prepared.path}/revocation` };
      },
    },
    {
      route: 'POST /v1/documents/{documentId}/registration-refusal',
      may: ['olena', 'platform'],
      denied: ['sofia', 'petro'],
      prepare: () => to(received(), '/registration-refusal', reason),
    },
    acting('/registration-revocation', ['olena', 'platform'], () =>
      to(inPermits(), '/registration-revocation', reason),
    ),
    acting('/forwarding', [...permitsWork, 'olena'], () =>
      to(inPermits(), '/forwarding', { ...reason, toAuthority: 'The region' }),
    ),
    acting('/corrections', [...permitsWork, 'olena'], () =>
      to(inPermits(), '/corrections', { ...reason, kind: 'complaint' }),
    ),
    acting('/party-corrections', [...permitsWork, 'olena'], () =>
      to(inPermits(), '/party-corrections', { ...reason, party: { kind: 'person', name: 'A' } }),
    ),
    {
      route: 'POST /v1/documents/{documentId}/resumption',
      may: ['olena', 'platform'],
      denied: ['sofia', 'petro'],
      prepare: () => to(refused(), '/resumption', reason),
    },
    {
      route: 'GET /v1/documents/{documentId}/similar',
      may: readers,
      prepare: () => to(inPermits(), '/similar'),
    },
    {
      route: 'POST /v1/intakes',
      may: ['olena', 'platform'],
      denied: others(['olena', 'platform']),
      prepare: () => ({ path: '/v1/intakes', body: { document: incoming } }),
    },
    {
      route: 'POST /v1/documents/{documentId}/circulation',
      may: anybody,
      onBehalf: { olehForMaria: 'may' }, // each addressee has a result of its own
      prepare: () => to(inPermits(), '/circulation', { to: [{ unitId: 'riverside.environment' }] }),
    },
    acting('/notes', readers, () => to(inPermits(), '/notes', { text: 'A note' })),
    acting('/access-level', [...heads, 'olena'], () =>
      to(inPermits(), '/access-level', { ...reason, accessLevel: 'public' }),
    ),
    acting('/priority', [...heads, 'olena'], () =>
      to(inPermits(), '/priority', { priority: 'urgent' }),
    ),
    acting('/attachments', permitsWork, async (caller) =>
      to(inPermits(), '/attachments', await uploaded(caller)),
    ),
    acting('/attachments/{attachmentId}/supersession', permitsWork, async (caller) => ({
      path: `${await attached()}/supersession`,
      body: await uploaded(caller),
    })),
    acting('/attachments/{attachmentId}/withdrawal', permitsWork, async () => ({
      path: `${await attached()}/withdrawal`,
      body: reason,
    })),
    acting('/attachments/{attachmentId}/release', ['olena', 'platform'], async () => ({
      path: `${await locked()}/release`,
      body: reason,
    })),
    acting('/attachments/{attachmentId}/role', permitsWork, async () => ({
      path: `${await attached()}/role`,
      body: { role: 'text' },
    })),
    {
      route: 'GET /v1/documents/{documentId}/attachments/{attachmentId}/content',
      may: readers,
      prepare: async () => ({ path: `${await attached()}/content` }),
    },
    acting('/hand-overs', permitsWork, () =>
      to(inPermits(), '/hand-overs', {
        purpose: 'action',
        to: { unitId: 'riverside.environment' },
      }),
    ),
    acting('/hand-overs/{handOverId}/acceptance', permitsWork, () =>
      handOver('action', 'acceptance'),
    ),
    acting('/hand-overs/{handOverId}/refusal', permitsWork, () =>
      handOver('action', 'refusal', reason),
    ),
    acting('/hand-overs/{handOverId}/recall', ['olena', 'sofia', 'platform'], () =>
      handOver('action', 'recall'),
    ),
    acting('/hand-overs/{handOverId}/conclusion', permitsWork, () =>
      handOver('acquaintance', 'conclusion'),
    ),
    acting('/procedure', [...heads, 'olena'], () =>
      to(inPermits(), '/procedure', { ...reason, procedureId: 'riverside.appeal', version: 1 }),
    ),
    acting('/clocks', [...heads, 'olena'], () => to(inPermits(), '/clocks', aClock)),
    acting('/clocks/{clockId}/suspension', permitsWork, () =>
      clockTo('suspension', { ground: 'completion-asked' }),
    ),
    acting('/clocks/{clockId}/resumption', permitsWork, () => clockTo('resumption', {})),
    acting('/clocks/{clockId}/extension', heads, () =>
      clockTo('extension', { ...reason, ground: 'needs-study', amount: 1, unit: 'week' }),
    ),
    {
      route: 'GET /v1/documents/{documentId}/clocks',
      may: readers,
      prepare: () => inPermits().then((id) => ({ path: `/v1/documents/${id}/clocks` })),
    },
    acting('/resolutions', heads, () => to(inPermits(), '/resolutions', aResolution)),
    acting('/resolutions/{resolutionId}/withdrawal', heads, () =>
      taskTo('withdrawal', () => reason),
    ),
    acting('/tasks', heads, () => to(inPermits(), '/tasks', aResolution.tasks[0])),
    {
      route: 'GET /v1/documents/{documentId}/series',
      may: readers,
      prepare: () => to(inPermits(), '/series'),
    },
    acting('/series/{seriesId}/ending', heads, async () => {
      const { path } = await taskTo('recurrence');
      await as('maria', path, monthly);
      const series = path.replace(/tasks\/.*$/, 'series');
      const { body } = await clients.maria.get<{ seriesId: string }[]>(series);
      return { path: `${series}/${body[0]?.seriesId}/ending`, body: reason };
    }),
    {
      route: 'GET /v1/documents/{documentId}/tasks',
      may: readers,
      prepare: () => inPermits().then((id) => ({ path: `/v1/documents/${id}/tasks` })),
    },
    ...(
      [
        ['delegation', heads, (lead: string) => ({ ...asLead(lead), ...aResolution })],
        ['claim', permitsWork, asLead],
        ['release', permitsWork, asLead, ['ivan', 'claim', asLead]],
        [
          'reassignment',
          heads,
          (lead: string) => ({ ...asLead(lead), officerId: 'riverside.maria' }),
        ],
        [
          'contributions',
          permitsWork,
          (_: string, id: string) => ({ ...asOther(_, id), ...text() }),
        ],
        ['report', permitsWork, text],
        ['decline', permitsWork, (lead: string) => ({ ...asLead(lead), ...reason })],
        ['extension-request', permitsWork, () => wish],
        ['acceptance', heads, undefined, reported],
        ['rework', heads, () => reason, reported],
        [
          'executors',
          heads,
          () => ({ add: [{ unitId: 'riverside.permits', officerId: 'riverside.maria' }] }),
        ],
        ['excuse', heads, (_: string, id: string) => ({ ...asOther(_, id), ...reason })],
        ['extension', heads, () => wish],
        ['extension-refusal', heads, () => reason, ['ivan', 'extension-request', () => wish]],
        ['cancellation', heads, () => reason],
        ['recurrence', heads, () => monthly],
        ['control', heads, onControl[2]],
        ['control-end', heads, undefined, onControl, reported, ['maria', 'acceptance']],
      ] as readonly (readonly [
        string,
        readonly Caller[],
        ((lead: string, other: string) => object)?,
        ...(readonly (readonly [Caller, string, ((lead: string, other: string) => object)?])[]),
      ])[]
    ).map(([verb, may, bodyOf, ...before]) =>
      acting(`/tasks/{taskId}/${verb}`, may, () => taskTo(verb, bodyOf, ...before)),
    ),
    {
      route: 'GET /v1/documents/{documentId}/routes',
      may: readers,
      prepare: () => routeTo('').then(({ path }) => ({ path: path.replace(/\/[^/]*$/, '') })),
    },
    {
      route: 'GET /v1/documents/{documentId}/signatures',
      may: readers,
      prepare: () => to(inPermits(), '/signatures'),
    },
    acting('/routes', permitsWork, async () => {
      const { path } = await routeTo('');
      await as('ivan', `${path}/withdrawal`, reason);
      return { path: path.replace(/\/[^/]*$/, ''), body: { steps: [concurring] } };
    }),
    acting('/routes/{routeId}/withdrawal', permitsWork, () => routeTo('/withdrawal', reason)),
    acting('/routes/{routeId}/steps', permitsWork, () => routeTo('/steps', concurring)),
    acting('/routes/{routeId}/steps/{stepId}/removal', permitsWork, () =>
      routeTo('/steps/1/removal', reason),
    ),
    acting('/routes/{routeId}/steps/{stepId}/reassignment', permitsWork, () =>
      routeTo('/steps/1/reassignment', { to: { unitId: 'riverside.environment' } }),
    ),
    acting('/routes/{routeId}/steps/{stepId}/concurrence', permitsWork, () =>
      routeTo('/steps/1/concurrence', read),
    ),
    acting('/routes/{routeId}/steps/{stepId}/refusal', permitsWork, () =>
      routeTo('/steps/1/refusal', { ...read, ...reason }),
    ),
    {
      ...acting('/routes/{routeId}/steps/{stepId}/signature', permitsWork, () =>
        routeTo('/steps/1/signature', read, signing),
      ),
      onBehalf: { olehForMaria: 'may' },
    },
    {
      ...acting('/routes/{routeId}/steps/{stepId}/signature-refusal', permitsWork, () =>
        routeTo('/steps/1/signature-refusal', { ...read, ...reason }, signing),
      ),
      onBehalf: { olehForMaria: 'may' },
    },
    acting('/routes/{routeId}/steps/{stepId}/party-signature', permitsWork, byParty),
    {
      ...acting('/signature-annulment', heads, () => to(signed(), '/signature-annulment', reason)),
      onBehalf: { olehForMaria: 'may' },
    },
    acting('/attachments/{attachmentId}/signature-check', readers, async () => ({
      path: `${await attached()}/signature-check`,
      body: {},
    })),
    ...(
      [
        ['/addressees', { party: sender }],
        ['/addressees/{addresseeId}/removal', reason],
        ['/consignments', aSending],
        ['/consignments/{consignmentId}/sending', {}],
        ['/consignments/{consignmentId}/delivery', {}, 'sending'],
        ['/consignments/{consignmentId}/bounce', bounced, 'sending'],
        ['/consignments/{consignmentId}/resending', {}, 'sending', 'bounce'],
        ['/consignments/{consignmentId}/withdrawal', reason],
      ] as readonly (readonly [string, object, ...('sending' | 'bounce')[]])[]
    ).map(([verb, body, ...before]) => ({
      ...acting(verb, permitsWork, () =>
        letterTo(verb.replace('{addresseeId}', 'first'), body, ...before),
      ),
      denied: ['petro'] as const,
    })),
    {
      route: 'GET /v1/documents/{documentId}/addressees',
      may: [...permitsWork, 'petro'],
      prepare: () => letterTo('/addressees', {}),
    },
    {
      route: 'GET /v1/documents/{documentId}/consignments/{consignmentId}/proof',
      may: [...permitsWork, 'petro'],
      prepare: () => letterTo('/consignments/{consignmentId}/proof', {}),
    },
    acting('/interim-replies', permitsWork, async () => {
      const { path: letter } = await letterTo('', {});
      const replyId = letter.split('/').at(-1);
      return to(inPermits(), '/interim-replies', { replyId });
    }),
    ...['documents/unanswered', 'documents/unanswered/counts', 'tasks'].map((list) => ({
      route: `GET /v1/${list}`,
      may: anybody,
      prepare: () => ({ path: `/v1/${list}` }),
    })),
    acting('/returns', permitsWork, () =>
      to(inPermits(), '/returns', { ...reason, to: { unitId: 'riverside.registry' } }),
    ),
    {
      route: 'POST /v1/hand-overs',
      may: anybody,
      prepare: async () => ({
        path: '/v1/hand-overs',
        body: {
          documentIds: [await inPermits()],
          purpose: 'acquaintance',
          to: { unitId: 'riverside.environment' },
        },
      }),
    },
    acting('/claim', permitsWork, () => to(inPermits(), '/claim')),
    acting('/release', permitsWork, () => to(claimed(), '/release')),
    acting('/reassignment', heads, () =>
      to(claimed(), '/reassignment', { officerId: 'riverside.maria' }),
    ),
    acting('/settlement', permitsWork, () => to(inPermits(), '/settlement', { way: 'taken-note' })),
    acting('/closing', permitsWork, () => to(settled(), '/closing')),
    acting('/reopening', permitsWork, () => to(settled(), '/reopening', reason)),
    { route: 'GET /v1/matters/{matterId}', may: readers, prepare: () => matterTo('') },
    ...(
      [
        ['/messages', permitsWork, { text: 'A message' }],
        ['/information-requests', permitsWork, informationRequest],
        ['/information-requests/{requestId}/cancellation', permitsWork, reason],
        ['/hearings', permitsWork, hearing],
        ['/hearings/{hearingId}/skipping', heads, { ground: 'danger-in-delay' }],
        ['/silence-revocation', heads, { ...reason, basis: 'A law' }],
        ['/questions/{questionId}/explanation', permitsWork, { text: 'We wait ourselves' }],
      ] as const
    ).map(([verb, may, body]): Rule => ({
      route: `POST /v1/matters/{matterId}${verb}`,
      ...{ may, denied: but(may), prepare: () => matterTo(verb, body) },
    })),
    {
      ...{ route: 'POST /v1/matters/{matterId}/notes', may: permitsWork, denied: but(permitsWork) },
      prepare: () => matterTo('/notes', {}, ({ questionId }) => ({ itemId: questionId })),
    },
    {
      ...{ route: 'POST /v1/matters/{matterId}/decisions', may: permitsWork },
      ...{ denied: but(permitsWork), prepare: decided },
    },
    {
      ...{ route: 'POST /v1/matters/{matterId}/parties', may: permitsWork },
      ...{ denied: but(permitsWork) },
      prepare: async () => {
        const { path, body } = await matterTo('/parties');
        const of = `/v1/documents/${path.split('/')[3]}`;
        const { body: known } = await clients.ivan.get<{ party: { partyId: string } }>(of);
        return { path, body: { ...body, partyId: known.party.partyId } };
      },
    },
    {
      route: 'POST /v1/matters/{matterId}/parties/{partyId}/leaving',
      ...{ may: permitsWork, denied: but(permitsWork) },
      prepare: async () => {
        const { path } = await matterTo('');
        return { path: `${path}/parties/${randomUUID()}/leaving`, body: reason };
      },
    },
    { route: 'GET /v1/work-items', may: anybody, prepare: () => ({ path: '/v1/work-items' }) },
    {
      route: 'GET /v1/work-items/counts',
      may: anybody,
      prepare: () => ({ path: '/v1/work-items/counts' }),
    },
    {
      route: 'POST /v1/authorities/{authorityId}/registers',
      may: ['taras', 'platform'],
      denied: others(['taras', 'platform', 'anna']),
      prepare: () => ({
        path: '/v1/authorities/riverside/registers',
        body: { code: `x${++counter}`, year, name: 'X', pattern: '{seq}' },
      }),
    },
    {
      route: 'GET /v1/authorities/{authorityId}/registers',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/authorities/riverside/registers' }),
    },
    {
      route: 'GET /v1/registers/{registerId}',
      may: ofRiverside,
      prepare: () => ({ path: `/v1/registers/riverside.in.${year}` }),
    },
    {
      route: 'GET /v1/registers/{registerId}/numbers',
      may: ofRiverside,
      prepare: () => ({ path: `/v1/registers/riverside.in.${year}/numbers` }),
    },
    {
      route: 'GET /v1/registers/{registerId}/gaps',
      may: ofRiverside,
      prepare: () => ({ path: `/v1/registers/riverside.in.${year}/gaps` }),
    },
    {
      route: 'POST /v1/registers/{registerId}/numbers/{sequence}/void',
      may: ['olena', 'platform'],
      denied: others(['olena', 'platform', 'anna']),
      prepare: () => registerTo('numbers/1/void', reason, true),
    },
    {
      route: 'POST /v1/registers/{registerId}/closing',
      may: ['olena', 'taras', 'platform'],
      denied: others(['olena', 'taras', 'platform', 'anna']),
      prepare: () => registerTo('closing', reason),
    },
    {
      route: 'POST /v1/registers/{registerId}/reopening',
      may: ['taras', 'platform'],
      denied: others(['taras', 'platform', 'anna']),
      prepare: async () => {
        const { path } = await registerTo('closing');
        await as('olena', path, reason);
        return { path: path.replace('closing', 'reopening'), body: reason };
      },
    },
    ...[
      [
        'POST /v1/calendars',
        () => ({
          path: '/v1/calendars',
          body: { calendarId: `riverside.c-${++counter}`, zone: 'Europe/Kyiv', weekend: [7] },
        }),
      ],
      ['POST /v1/calendars/{calendarId}/days', () => calendarToFill()],
      [
        'PUT /v1/deadline-policies/{policyId}/versions/{version}',
        () => ({
          path: `/v1/deadline-policies/riverside.p-${++counter}/versions/1`,
          body: aPolicy,
        }),
      ],
      ['POST /v1/deadline-policies/{policyId}/retirement', () => policyToRetire()],
      [
        'PUT /v1/route-templates/{templateId}/versions/{version}',
        () => ({
          path: `/v1/route-templates/riverside.t-${++counter}/versions/1`,
          body: {
            ...{ validFrom: `${year}-01-01`, name: 'A template', keep: 'none' },
            ...{ steps: [{ stage: 1, act: 'sign' }], remarksBlock: false, fourEyes: false },
          },
        }),
      ],
      [
        'PUT /v1/procedures/{procedureId}/versions/{version}',
        () => ({
          path: `/v1/procedures/riverside.p-${++counter}/versions/1`,
          body: aProcedure(`kind ${counter}`),
        }),
      ],
      [
        'POST /v1/authorities/{authorityId}/services',
        () => ({
          path: '/v1/authorities/riverside/services',
          body: { code: `s-${++counter}`, names },
        }),
      ],
      [
        'POST /v1/services/{serviceId}/versions',
        async () => ({
          path: `${await aService()}/versions`,
          body: { definition: aDefinition, graceDays: 7 },
        }),
      ],
      [
        'POST /v1/services/{serviceId}/suspension',
        async () => ({ path: `${await aService()}/suspension`, body: { words: names } }),
      ],
      [
        'POST /v1/services/{serviceId}/resumption',
        async () => ({ path: `${await aService()}/resumption`, body: {} }),
      ],
      [
        'POST /v1/services/{serviceId}/retirement',
        async () => ({ path: `${await aService()}/retirement`, body: { words: names } }),
      ],
      [
        'POST /v1/services/trial',
        () => ({
          path: '/v1/services/trial',
          body: { authorityId: 'riverside', definition: aDefinition, answers: { place: 'yard' } },
        }),
      ],
      [
        'POST /v1/procedures/{procedureId}/retirement',
        async () => {
          const path = `/v1/procedures/riverside.p-${++counter}`;
          await clients.taras.put(`${path}/versions/1`, aProcedure(`kind ${counter}`));
          return { path: `${path}/retirement`, body: reason };
        },
      ],
    ].map(([route, prepare]) => ({
      route: route as string,
      prepare: prepare as Rule['prepare'],
      may: ['taras', 'platform'] as const,
      denied: others(['taras', 'platform', 'anna']),
    })),
    ...[
      ['authorities/{authorityId}/calendars', 'authorities/riverside/calendars'],
      ['authorities/{authorityId}/deadline-policies', 'authorities/riverside/deadline-policies'],
      ['authorities/{authorityId}/route-templates', 'authorities/riverside/route-templates'],
      ['route-templates/{templateId}', 'route-templates/riverside.outgoing-letter'],
      ['authorities/{authorityId}/procedures', 'authorities/riverside/procedures'],
      ['authorities/{authorityId}/services', 'authorities/riverside/services'],
      ['services/{serviceId}', 'services/riverside.tree-felling'],
      ['procedures/{procedureId}', 'procedures/riverside.appeal'],
      ['calendars/{calendarId}', 'calendars/riverside.working-days'],
      ['deadline-policies/{policyId}', 'deadline-policies/riverside.appeal'],
    ].map(([route, path]) => ({
      route: `GET /v1/${route}`,
      may: ofRiverside,
      prepare: () => ({ path: `/v1/${path}` }),
    })),
    {
      route: 'POST /v1/deadlines/computation',
      may: ofRiverside,
      prepare: () => ({
        path: '/v1/deadlines/computation',
        body: { policyId: 'riverside.appeal', startedAt: '2026-07-24T10:00:00Z' },
      }),
    },
    {
      route: 'POST /v1/authorities',
      may: ['platform'],
      denied: others(['platform']),
      prepare: () => ({
        path: '/v1/authorities',
        body: { code: `authority-${++counter}`, name: 'An authority' },
      }),
    },
    {
      route: 'GET /v1/authorities',
      may: ['platform'],
      denied: others(['platform']),
      prepare: () => ({ path: '/v1/authorities' }),
    },
    {
      route: 'GET /v1/officers/{officerId}',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/officers/riverside.ivan' }),
    },
    {
      route: 'GET /v1/authorities/{authorityId}',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/authorities/riverside' }),
    },
    ...[
      [
        'POST /v1/authorities/{authorityId}/time-zone',
        () => ({
          path: '/v1/authorities/riverside/time-zone',
          body: { timeZone: 'Europe/Kyiv' },
        }),
      ],
      [
        'PUT /v1/authorities/{authorityId}/document-kinds',
        () => ({ path: '/v1/authorities/riverside/document-kinds', body: { kinds: [] } }),
      ],
      [
        'PUT /v1/authorities/{authorityId}/tags',
        () => ({ path: '/v1/authorities/riverside/tags', body: { tags: [] } }),
      ],
      [
        'POST /v1/authorities/{authorityId}/units',
        () => ({
          path: '/v1/authorities/riverside/units',
          body: { code: `new-${++counter}`, name: 'New' },
        }),
      ],
      [
        'POST /v1/authorities/{authorityId}/officers',
        () => ({
          path: '/v1/authorities/riverside/officers',
          body: { code: `new-${++counter}`, name: 'New', clearance: 'public' },
        }),
      ],
      [
        'POST /v1/officers/{officerId}/posts',
        () => officerTo('posts', { unitId: 'riverside.registry', roles: ['clerk'] }),
      ],
      [
        'POST /v1/officers/{officerId}/posts/{unitId}/end',
        () => officerTo('posts/riverside.permits/end'),
      ],
      [
        'POST /v1/officers/{officerId}/clearance',
        () => officerTo('clearance', { clearance: 'secret' }),
      ],
      ['POST /v1/officers/{officerId}/name', () => officerTo('name', { name: 'Another name' })],
      [
        'POST /v1/officers/{officerId}/reactivation',
        () => officerTo('reactivation', { clearance: 'internal' }),
      ],
      ['POST /v1/officers/{officerId}/deactivation', () => officerTo('deactivation')],
      [
        'POST /v1/officers/{officerId}/certificates',
        () => officerTo('certificates', certificate()),
      ],
      ['POST /v1/officers/{officerId}/certificates/{fingerprint}/revocation', certificateToRevoke],
      ['POST /v1/units/{unitId}/deactivation', () => unitTo('deactivation')],
      [
        'POST /v1/units/{unitId}/succession',
        () => unitTo('succession', { kind: 'merge', into: ['riverside.permits'] }),
      ],
      [
        'POST /v1/units/{unitId}/reorganisation',
        async () => {
          const { path, body } = await unitTo('reorganisation');
          const unit = path.split('/')[3] ?? '';
          await (casesAreReady ??= readyForCases());
          const { officerId: _, ...inUnit } = { ...caseBody, unitId: unit };
          await as('olena', '/v1/cases', inUnit);
          const into = ['riverside.permits'];
          await as('taras', `/v1/units/${unit}/succession`, { kind: 'merge', into });
          await eventually(async () => {
            const tried = await clients.platform.post(path, { ...body, dryRun: true });
            expect(tried.status).toBe(202);
          });
          return { path, body };
        },
      ],
      [
        'GET /v1/officers/{officerId}/departure',
        async () => {
          const prepared = await officerTo('departure');
          await eventually(async () =>
            expect((await clients.platform.get(prepared.path)).status).toBe(200),
          );
          return prepared;
        },
      ],
      ['POST /v1/units/{unitId}/reactivation', () => unitTo('reactivation')],
      ['POST /v1/units/{unitId}/name', () => unitTo('name', { name: 'Another name' })],
      ['POST /v1/units/{unitId}/parent', () => unitTo('parent', { parentId: 'riverside.permits' })],
      [
        'POST /v1/authorities/{authorityId}/applications',
        () => ({
          path: '/v1/authorities/riverside/applications',
          body: { code: `new-${++counter}`, name: 'New' },
        }),
      ],
      ['POST /v1/applications/{applicationId}/grants', () => applicationTo('grants', grant)],
      [
        'POST /v1/applications/{applicationId}/grants/{authorityId}/end',
        () => applicationTo('grants/riverside/end'),
      ],
      ['POST /v1/applications/{applicationId}/deactivation', () => applicationTo('deactivation')],
    ].map(([route, prepare]) => ({
      route: route as string,
      prepare: prepare as Rule['prepare'],
      may: ['taras', 'platform'] as const,
      denied: others(['taras', 'platform', 'anna']),
    })),
    {
      route: 'POST /v1/authorities/{authorityId}/mandates',
      may: ['olena', 'platform'],
      denied: others(['olena', 'platform', 'anna']),
      prepare: () => ({ path: '/v1/authorities/riverside/mandates', body: mandate }),
    },
    ...['verification', 'rejection'].map((end) => ({
      route: `POST /v1/authorities/{authorityId}/mandates/{mandateId}/${end}`,
      may: ['olena', 'platform'] as const,
      denied: others(['olena', 'platform', 'anna']),
      prepare: async () => ({
        path: `/v1/authorities/riverside/mandates/${await mandateToVerify()}/${end}`,
        body: end === 'rejection' ? reason : { evidence: mandate.evidence },
      }),
    })),
    {
      route: 'GET /v1/authorities/{authorityId}/mandates',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/authorities/riverside/mandates' }),
    },
    {
      route: 'GET /v1/authorities/{authorityId}/units',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/authorities/riverside/units' }),
    },
    {
      route: 'GET /v1/authorities/{authorityId}/officers',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/authorities/riverside/officers' }),
    },
    {
      route: 'GET /v1/officers/{officerId}/certificates',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/officers/riverside.ivan/certificates' }),
    },
    {
      route: 'POST /v1/feed-tickets',
      may: anybody,
      prepare: () => ({ path: '/v1/feed-tickets' }),
    },
    {
      route: 'POST /v1/officers/{officerId}/substitutions',
      may: ['maria', 'sofia', 'taras', 'platform'],
      denied: ['olena', 'ivan', 'yuriy', 'petro'],
      onBehalf: chained,
      prepare: () =>
        officerTo('substitutions', {
          ...{ ...granted, level: 'internal', rights: ['handle'] },
          substituteId: 'riverside.yuriy',
        }),
    },
    ...(
      [
        ['amendment', { rights: ['sign'] }],
        ['ending', reason],
      ] as const
    ).map(([verb, body]): Rule => ({
      route: `POST /v1/substitutions/{substitutionId}/${verb}`,
      may: ['maria', 'sofia', 'taras', 'platform'],
      denied: ['yuriy'],
      onBehalf: chained,
      prepare: () => substitutionTo(verb, body),
    })),
    {
      route: 'GET /v1/officers/{officerId}/substitutions',
      may: ['ivan', 'maria', 'sofia', 'taras', 'platform'],
      denied: ['olena', 'yuriy', 'petro'],
      prepare: () => ({ path: '/v1/officers/riverside.ivan/substitutions' }),
    },
    {
      route: 'GET /v1/me/substitutions',
      may: anybody,
      prepare: () => ({ path: '/v1/me/substitutions' }),
    },
    {
      route: 'POST /v1/jobs',
      may: anybody, // each document has a result of its own
      prepare: async () => ({
        path: '/v1/jobs',
        body: {
          ...{ command: 'add-note', data: { text: 'A note' } },
          documentIds: [await inPermits()],
        },
      }),
    },
    { route: 'GET /v1/jobs', may: anybody, prepare: () => ({ path: '/v1/jobs' }) },
    ...['', '/results'].map((verb): Rule => ({
      route: `GET /v1/jobs/{jobId}${verb}`,
      may: [...permitsWork, 'petro'],
      prepare: () => jobTo(verb),
    })),
    ...['/pause', '/resumption', '/stop'].map((verb): Rule => ({
      route: `POST /v1/jobs/{jobId}${verb}`,
      may: permitsWork,
      denied: ['petro'],
      prepare: () => jobTo(verb),
    })),
    { route: 'GET /v1/me', may: anybody, prepare: () => ({ path: '/v1/me' }) },
    {
      route: 'GET /v1/units/{unitId}',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/units/riverside.permits' }),
    },
    {
      route: 'PUT /v1/units/{unitId}/saved-queries/{name}',
      may: heads,
      denied: others([...heads, 'anna']),
      prepare: () => ({ path: `${savedQueries}/Ours`, body: savedQuery }),
    },
    {
      route: 'DELETE /v1/units/{unitId}/saved-queries/{name}',
      may: heads,
      denied: others([...heads, 'anna']),
      prepare: () => saved(),
    },
    {
      route: 'GET /v1/units/{unitId}/saved-queries',
      may: permitsWork,
      denied: others([...permitsWork, 'anna']),
      prepare: () => ({ path: savedQueries }),
    },
    {
      route: 'GET /v1/units/{unitId}/saved-queries/{name}/work-items',
      may: permitsWork,
      denied: others([...permitsWork, 'anna']),
      prepare: async () => ({ path: `${(await saved()).path}/work-items` }),
    },
    {
      route: 'PUT /v1/me/saved-queries/{name}',
      may: others(['platform']),
      denied: ['platform'],
      prepare: () => ({ path: `${ownQueries}/Mine`, body: savedQuery }),
    },
    {
      route: 'DELETE /v1/me/saved-queries/{name}',
      may: others(['platform']),
      denied: ['platform'],
      prepare: (caller) => savedBy(caller),
    },
    {
      route: 'GET /v1/me/saved-queries',
      may: anybody,
      prepare: () => ({ path: ownQueries }),
    },
    {
      route: 'GET /v1/me/saved-queries/{name}/work-items',
      may: others(['platform']),
      prepare: async (caller) => ({ path: `${(await savedBy(caller)).path}/work-items` }),
    },
    {
      route: 'GET /v1/insights/documents/{documentId}/times',
      may: overseers,
      denied: others([...overseers, 'anna']),
      prepare: async () => ({ path: `/v1/insights/documents/${await shown()}/times` }),
    },
    {
      route: 'GET /v1/insights/units/{unitId}/times',
      may: overseers,
      denied: others(overseers),
      prepare: () => ({ path: '/v1/insights/units/riverside.permits/times' }),
    },
    ...caseRules(),
    {
      route: 'GET /v1/authorities/{authorityId}/applications',
      may: ofRiverside,
      prepare: () => ({ path: '/v1/authorities/riverside/applications' }),
    },
    {
      route: 'GET /v1/subscriptions',
      may: anybody,
      prepare: () => ({ path: '/v1/subscriptions' }),
    },
    {
      route: 'POST /v1/subscriptions',
      ...{ may: administering, denied: others([...administering, 'anna']) },
      prepare: async () => {
        const { path } = await applicationTo('grants');
        const [, applicationId = ''] = /applications\/(.+)\/grants/.exec(path) ?? [];
        await as('platform', path, grant);
        return {
          path: '/v1/subscriptions',
          body: { applicationId, endpoint: 'http://127.0.0.1:9/' },
        };
      },
    },
    ...['', '/status', '/deliveries', '/dead-letters'].map((verb): Rule => ({
      route: `GET /v1/subscriptions/{subscriptionId}${verb}`,
      ...{ may: administering, prepare: () => subscriptionTo(verb) },
    })),
    {
      route: 'PATCH /v1/subscriptions/{subscriptionId}',
      ...{ may: administering, prepare: () => subscriptionTo('', { parallelism: 2 }) },
    },
    ...['/secret', '/test'].map((verb): Rule => ({
      route: `POST /v1/subscriptions/{subscriptionId}${verb}`,
      ...{ may: administering, prepare: () => subscriptionTo(verb) },
    })),
    {
      route: 'DELETE /v1/subscriptions/{subscriptionId}',
      ...{ may: administering, denied: others([...administering, 'anna']) },
      prepare: () => subscriptionTo(),
    },
    ...(
      [
        ['/verification', {}],
        ['/approval', reason],
        ['/pause', {}],
        ['/resumption', {}],
        ['/replays', { fromIndex: 0 }],
        ['/secret/retirement', {}],
      ] as const
    ).map(([verb, body]): Rule => ({
      route: `POST /v1/subscriptions/{subscriptionId}${verb}`,
      ...{ may: administering, denied: others([...administering, 'anna']) },
      prepare: () => subscriptionTo(verb, body),
    })),
    ...[
      ['GET /v1/event-feed', () => ({ path: '/v1/event-feed' })],
      ['GET /v1/event-feed/digest', () => ({ path: '/v1/event-feed/digest' })],
      ['GET /v1/events/{eventId}', async () => ({ path: `/v1/events/${await anEvent()}` })],
    ].map(([route, prepare]) => ({
      route: route as string,
      prepare: prepare as Rule['prepare'],
      may: ['platform'] as const,
      denied: others(['platform']),
    })),
    {
      route: 'GET /v1/refusals',
      may: ['petro', 'anna', 'platform'],
      denied: others(['petro', 'anna', 'platform']),
      prepare: () => ({ path: '/v1/refusals' }),
    },
    ...['hand-over-graph', 'load', 'event-log'].map((route): Rule => ({
      route: `GET /v1/insights/${route}`,
      may: [...overseers, 'anna'],
      denied: others([...overseers, 'anna']),
      prepare: () => ({
        path: `/v1/insights/${route}${route === 'event-log' ? '?format=csv' : ''}`,
      }),
    })),
  ];

  /** Cases of permits: for those who work there, their heads, registrars, and auditors to read. */
  function caseRules(): readonly Rule[] {
    const rule = (
      route: string,
      may: readonly Caller[],
      prepare: () => Promise<Prepared>,
    ): Rule => ({
      ...{ route, may, prepare },
      denied: [...ofCases, 'petro' as const].filter((caller) => !may.includes(caller)),
    });
    const readers: readonly Caller[] = [...ofCases, 'petro'];
    const one = '/v1/cases/{caseId}';
    const works = (verb: string, body: object): Rule =>
      rule(`POST ${one}${verb}`, ofCases, () => caseTo(verb, body));
    const link = { kind: 'follows' };
    const planners: readonly Caller[] = ['olena', 'taras', 'platform'];
    const ofPlan = (
      route: string,
      may: readonly Caller[],
      prepare: () => Promise<Prepared>,
    ): Rule => ({
      ...{ route, may, prepare },
      denied: ofRiverside.filter((caller) => !may.includes(caller)),
    });
    return [
      {
        ...{ route: 'POST /v1/cases', may: openers, denied: others(openers) },
        onBehalf: { ninaForMaria: 'denied' }, // it takes a number, which is for who may register
        prepare: async () => {
          await (casesAreReady ??= readyForCases());
          return { path: '/v1/cases', body: caseBody };
        },
      },
      {
        ...{ route: 'GET /v1/orphans', may: ['taras', 'anna', 'platform'] },
        denied: ofRiverside.filter((caller) => caller !== 'taras' && caller !== 'platform'),
        prepare: () => ({ path: '/v1/orphans' }),
      },
      {
        ...{ route: 'GET /v1/cases', may: anybody },
        prepare: () => ({ path: '/v1/cases' }),
      },
      ...['', '/history', '/closing'].map((verb) =>
        rule(`GET ${one}${verb}`, readers, () => caseTo(verb)),
      ),
      works('/result', { result: 'granted' }),
      works('/classification', { classId: caseBody.classId }),
      works('/corrections', { ...reason, title: 'Another' }),
      works('/parties', { party: { kind: 'person', name: 'A party' }, role: 'other' }),
      rule(`POST ${one}/parties/{partyId}/ending`, ofCases, withParty),
      rule(`POST ${one}/links`, ofCases, async () =>
        caseTo('/links', { ...link, otherCaseId: await aCase() }),
      ),
      rule(`POST ${one}/links/removal`, ofCases, async () => {
        const [caseId, otherCaseId] = [await aCase(), await aCase()];
        await as('ivan', `/v1/cases/${caseId}/links`, { ...link, otherCaseId });
        return {
          path: `/v1/cases/${caseId}/links/removal`,
          body: { ...link, ...reason, otherCaseId },
        };
      }),
      rule(`POST ${one}/documents`, ofCases, async () =>
        caseTo('/documents', { documentId: await inPermits() }),
      ),
      rule(`POST ${one}/documents/{documentId}/removal`, ['olena', 'platform'], async () => {
        const { caseId, documentId } = await withDocument();
        return { path: `/v1/cases/${caseId}/documents/${documentId}/removal`, body: reason };
      }),
      rule(`POST ${one}/moves`, overCases, async () => {
        const { caseId, documentId } = await withDocument();
        const body = { ...reason, documentIds: [documentId], toCaseId: await aCase() };
        return { path: `/v1/cases/${caseId}/moves`, body };
      }),
      rule(`GET ${one}/clocks`, readers, () => caseTo('/clocks')),
      rule(`POST ${one}/clocks`, overCases, () => caseTo('/clocks', aClock)),
      ...['suspension', 'resumption'].map((verb) =>
        rule(`POST ${one}/clocks/{clockId}/${verb}`, ofCases, () =>
          caseClockTo(verb, verb === 'suspension' ? { ground: 'completion-asked' } : {}),
        ),
      ),
      rule(`POST ${one}/clocks/{clockId}/extension`, heads, () =>
        caseClockTo('extension', { ...reason, ground: 'needs-study', amount: 1, unit: 'week' }),
      ),
      rule(`POST ${one}/merging`, overCases, async () =>
        caseTo('/merging', { ...reason, intoCaseId: await aCase() }),
      ),
      {
        ...rule(`POST ${one}/splitting`, ['olena', 'maria', 'platform'], async () => {
          const { caseId, documentId } = await withDocument();
          const { registerId } = caseBody;
          const body = { ...reason, documentIds: [documentId], title: 'A part', registerId };
          return { path: `/v1/cases/${caseId}/splitting`, body };
        }),
        onBehalf: { ninaForMaria: 'denied' }, // it takes a number, which is for who may register
      },
      rule(`POST ${one}/assignment`, overCases, () =>
        caseTo('/assignment', { unitId: 'riverside.environment' }),
      ),
      rule(`POST ${one}/access-level`, overCases, () =>
        caseTo('/access-level', { ...reason, accessLevel: 'public' }),
      ),
      rule(`POST ${one}/cancellation`, overCases, () => caseTo('/cancellation', reason)),
      rule(`POST ${one}/closing`, permitsWork, async () => ({
        ...{ path: `/v1/cases/${await done(false)}/closing`, body: {} },
      })),
      rule(`POST ${one}/reopening`, heads, async () => ({
        ...{ path: `/v1/cases/${await done(true)}/reopening`, body: reason },
      })),
      ofPlan('GET /v1/file-plans/{planId}/classes', ofRiverside, async () => {
        await (casesAreReady ??= readyForCases());
        return { path: `${plan}/classes` };
      }),
      ofPlan('PUT /v1/file-plans/{planId}/classes/{classIndex}', planners, async () => ({
        ...{ path: `${plan}/classes/c-${++counter}`, body: classBody },
      })),
      ofPlan('POST /v1/file-plans/{planId}/classes/{classIndex}/closing', planners, async () => {
        const path = `${plan}/classes/c-${++counter}`;
        await clients.taras.put(path, classBody);
        return { path: `${path}/closing`, body: reason };
      }),
      ofPlan('POST /v1/file-plans/{planId}/publication', ['taras', 'platform'], async () => {
        await (casesAreReady ??= readyForCases());
        return { path: `${plan}/publication`, body: { validFrom: `${year}-01-01` } };
      }),
    ];
  }

  /** Proved elsewhere, with a stream in or out, or what takes a day to come about: that they need a token is proved here. */
  const streamed = [
    'GET /v1/documents/{documentId}/feed',
    'GET /v1/cases/{caseId}/feed',
    'GET /v1/work-items/feed',
    'GET /v1/jobs/{jobId}/feed',
    'POST /v1/files',
    'POST /v1/file-sets',
    'POST /v1/subscriptions/{subscriptionId}/dead-letters/{index}/redelivery',
    'POST /v1/subscriptions/{subscriptionId}/dead-letters/{index}/discarding',
  ];

  /** Whatever is ordered of documents and their numbers. */
  const orders =
    /^POST \/v1\/(cases|documents|drafts|intakes|letters|matters|registers\/\{registerId\}\/numbers)/;

  const expectedOf = ({ may, denied }: Rule, caller: Caller): string =>
    may.includes(caller) ? 'may' : denied?.includes(caller) ? 'denied' : 'unseen';

  const outcomeOf = async (caller: Caller | Substitute, rule: Rule): Promise<string> => {
    const { status } = await ask(clients[caller], rule.route, await rule.prepare(caller));
    if (status < 300) return 'may';
    return status === 403 ? 'denied' : status === 404 ? 'unseen' : String(status);
  };

  const ask = (client: OfficeClient, route: string, { path, body }: Prepared) => {
    if (route.startsWith('GET')) return client.get(path);
    if (route.startsWith('PUT')) return client.put(path, body);
    if (route.startsWith('PATCH')) return client.patch(path, body);
    if (route.startsWith('DELETE')) return client.delete(path);
    return client.post(path, body);
  };

  it.each(todays(rules).map((rule) => [rule.route, rule] as const))(
    '%s',
    async (route, rule) => {
      const found: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const caller of everybody) {
        found[caller] = await outcomeOf(caller, rule);
        expected[caller] = expectedOf(rule, caller);
      }
      expect(found).toEqual(expected);
      const nobody = await ask(new OfficeClient(office.url, ''), route, await rule.prepare('ivan'));
      expect(nobody.status).toBe(401);
    },
    600_000,
  );

  /** Reading goes with the posts of the holder; what Oleh may do beside is only to sign. */
  it.each(todays(rules).map((rule) => [rule.route, rule] as const))(
    '%s on behalf of another',
    async (route, rule) => {
      const found: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const [name, holder] of Object.entries(substitutes)) {
        const substitute = name as Substitute;
        const isSigner = substitute === 'olehForMaria' && orders.test(route);
        const ofHolder = expectedOf(rule, holder);
        expected[name] =
          rule.onBehalf?.[substitute] ?? (isSigner && ofHolder === 'may' ? 'denied' : ofHolder);
        found[name] = await outcomeOf(substitute, rule);
      }
      expect(found).toEqual(expected);
    },
    600_000,
  );

  it('takes a substitution of today', async () => {
    for (const [name, holder] of [
      ['ninaForMaria', 'riverside.ivan'],
      ['ninaForMaria', 'lakeside.anna'],
      ['ninaForMaria', 'riverside.nobody-at-all'],
      ['ivan', 'riverside.maria'],
    ] as const) {
      const headers = { 'chancery-on-behalf-of': holder };
      const { status, body } = await clients[name].get('/v1/me', headers);
      expect([holder, status, body['code']]).toEqual([holder, 403, 'substitution-not-active']);
    }
    const nobody = { 'chancery-on-behalf-of': 'No officer' };
    expect((await clients.ivan.get('/v1/me', nobody)).status).toBe(400);
  });

  it('names who acted and for whom, and leaves the work with the holder', async () => {
    const documentId = await inPermits();
    await as('ninaForMaria', `/v1/documents/${documentId}/claim`);
    const { body } = await clients.maria.get<object[]>(`/v1/documents/${documentId}/history`);
    expect(body.at(-1)).toMatchObject({
      actor: { id: 'riverside.nina' },
      onBehalfOf: { id: 'riverside.maria', name: 'Maria Shevchenko' },
      unitId: 'riverside.permits',
      words: 'Taken on (nina for Maria Shevchenko)',
    });
    const { body: document } = await clients.maria.get(`/v1/documents/${documentId}`);
    expect(document).toMatchObject({ officerId: 'riverside.maria' });
  });

  it('tells a substitute whom they act for, until when, and how much waits', async () => {
    const documentId = await inPermits();
    const claim = await as('maria', `/v1/documents/${documentId}/claim`);
    const nina = { 'chancery-position': claim.headers.get('chancery-position') ?? '' };
    const { body } = await clients.ninaForOlena.get<Record<string, unknown>[]>(
      '/v1/me/substitutions',
      nina,
    );
    const forMaria = body.find(({ holderId }) => holderId === 'riverside.maria');
    expect(forMaria).toMatchObject({ isActive: true, until: `${year + 1}-12-31` });
    expect(forMaria?.['openItems']).toBeGreaterThan(0);
  });

  it('leaves no route out', async () => {
    const { body } = await clients.ivan.get<{ paths: Record<string, object> }>('/openapi.json');
    const routes = Object.entries(body.paths)
      .filter(([path]) => path.startsWith('/v1'))
      .flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );
    expect([...rules.map(({ route }) => route), ...streamed].sort()).toEqual(routes.sort());
  });

  it.each(streamed)('%s needs a token', async (route) => {
    const [method = '', path = ''] = route.split(' ');
    expect((await fetch(office.url + path, { method })).status).toBe(401);
  });

  it('lists, counts and finds for each caller only what they may read', async () => {
    const documentId = await inPermits();
    const hidden: Caller[] = ['yuriy', 'taras', 'anna'];
    const last = await as('ivan', `/v1/documents/${documentId}/notes`, { text: 'Up to here' });
    const position = { 'chancery-position': last.headers.get('chancery-position') ?? '' };
    for (const caller of everybody) {
      const list = await clients[caller].get<{ items: { documentId: string }[] }>(
        '/v1/documents?limit=500',
        position,
      );
      expect([caller, list.body.items.some((item) => item.documentId === documentId)]).toEqual([
        caller,
        !hidden.includes(caller),
      ]);
    }
    for (const caller of ['yuriy', 'anna'] as const) {
      const { body } = await clients[caller].get<{ unitId: string }[]>(
        '/v1/work-items/counts?unitId=riverside.permits',
      );
      expect(body).toEqual([]);
      const items = await clients[caller].get<{ items: object[] }>(
        '/v1/work-items?unitId=riverside.permits',
      );
      expect(items.body.items).toEqual([]);
    }
  });
});
