import { randomUUID } from 'node:crypto';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice, todays } from '@chancery/testing';
import { root } from '../../libs/signatures/src/cms/examples.js';
import { treeFelling } from '../../libs/services/src/domain/sample.js';
import { letFollow } from './followed.js';

/**
 * What belongs to another authority is answered like what belongs to nobody: in status, code, detail and data, for
 * every route, wherever an id stands (path, query, body), to officers of every role. Routes and the places of their
 * ids come from the API description. A new route without a sample here fails.
 */
const year = new Date().getUTCFullYear();
const roles = ['registrar', 'clerk', 'head', 'supervisor', 'auditor', 'administrator'] as const;
const unitId = 'riverside.permits';
const pem =
  Buffer.from(root.der)
    .toString('base64')
    .match(/.{1,64}/g) ?? [];
const certificate = [...['-----BEGIN CERTIFICATE-----', ...pem, '-----END CERTIFICATE-----']].join(
  '\n',
);
const reason = 'For the sake of the rule';
const place = { unitId };

const template = {
  ...{ validFrom: '2026-01-01', name: 'A template', keep: 'none' },
  ...{
    steps: [{ stage: 1, act: 'sign', place: { unitId } }],
    remarksBlock: false,
    fourEyes: false,
  },
};
const policy = {
  ...{ validFrom: '2026-01-01', name: 'A policy', legalBasis: ['A law'], zone: 'Europe/Kyiv' },
  ...{ calendarId: 'riverside.working-days', term: { amount: 5, unit: 'working-day' } },
  ...{ dayOne: 'next-day', roll: 'none', extensions: {}, suspensions: {}, ladder: [] },
  onCalendarChange: 'keep',
};

const names = { en: 'A service', uk: 'Послуга' };

const procedure = {
  ...{ validFrom: '2026-01-01', name: 'A procedure', kinds: ['a kind'], clocks: [], needs: {} },
};

const task = { what: 'Examine the plan', executors: [{ unitId }], controlPlace: { unitId } };
const classBody = {
  ...{ title: 'Permits', unitId, retention: { action: 'keep' } },
};

const step = { stage: 2, act: 'concur', place };
const read = { contentVersion: 1 };

type Ids = Readonly<Record<string, unknown>>;

/** Nobody listens there. */
const endpoint = 'http://127.0.0.1:9/';

/** A valid body of each route that takes one; ids in it are replaced by each of the ids that are compared. */
const mandate = {
  ...{ giverId: randomUUID(), holderId: randomUUID(), evidence: randomUUID() },
  ...{ basis: 'guardian', powers: ['submit'] },
  ...{ validFrom: `${year}-01-01T00:00:00Z`, validUntil: `${year + 1}-06-01T00:00:00Z` },
};

const bodies: Readonly<Record<string, object>> = {
  'POST /v1/documents': {
    ...{ unitId, channel: 'desk', kind: 'letter', subject: 'A matter' },
    sender: { kind: 'person', name: 'A sender' },
    attachments: [{ sha256: '', name: 'a file' }],
  },
  'POST /v1/intakes': {
    document: {
      ...{ unitId, channel: 'desk', kind: 'letter', subject: 'A matter' },
      sender: { kind: 'person', name: 'A sender' },
      attachments: [{ sha256: '', name: 'a file' }],
    },
    registration: { registerId: `riverside.in.${year}` },
    handOver: { purpose: 'action', to: place },
  },
  'POST /v1/drafts': {
    ...{ unitId, direction: 'outgoing', kind: 'letter', subject: 'A reply' },
    addressee: { kind: 'person', name: 'An addressee' },
  },
  'POST /v1/letters': {
    document: {
      ...{ unitId, direction: 'outgoing', kind: 'letter', subject: 'A reply' },
      addressee: { kind: 'person', name: 'An addressee' },
    },
    attachments: [{ sha256: '', name: 'a file' }],
    registration: { registerId: `riverside.in.${year}` },
    dispatch: { consignments: [{ addresseeId: '' }], unitId },
  },
  'POST /v1/documents/{documentId}/registration': { registerId: `riverside.in.${year}` },
  'POST /v1/documents/{documentId}/registration-refusal': { reason },
  'POST /v1/documents/{documentId}/registration-revocation': { reason },
  'POST /v1/documents/{documentId}/forwarding': { reason, toAuthority: 'The region' },
  'POST /v1/documents/{documentId}/corrections': { reason, kind: 'complaint' },
  'POST /v1/documents/{documentId}/party-corrections': {
    ...{ reason, party: { kind: 'person', name: 'A sender' } },
  },
  'POST /v1/documents/{documentId}/resumption': { reason },
  'POST /v1/documents/{documentId}/circulation': { to: [place] },
  'POST /v1/documents/{documentId}/notes': { text: 'A note' },
  'POST /v1/documents/{documentId}/access-level': { reason, accessLevel: 'public' },
  'POST /v1/documents/{documentId}/priority': { priority: 'urgent' },
  'POST /v1/documents/{documentId}/attachments': { sha256: '', name: 'a file' },
  'POST /v1/documents/{documentId}/attachments/{attachmentId}/supersession': {
    ...{ sha256: '', name: 'a file' },
  },
  'POST /v1/documents/{documentId}/attachments/{attachmentId}/withdrawal': { reason },
  'POST /v1/documents/{documentId}/attachments/{attachmentId}/release': { reason },
  'POST /v1/documents/{documentId}/attachments/{attachmentId}/role': { role: 'text' },
  'POST /v1/documents/{documentId}/routes': { steps: [step] },
  'POST /v1/documents/{documentId}/routes/{routeId}/withdrawal': { reason },
  'POST /v1/documents/{documentId}/routes/{routeId}/steps': step,
  ...Object.fromEntries(
    Object.entries({
      ...{ removal: { reason }, reassignment: { to: place } },
      ...{ concurrence: read, refusal: { ...read, reason } },
      signature: { ...read, file: { sha256: '', name: 'a file' } },
      'signature-refusal': { ...read, reason },
      'party-signature': { ...read, file: { sha256: '', name: 'a file' } },
    }).map(([verb, body]) => [
      `POST /v1/documents/{documentId}/routes/{routeId}/steps/{stepId}/${verb}`,
      body,
    ]),
  ),
  'POST /v1/documents/{documentId}/signature-annulment': { reason },
  'POST /v1/documents/{documentId}/hand-overs': { purpose: 'action', to: place },
  'POST /v1/documents/{documentId}/hand-overs/{handOverId}/refusal': { reason },
  'POST /v1/documents/{documentId}/hand-overs/{handOverId}/recall': {},
  'POST /v1/documents/{documentId}/hand-overs/{handOverId}/conclusion': {},
  'POST /v1/documents/{documentId}/clocks': {
    ...{ role: 'statutory', policyId: 'riverside.policy', startedAt: '2026-03-02T09:00:00Z' },
  },
  'POST /v1/documents/{documentId}/clocks/{clockId}/suspension': { ground: 'completion-asked' },
  'POST /v1/documents/{documentId}/clocks/{clockId}/resumption': {},
  'POST /v1/documents/{documentId}/clocks/{clockId}/extension': { reason, ground: 'needs-study' },
  'POST /v1/documents/{documentId}/resolutions': { tasks: [task] },
  'POST /v1/documents/{documentId}/resolutions/{resolutionId}/withdrawal': { reason },
  'POST /v1/documents/{documentId}/tasks': task,
  ...Object.fromEntries(
    Object.entries({
      delegation: { executorId: '', tasks: [task] },
      ...{ claim: { executorId: '' }, release: { executorId: '' } },
      reassignment: { executorId: '', officerId: 'riverside.ivan' },
      contributions: { executorId: '', text: 'A text' },
      ...{ report: { text: 'A text' }, decline: { executorId: '', reason } },
      'extension-request': { dueDate: `${year + 1}-05-12`, reason },
      ...{
        acceptance: {},
        rework: { reason },
        executors: { add: [{ unitId }] },
        excuse: { executorId: '', reason },
      },
      extension: { dueDate: `${year + 1}-05-12`, reason },
      ...{ 'extension-refusal': { reason }, cancellation: { reason } },
      ...{ control: place, 'control-end': {} },
      recurrence: { unit: 'month', from: `${year + 1}-05-12` },
    }).map(([verb, body]) => [`POST /v1/documents/{documentId}/tasks/{taskId}/${verb}`, body]),
  ),
  'POST /v1/documents/{documentId}/series/{seriesId}/ending': { reason },
  'POST /v1/documents/{documentId}/addressees': { party: { kind: 'person', name: 'Another' } },
  'POST /v1/documents/{documentId}/addressees/{addresseeId}/removal': { reason },
  'POST /v1/documents/{documentId}/consignments': { consignments: [{ addresseeId: '' }], unitId },
  'POST /v1/documents/{documentId}/consignments/{consignmentId}/sending': {},
  'POST /v1/documents/{documentId}/consignments/{consignmentId}/delivery': {},
  'POST /v1/documents/{documentId}/consignments/{consignmentId}/bounce': {
    ...{ code: '5.1.1', text: 'No mailbox' },
  },
  'POST /v1/documents/{documentId}/consignments/{consignmentId}/resending': {},
  'POST /v1/documents/{documentId}/consignments/{consignmentId}/withdrawal': { reason },
  'POST /v1/matters/{matterId}/messages': { text: 'A message' },
  'POST /v1/matters/{matterId}/information-requests': {
    items: [{ itemId: 'plan', text: 'The plan' }],
    ...{ reason, until: `${year + 1}-06-01` },
  },
  'POST /v1/matters/{matterId}/information-requests/{requestId}/cancellation': { reason },
  'POST /v1/matters/{matterId}/hearings': {
    ...{ outcome: 'refused', summary: reason, until: `${year + 1}-06-01` },
  },
  'POST /v1/matters/{matterId}/hearings/{hearingId}/skipping': { ground: 'danger-in-delay' },
  'POST /v1/matters/{matterId}/decisions': {
    ...{ documentId: '', outcome: 'refused', reasons: [{ law: 'A law', text: reason }] },
    appeal: { days: 30, unitId },
  },
  'POST /v1/matters/{matterId}/parties': { partyId: randomUUID() },
  'POST /v1/matters/{matterId}/parties/{partyId}/leaving': { reason },
  'POST /v1/matters/{matterId}/notes': { itemId: randomUUID() },
  'POST /v1/matters/{matterId}/questions/{questionId}/explanation': { text: 'We wait' },
  'POST /v1/matters/{matterId}/silence-revocation': { reason, basis: 'A law' },
  'POST /v1/documents/{documentId}/interim-replies': { replyId: '' },
  'POST /v1/documents/{documentId}/returns': { reason, to: place },
  'POST /v1/documents/{documentId}/reassignment': { officerId: 'riverside.ivan' },
  'POST /v1/documents/{documentId}/settlement': { way: 'reply' },
  'POST /v1/documents/{documentId}/reopening': { reason },
  'POST /v1/jobs': {
    ...{ command: 'add-note', data: { text: 'A note' }, documentIds: [], query: {} },
  },
  'POST /v1/cases': {
    ...{ unitId, registerId: `riverside.cases.${year}`, title: 'A case', kind: 'k' },
  },
  'POST /v1/cases/{caseId}/documents': { documentId: '' },
  'POST /v1/cases/{caseId}/documents/{documentId}/removal': { reason },
  'POST /v1/cases/{caseId}/moves': { reason, documentIds: [], toCaseId: '' },
  'POST /v1/cases/{caseId}/clocks': {
    ...{ role: 'statutory', policyId: 'riverside.policy', startedAt: '2026-03-02T09:00:00Z' },
  },
  'POST /v1/cases/{caseId}/clocks/{clockId}/suspension': { ground: 'completion-asked' },
  'POST /v1/cases/{caseId}/clocks/{clockId}/resumption': {},
  'POST /v1/cases/{caseId}/clocks/{clockId}/extension': { reason, ground: 'needs-study' },
  'POST /v1/cases/{caseId}/merging': { reason, intoCaseId: '' },
  'POST /v1/cases/{caseId}/splitting': {
    ...{ reason, documentIds: [], title: 'A part', registerId: `riverside.cases.${year}` },
  },
  'POST /v1/cases/{caseId}/parties': {
    ...{ party: { kind: 'person', name: 'A party' }, role: 'other' },
  },
  'POST /v1/cases/{caseId}/parties/{partyId}/ending': { reason },
  'POST /v1/cases/{caseId}/classification': { classId: `riverside.${year}.03-8` },
  'POST /v1/cases/{caseId}/corrections': { reason, title: 'Another' },
  'POST /v1/cases/{caseId}/access-level': { reason, accessLevel: 'public' },
  'POST /v1/cases/{caseId}/result': { result: 'granted' },
  'POST /v1/cases/{caseId}/links': { kind: 'follows', otherCaseId: '' },
  'POST /v1/cases/{caseId}/links/removal': { reason, kind: 'follows', otherCaseId: '' },
  'POST /v1/cases/{caseId}/assignment': place,
  'POST /v1/cases/{caseId}/closing': {},
  'POST /v1/cases/{caseId}/reopening': { reason },
  'POST /v1/cases/{caseId}/cancellation': { reason },
  'PUT /v1/file-plans/{planId}/classes/{classIndex}': classBody,
  'POST /v1/file-plans/{planId}/classes/{classIndex}/closing': { reason },
  'POST /v1/file-plans/{planId}/publication': { validFrom: `${year}-01-01` },
  'POST /v1/hand-overs': { documentIds: [], purpose: 'acquaintance', to: place },
  'POST /v1/authorities': { code: 'anew', name: 'Anew' },
  'POST /v1/authorities/{authorityId}/time-zone': { timeZone: 'Europe/Kyiv' },
  'PUT /v1/authorities/{authorityId}/document-kinds': { kinds: [] },
  'PUT /v1/authorities/{authorityId}/tags': { tags: [] },
  'POST /v1/authorities/{authorityId}/units': { code: 'new', name: 'New' },
  'POST /v1/authorities/{authorityId}/officers': { code: 'n', name: 'New', clearance: 'public' },
  'POST /v1/authorities/{authorityId}/registers': { code: 'n', year, name: 'N', pattern: '{seq}' },
  'POST /v1/authorities/{authorityId}/applications': { code: 'n', name: 'New' },
  'POST /v1/authorities/{authorityId}/mandates': mandate,
  'POST /v1/authorities/{authorityId}/mandates/{mandateId}/verification': {
    evidence: mandate.evidence,
  },
  'POST /v1/authorities/{authorityId}/mandates/{mandateId}/rejection': { reason },
  'POST /v1/applications/{applicationId}/grants': { clearance: 'internal', content: 'thin' },
  'POST /v1/subscriptions': { endpoint, applicationId: '', filter: {} },
  'PATCH /v1/subscriptions/{subscriptionId}': { endpoint, filter: {} },
  'POST /v1/subscriptions/{subscriptionId}/approval': { reason },
  'POST /v1/subscriptions/{subscriptionId}/resumption': {},
  'POST /v1/subscriptions/{subscriptionId}/replays': { fromIndex: 0 },
  'POST /v1/subscriptions/{subscriptionId}/secret': {},
  'POST /v1/subscriptions/{subscriptionId}/secret/retirement': { secretId: '' },
  'POST /v1/subscriptions/{subscriptionId}/dead-letters/{index}/discarding': { reason },
  'POST /v1/officers/{officerId}/posts': { unitId, roles: ['clerk'] },
  'POST /v1/officers/{officerId}/clearance': { clearance: 'secret' },
  'POST /v1/officers/{officerId}/certificates': { certificate },
  'POST /v1/officers/{officerId}/certificates/{fingerprint}/revocation': { reason },
  'POST /v1/officers/{officerId}/name': { name: 'Another name' },
  'POST /v1/officers/{officerId}/reactivation': { clearance: 'internal' },
  'POST /v1/officers/{officerId}/substitutions': {
    ...{
      kind: 'absence',
      substituteId: 'riverside.colleague',
      rights: ['handle'],
      level: 'public',
    },
    ...{ from: '2026-01-01', until: '2199-12-31', basis: 'An order' },
  },
  'POST /v1/substitutions/{substitutionId}/amendment': { level: 'internal' },
  'POST /v1/substitutions/{substitutionId}/ending': { reason },
  'POST /v1/units/{unitId}/name': { name: 'Another name' },
  'POST /v1/units/{unitId}/succession': { kind: 'merge', into: [unitId] },
  'POST /v1/units/{unitId}/reorganisation': {},
  'POST /v1/units/{unitId}/parent': { parentId: unitId },
  'PUT /v1/units/{unitId}/saved-queries/{name}': {
    ...{ filter: {}, columns: ['subject'], order: 'due' },
  },
  'PUT /v1/me/saved-queries/{name}': { filter: {}, columns: ['subject'], order: 'due' },
  'POST /v1/registers/{registerId}/numbers/{sequence}/void': { reason },
  'POST /v1/registers/{registerId}/closing': { reason },
  'POST /v1/registers/{registerId}/reopening': { reason },
  'POST /v1/calendars': { calendarId: '', zone: 'Europe/Kyiv', weekend: [6, 7] },
  'POST /v1/calendars/{calendarId}/days': {
    ...{ effectiveFrom: '2026-01-01', knownTo: '2026-12-31', days: [] },
  },
  'PUT /v1/deadline-policies/{policyId}/versions/{version}': policy,
  'POST /v1/deadline-policies/{policyId}/retirement': { reason },
  'PUT /v1/route-templates/{templateId}/versions/{version}': template,
  'PUT /v1/procedures/{procedureId}/versions/{version}': procedure,
  'POST /v1/procedures/{procedureId}/retirement': { reason },
  'POST /v1/authorities/{authorityId}/services': { code: 'another', names },
  'POST /v1/services/{serviceId}/versions': { definition: treeFelling, graceDays: 7 },
  'POST /v1/services/{serviceId}/suspension': { words: names },
  'POST /v1/services/{serviceId}/retirement': { words: names },
  'POST /v1/services/trial': { authorityId: '', definition: treeFelling, answers: {} },
  'POST /v1/documents/{documentId}/procedure': { procedureId: '', version: 1, reason },
  'POST /v1/deadlines/computation': { policyId: '', startedAt: '2026-03-02T09:00:00Z' },
};

/** What a query needs beside the id in question. */
const queries: Readonly<Record<string, string>> = {};

/** What stands in a path beside ids. */
const notIds: Readonly<Record<string, string>> = {
  name: 'a-query',
  sequence: '1',
  index: '1',
  classIndex: '03-8',
  version: '1',
  fingerprint: 'f'.repeat(64),
};

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const isId = (name: string): boolean => /(Id|Ids|^sha256)$/.test(name);

/** Where ids stand in a body: paths of property names. */
const idsOfBody = (schema: Schema, { components }: Description): readonly string[][] => {
  const named = schema.$ref && components.schemas[schema.$ref.split('/').at(-1) ?? ''];
  if (named) return idsOfBody(named, { components, paths: {} });
  const parts = [...(schema.allOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [
    ...parts.flatMap((part) => idsOfBody(part, { components, paths: {} })),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      isId(name)
        ? [[name]]
        : idsOfBody(property, { components, paths: {} }).map((rest) => [name, ...rest]),
    ),
  ];
};

/** The last name of a place: `documentIds` is filled with one `documentId`. */
const single = (place: readonly string[]): string => (place.at(-1) ?? '').replace(/Ids$/, 'Id');

const put = (body: unknown, [name = '', ...rest]: readonly string[], id: unknown): unknown => {
  if (Array.isArray(body)) return body.map((one) => put(one, [name, ...rest], id));
  const fields = (body ?? {}) as Record<string, unknown>;
  if (rest.length > 0) return { ...fields, [name]: put(fields[name], rest, id) };
  return { ...fields, [name]: name.endsWith('Ids') ? [id] : id };
};

/** A case, under every name by which a body or a query may mean it. */
const casesBy = (caseId: unknown): Ids => ({
  ...{ caseId, toCaseId: caseId, otherCaseId: caseId, parentCaseId: caseId },
  intoCaseId: caseId,
});

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe('what is not yours', () => {
  let office: RunningOffice;
  let description: Description;
  let own: Ids;
  let others: Ids;
  /** Of an authority that is not, and of one that is. */
  const nobodys = ['nowhere', 'lakeside'].map((authorityId): Ids => {
    const unheardOf = `${authorityId}.unheard-of`;
    return {
      ...{ authorityId: 'nowhere', registerId: `${authorityId}.unheard.${year}` },
      ...{ unitId: unheardOf, parentId: unheardOf, fromUnitId: unheardOf, officerId: unheardOf },
      ...{ documentId: randomUUID(), replyId: randomUUID(), partyId: randomUUID() },
      ...{ giverId: randomUUID(), holderId: randomUUID() },
      ...{ matterId: randomUUID(), requestId: randomUUID(), hearingId: randomUUID() },
      ...{ questionId: randomUUID(), itemId: randomUUID() },
      ...{ calendarId: unheardOf, policyId: unheardOf, templateId: unheardOf },
      procedureId: unheardOf,
      serviceId: unheardOf,
      substituteId: unheardOf,
      ...{ applicationId: `${authorityId}.app.unheard-of`, eventId: randomUUID() },
      ...{ planId: `${authorityId}.2031`, classId: `${authorityId}.2031.03-8` },
      ...casesBy(randomUUID()),
      ...{
        attachmentId: randomUUID(),
        clockId: randomUUID(),
        substitutionId: randomUUID(),
        ...{ taskId: randomUUID(), resolutionId: randomUUID() },
        ...{ executorId: randomUUID(), leadId: randomUUID(), seriesId: randomUUID() },
        ...{ addresseeId: randomUUID(), consignmentId: randomUUID(), proofId: randomUUID() },
        jobId: randomUUID(),
        ...{ subscriptionId: randomUUID(), secretId: randomUUID(), mandateId: randomUUID() },
        handOverId: randomUUID(),
        ...{ routeId: randomUUID(), stepId: '1' },
        sha256: 'f'.repeat(64),
      },
    };
  });
  const clients = new Map<string, OfficeClient>();

  const done = async <Body>(client: OfficeClient, path: string, body = {}): Promise<Body> => {
    const reply = await client.post<Body>(path, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };

  const uploaded = async ({ url, token }: OfficeClient, body: string): Promise<string> => {
    const type = { 'content-type': 'application/octet-stream' };
    const headers = { ...type, authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/v1/files`, { method: 'POST', headers, body });
    if (response.status !== 201) throw new Error(await response.text());
    return ((await response.json()) as { sha256: string }).sha256;
  };

  /** A document of each kind in a unit, by an officer who is everything there. */
  const furnished = async (officerId: string, unit: string, to: string): Promise<Ids> => {
    const client = clients.get(officerId) ?? new OfficeClient('', '');
    const [authorityId = ''] = officerId.split('.');
    const sha256 = await uploaded(client, `A file of ${authorityId}`);
    const { documentId } = await done<{ documentId: string }>(client, '/v1/documents', {
      ...{ unitId: unit, channel: 'desk', kind: 'letter', subject: 'A letter' },
      ...{ sender: { kind: 'person', name: 'A sender' } },
      attachments: [{ sha256, name: 'a file', role: 'text' }],
    });
    const { documentId: replyId } = await done<{ documentId: string }>(client, '/v1/drafts', {
      ...{ unitId: unit, direction: 'outgoing', kind: 'letter', subject: 'A reply' },
    });
    const registerId = `${authorityId}.all.${year}`;
    for (const id of [documentId, replyId])
      await done(client, `/v1/documents/${id}/registration`, { registerId });
    await done(client, `/v1/documents/${documentId}/hand-overs`, {
      ...{ purpose: 'acquaintance', to: { unitId: to } },
    });
    const clocks = `/v1/documents/${documentId}/clocks`;
    await done(client, clocks, {
      ...{ role: 'statutory', policyId: `${authorityId}.policy` },
      startedAt: new Date().toISOString(),
    });
    const started = await client.get<{ clockId: string }[]>(clocks);
    const routes = `/v1/documents/${documentId}/routes`;
    await done(client, routes, { steps: [{ ...step, stage: 1, place: { unitId: unit } }] });
    const sentRound = await client.get<{ routeId: string }[]>(routes);
    const substituteId = `${authorityId}.colleague`;
    const { id: substitutionId } = await done<{ id: string }>(
      client,
      `/v1/officers/${officerId}/substitutions`,
      { ...bodies['POST /v1/officers/{officerId}/substitutions'], substituteId },
    );
    await done(client, `/v1/documents/${documentId}/resolutions`, {
      tasks: [{ what: 'Examine the plan', executors: [{ unitId: unit }] }],
    });
    const tasks = await client.get<
      { taskId: string; resolutionId: string; executors: { executorId: string }[] }[]
    >(`/v1/documents/${documentId}/tasks`);
    const ordered = tasks.body[0];
    const executorId = ordered?.executors[0]?.executorId;
    await done(client, `/v1/documents/${documentId}/tasks/${ordered?.taskId}/recurrence`, {
      ...{ unit: 'month', from: `${year + 1}-05-12` },
    });
    const series = await client.get<{ seriesId: string }[]>(`/v1/documents/${documentId}/series`);
    const { jobId } = await done<{ jobId: string }>(client, '/v1/jobs', {
      ...{ ...bodies['POST /v1/jobs'], documentIds: [documentId], query: undefined },
    });
    const { subscriptionId, secretId } = await done<{ subscriptionId: string; secretId: string }>(
      client,
      '/v1/subscriptions',
      { endpoint, applicationId: `${authorityId}.app.own` },
    );
    await done(client, `/v1/subscriptions/${subscriptionId}/approval`, { reason });
    const { id: mandateId } = await done<{ id: string }>(
      client,
      `/v1/authorities/${authorityId}/mandates`,
      mandate,
    );
    const { body } = await client.get<{
      party: { partyId: string };
      attachments: { attachmentId: string }[];
      workItems: { itemId: string; kind: string }[];
    }>(`/v1/documents/${documentId}`);
    const item = body.workItems.find(({ kind }) => kind === 'acquaintance');
    const letter = `/v1/documents/${replyId}`;
    await done(client, `${letter}/addressees`, { party: { kind: 'person', name: 'Another' } });
    const addressees = async (): Promise<
      readonly { addresseeId: string; sendings: { consignmentId: string }[] }[]
    > => (await client.get<never>(`${letter}/addressees`)).body;
    const addresseeId = (await addressees())[0]?.addresseeId;
    await done(client, `${letter}/consignments`, { consignments: [{ addresseeId }] });
    const consignmentId = (await addressees())[0]?.sendings[0]?.consignmentId;
    const followed = async (matterId: string, partyId: string): Promise<Ids> => {
      const questionId = randomUUID();
      await letFollow(office, { matterId, partyId, questionId, authorityId });
      const asked = bodies['POST /v1/matters/{matterId}/information-requests'];
      const matter = `/v1/matters/${matterId}`;
      const { id: requestId } = await done<{ id: string }>(
        client,
        `${matter}/information-requests`,
        asked,
      );
      const offer = bodies['POST /v1/matters/{matterId}/hearings'];
      const { id: hearingId } = await done<{ id: string }>(client, `${matter}/hearings`, offer);
      return { matterId, requestId, hearingId, questionId, itemId: questionId };
    };
    const planId = `${authorityId}.${year}`;
    const { caseId } = await done<{ caseId: string }>(client, '/v1/cases', {
      ...{ unitId: unit, title: 'A case', kind: 'k', registerId: `${authorityId}.cases.${year}` },
    });
    return {
      ...{ authorityId, registerId, documentId, replyId, sha256, officerId },
      ...{ planId, classId: `${planId}.03-8`, ...casesBy(caseId) },
      ...{ calendarId: `${authorityId}.days`, policyId: `${authorityId}.policy` },
      ...{ templateId: `${authorityId}.template`, procedureId: `${authorityId}.procedure` },
      serviceId: `${authorityId}.service`,
      ...{ applicationId: `${authorityId}.app.own`, eventId: randomUUID() },
      ...{ unitId: unit, parentId: unit, fromUnitId: unit, partyId: body.party.partyId },
      ...{ giverId: body.party.partyId, holderId: body.party.partyId },
      ...{ attachmentId: body.attachments[0]?.attachmentId, handOverId: item?.itemId },
      ...{ routeId: sentRound.body[0]?.routeId, stepId: '1' },
      ...{ clockId: started.body[0]?.clockId, substituteId, substitutionId },
      ...{ taskId: ordered?.taskId, resolutionId: ordered?.resolutionId },
      ...{ executorId, leadId: executorId, addresseeId, consignmentId },
      seriesId: series.body[0]?.seriesId,
      proofId: body.attachments[0]?.attachmentId,
      ...(await followed(documentId, body.party.partyId)),
      ...{ jobId, subscriptionId, secretId },
      ...{ jobId, subscriptionId, secretId, mandateId },
    };
  };

  const termsOf = async (platform: OfficeClient, authorityId: string): Promise<void> => {
    const calendarId = `${authorityId}.days`;
    await done(platform, '/v1/calendars', { calendarId, zone: 'Europe/Kyiv', weekend: [6, 7] });
    await done(platform, `/v1/calendars/${calendarId}/days`, {
      ...{ effectiveFrom: '2026-01-01', knownTo: '2026-12-31', days: [] },
    });
    const versions = `/v1/deadline-policies/${authorityId}.policy/versions`;
    const published = await platform.put(`${versions}/1`, { ...policy, calendarId });
    expect(published.status).toBe(200);
    const templates = `/v1/route-templates/${authorityId}.template/versions`;
    expect((await platform.put(`${templates}/1`, template)).status).toBe(200);
    const procedures = `/v1/procedures/${authorityId}.procedure/versions`;
    expect((await platform.put(`${procedures}/1`, procedure)).status).toBe(200);
    await done(platform, `/v1/authorities/${authorityId}/services`, { code: 'service', names });
  };

  beforeAll(async () => {
    office = await RunningOffice.start({ env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1' } });
    const issuer = await DevIssuer.open(office.dataDir);
    const client = async (subject: string, isPlatform = false): Promise<OfficeClient> =>
      new OfficeClient(office.url, await issuer.issue({ subject, isPlatform }));
    const platform = await client('nothing-told-spec', true);
    const enrolled = async (officerId: string, unit: string, held: readonly string[]) => {
      const [authorityId, code] = officerId.split('.');
      const officer = { code, name: code, clearance: 'secret' };
      await done(platform, `/v1/authorities/${authorityId}/officers`, officer);
      const post = { unitId: unit, roles: held };
      if (held.length > 0) await done(platform, `/v1/officers/${officerId}/posts`, post);
      clients.set(officerId, await client(officerId));
    };
    await done(platform, '/v1/authorities', { code: 'lakeside', name: 'Lakeside' });
    for (const code of ['all', 'other'])
      await done(platform, '/v1/authorities/lakeside/units', { code, name: code });
    for (const authorityId of ['riverside', 'lakeside']) {
      await done(platform, `/v1/authorities/${authorityId}/registers`, {
        ...{ code: 'all', year, name: 'All', pattern: '{seq}' },
      });
      await done(platform, `/v1/authorities/${authorityId}/registers`, {
        ...{ code: 'cases', year, name: 'Cases', direction: 'case', pattern: '{seq}' },
      });
      const plan = `/v1/file-plans/${authorityId}.${year}`;
      expect((await platform.put(`${plan}/classes/03-8`, classBody)).status).toBe(200);
      await done(platform, `${plan}/publication`, { validFrom: `${year}-01-01` });
      await termsOf(platform, authorityId);
    }
    await enrolled('lakeside.anna', 'lakeside.all', roles);
    await enrolled('lakeside.colleague', 'lakeside.all', ['clerk']);
    await enrolled('riverside.colleague', unitId, ['clerk']);
    await enrolled('riverside.all', unitId, roles);
    await enrolled('riverside.nobody', unitId, []);
    for (const role of roles) await enrolled(`riverside.a-${role}`, unitId, [role]);
    await eventually(async () =>
      expect((await clients.get('riverside.a-administrator')?.get('/v1/me'))?.status).toBe(200),
    );
    for (const authorityId of ['riverside', 'lakeside'])
      await done(platform, `/v1/authorities/${authorityId}/applications`, {
        ...{ code: 'own', name: 'An application' },
      });
    for (const authorityId of ['riverside', 'lakeside'])
      await done(
        platform,
        `/v1/applications/${authorityId}.app.own/grants`,
        bodies['POST /v1/applications/{applicationId}/grants'],
      );
    others = await furnished('lakeside.anna', 'lakeside.all', 'lakeside.other');
    own = await furnished('riverside.all', unitId, 'riverside.environment');
    description = (await platform.get<Description>('/openapi.json')).body;
  }, 240_000);
  afterAll(() => office?.stop());

  interface Question {
    readonly route: string;
    readonly at: string;
    readonly ask: (client: OfficeClient, ids: Ids, headers?: object) => Promise<string>;
  }

  const asked = async (
    { url, token }: OfficeClient,
    [method = '', path = '']: readonly string[],
    { body, headers = {} }: { readonly body?: unknown; readonly headers?: object },
  ): Promise<string> => {
    const stop = new AbortController();
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(url + path, {
      ...{ method, signal: stop.signal },
      headers: { ...type, ...headers, authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.headers.get('content-type')?.includes('event-stream'))
      return `${response.status} ${await response.text()}`;
    let said = '';
    for await (const chunk of response.body ?? []) {
      said += Buffer.from(chunk as Uint8Array).toString();
      if (said.includes('data:')) break;
    }
    stop.abort();
    return `${response.status} ${said}`;
  };

  const filled = (path: string, ids: Ids): string =>
    path.replace(/\{(\w+)\}/g, (_, name: string) =>
      isId(name) ? String(ids[name]) : (notIds[name] ?? `no sample of ${name}`),
    );

  /** A file without a hash and a list without a document get ones of the caller's, so that nothing else is refused. */
  const withOwn = (body: object | undefined): object | undefined =>
    body &&
    (JSON.parse(
      JSON.stringify(body)
        .replaceAll('"sha256":""', `"sha256":"${String(own['sha256'])}"`)
        .replaceAll('"addresseeId":""', `"addresseeId":"${String(own['addresseeId'])}"`)
        .replaceAll('"replyId":""', `"replyId":"${String(own['replyId'])}"`)
        .replaceAll('"policyId":""', `"policyId":"${String(own['policyId'])}"`)
        .replaceAll('"procedureId":""', `"procedureId":"${String(own['procedureId'])}"`)
        .replaceAll('"executorId":""', `"executorId":"${String(own['executorId'])}"`)
        .replaceAll('"applicationId":""', `"applicationId":"${String(own['applicationId'])}"`)
        .replaceAll('"secretId":""', `"secretId":"${String(own['secretId'])}"`)
        .replaceAll('"documentId":""', `"documentId":"${String(own['documentId'])}"`)
        .replaceAll(/"(toCaseId|intoCaseId|otherCaseId)":""/g, `"$1":"${String(own['caseId'])}"`)
        .replaceAll('"documentIds":[]', `"documentIds":["${String(own['documentId'])}"]`),
    ) as object);

  /** Every place of every route where an id stands. */
  const questions = (): readonly Question[] =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]): readonly Question[] => {
        const route = `${method.toUpperCase()} ${path}`;
        const body = withOwn(bodies[route]);
        const send = (client: OfficeClient, to: string, body: unknown, headers = {}) =>
          asked(client, [method.toUpperCase(), to], { body, headers });
        const inQuery = (operation.parameters ?? []).filter(
          (parameter) => parameter.in === 'query' && isId(parameter.name),
        );
        const schema = operation.requestBody?.content['application/json']?.schema;
        return [
          ...(/\{\w*Id\}/.test(path)
            ? [
                {
                  route,
                  at: path,
                  ask: (client: OfficeClient, ids: Ids, headers = {}) =>
                    send(client, filled(path, ids) + (queries[route] ?? ''), body, headers),
                },
              ]
            : []),
          ...inQuery.map(({ name }) => ({
            ...{ route, at: `?${name}` },
            ask: (client: OfficeClient, ids: Ids) =>
              send(client, `${filled(path, own)}?${name}=${String(ids[name])}`, undefined),
          })),
          ...(schema ? idsOfBody(schema, description) : []).map((place) => ({
            ...{ route, at: place.join('.') },
            ask: (client: OfficeClient, ids: Ids) =>
              send(client, filled(path, own), put(body, place, ids[single(place)])),
          })),
        ];
      }),
    );

  /** The answer without the id that was asked about, and without what is new in each answer. */
  const told = (answer: string, ids: Ids): string =>
    Object.values(ids)
      .map(String)
      .filter((id) => id !== own['stepId']) // which is '1' everywhere
      .sort((one, other) => other.length - one.length)
      .reduce((text, id) => text.replaceAll(id, 'ID'), answer)
      .replace(uuid, 'UUID')
      .replace(/"secret":"[^"]*"/, '')
      .replace(/^id: \d+$/m, '')
      .replace(/"startedAt":"[^"]*"/, '')
      .replace(/"number":"[^"]*","sequence":\d+(?=.*"steps":)/, '') // of an intake the asker's own new number,
      .replace(/(?<="steps":.*)"similar":\[[^\]]*\]/, '') // and documents that they have taken in themselves
      .replace(/"instance":"[^"]*"/, '');

  it('is told of in no route, at no place of an id, to nobody', async () => {
    const officers = [...clients].filter(([officer]) => officer.startsWith('riverside'));
    const differing: object[] = [];
    for (const { route, at, ask } of todays(questions()))
      for (const headers of route.startsWith('GET') ? [{}] : [{}, { 'if-match': '"7"' }])
        await Promise.all(
          officers.map(async ([officer, client]) => {
            const ofOthers = told(await ask(client, others, headers), others);
            for (const ids of nobodys) {
              const ofNobody = told(await ask(client, ids, headers), ids);
              if (ofNobody !== ofOthers) differing.push({ route, at, officer, ofOthers, ofNobody });
            }
          }),
        );
    expect(differing).toEqual([]);
  }, 600_000);

  it('leaves out no route that takes a body, and asks nothing of the wrong shape', async () => {
    const withBody = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { requestBody }]) => requestBody?.content['application/json'])
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    expect(Object.keys(bodies).sort()).toEqual(withBody.sort());
    const misshapen: object[] = [];
    for (const { route, at, ask } of todays(questions())) {
      const answer = await ask(clients.get('riverside.all') ?? new OfficeClient('', ''), others);
      if (/undefined|no sample|invalid-request|route-not-found/.test(answer))
        misshapen.push({ route, at, answer });
    }
    expect(misshapen).toEqual([]);
  }, 120_000);

  it('is told neither by a key that was used when it could be read, nor by If-Match', async () => {
    const documentId = String(own['documentId']);
    const ivan = office.as('ivan');
    const head = clients.get('riverside.all') ?? ivan;
    const notes = `/v1/documents/${documentId}/notes`;
    const handOvers = `/v1/documents/${documentId}/hand-overs`;
    const note = (more = {}) =>
      ivan.post(notes, { text: 'A note' }, { 'idempotency-key': 'a-key-of-ivan', ...more });
    const first = await note();
    await done(head, `/v1/documents/${documentId}/claim`);
    const again = await note();
    expect([again.status, again.body]).toEqual([200, first.body]);
    for (const header of ['etag', 'chancery-position'])
      expect(again.headers.get(header)).toBe(first.headers.get(header));

    await done(head, `${handOvers}/${String(own['handOverId'])}/recall`);
    const secret = { accessLevel: 'secret', reason };
    await done(head, `/v1/documents/${documentId}/access-level`, secret);
    const guessed = { 'if-match': '"99"', 'idempotency-key': 'another-key' };
    for (const reply of [
      await note(),
      await note(guessed),
      await note({ 'idempotency-key': 'a-third-key' }),
    ])
      expect([reply.status, reply.body['code']]).toEqual([404, 'document-not-found']);
    expect((await head.post(notes, { text: 'A note' }, guessed)).status).toBe(412);
  });

  it('is no matter of one revision where many documents are handed over', async () => {
    const body = { ...bodies['POST /v1/hand-overs'], documentIds: [own['documentId']] };
    const reply = await clients
      .get('riverside.all')
      ?.post('/v1/hand-overs', body, { 'if-match': '"1"' });
    expect([reply?.status, reply?.body['code']]).toEqual([400, 'no-single-revision']);
  });

  it('is not had by an administrator who gives it to themselves', async () => {
    const officerId = 'riverside.a-administrator';
    const client = clients.get(officerId);
    for (const [path, body] of [
      ['posts', { unitId, roles: ['auditor'] }],
      ['clearance', { clearance: 'public' }],
    ] as const) {
      const reply = await client?.post(`/v1/officers/${officerId}/${path}`, body);
      expect([reply?.status, reply?.body['code']]).toEqual([403, 'not-on-oneself']);
    }
  });

  it("is found where it is one's own: the questions are such that there is something to tell", async () => {
    const client = clients.get('riverside.all') ?? new OfficeClient('', '');
    const sentIn = (route: string): Ids =>
      route.includes('{consignmentId}') ? { ...own, documentId: own['replyId'] } : own;
    const found = await Promise.all(
      questions()
        .filter(({ route, at }) => route.startsWith('GET') && !at.startsWith('?'))
        .filter(({ route }) => !route.includes('/saved-queries/{name}'))
        .filter(({ route }) => !route.includes('/events/')) // for applications
        .map(async ({ route, ask }) => [route, (await ask(client, sentIn(route))).slice(0, 3)]),
    );
    expect(found.filter(([, status]) => status !== '200')).toEqual([]);
  }, 120_000);
});
