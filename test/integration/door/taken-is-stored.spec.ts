import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { todays } from '@chancery/testing';
import { fitting } from '../../soak/hostile/values.js';
import { filled, routesOf } from '../../soak/hostile/routes.js';
import { packed, signedByXades } from '../../../libs/signatures/src/asic/examples.js';
import { issuing, root } from '../../../libs/signatures/src/cms/examples.js';
import { OpenDoor } from './open-door.js';

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly takesBytes: boolean;
}

type Ids = Readonly<Record<string, string>>;

const file = Buffer.from('a file');
const container = Buffer.from(signedByXades([packed('a file', file)]));
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const sha256 = hashOf(file);
const known = {
  unitId: ['riverside.registry', 'riverside.permits', 'riverside.environment'],
  parentId: ['riverside.office'],
  officerId: ['riverside.olena', 'riverside.ivan', 'riverside.yuriy'],
  registerId: ['riverside.in.2026', 'riverside.out.2026'],
  accessLevel: ['public', 'internal'],
  sha256: [sha256],
};

const one = '/v1/documents/{documentId}';
const handOver = `${one}/hand-overs`;
const open = `${handOver}/{handOverId}`;
const attachment = `${one}/attachments`;

/** One command on the way of a document, with what it has to name for the next to be possible. */
type Step = string | readonly [path: string, named: Readonly<Record<string, readonly unknown[]>>];

const atPermits = { unitId: ['riverside.permits'], officerId: ['riverside.ivan'] };
const sent: Step = [handOver, atPermits];
const forAction: Step = [handOver, { ...atPermits, purpose: ['action'] }];
const registration = `${one}/registration`;
const clocks = `${one}/clocks`;
const clock = `${clocks}/{clockId}`;
const begun: Step = [
  clocks,
  { policyId: ['riverside.application'], startedAt: [new Date().toISOString()] },
];
const adopted: Step = [`${one}/procedure`, { procedureId: ['riverside.appeal'], version: [1] }];
const extended = { ground: ['needs-study'], amount: ['1'], unit: ['calendar-day'] };
/** What the rules would refuse too often for a document to come to the end of its way. */
const possible = {
  ...{ partyId: [undefined], replyId: [undefined], replyIds: [undefined] },
  inReplyTo: [undefined],
  ...{ language: [undefined, 'uk', 'zh-Hant-TW'] },
  due: [undefined, '2038-01-19T23:59:59.999+15:59', '2099-12-31T23:59Z'],
  receivedAt: [undefined, '1900-01-01T00:00:00Z', '2000-02-29T23:59:59.999-12:00'],
};
const task = `${one}/tasks/{taskId}`;
const ordered = {
  tasks: [
    [
      {
        ...{ what: 'Examine the plan', dueDate: '2098-01-01' },
        executors: [{ unitId: 'riverside.permits' }, { unitId: 'riverside.environment' }],
      },
    ],
  ],
};
const inTime = { dueDate: ['2098-02-01'] };
const noFiles = { attachmentIds: [undefined] };
const byUnit = { unitId: ['riverside.permits'], officerId: [undefined] };
const consignment = `${one}/consignments/{consignmentId}`;
const toFirst = { unitId: [undefined], consignments: [[{ addresseeId: 'first' }]] };
const registers = {
  '/v1/documents': {
    ...possible,
    ...{ registerId: ['riverside.in.2026'], unitId: ['riverside.registry'] },
  },
  '/v1/drafts': {
    ...possible,
    ...{ registerId: ['riverside.out.2026'], unitId: ['riverside.registry'] },
    direction: ['outgoing'],
    addressee: [{ kind: 'person', name: 'An addressee' }],
  },
} as const;

const pathIn = (step: Step): string => (typeof step === 'string' ? step : step[0]);

const namedIn = (step: Step, otherwise: object): object =>
  typeof step === 'string' ? otherwise : { ...otherwise, ...step[1] };

interface Ordered {
  readonly taskId: string;
  readonly resolutionId?: string;
  readonly executors: readonly { readonly executorId: string }[];
}

interface Addressed {
  readonly addresseeId: string;
  readonly isStruckOff: boolean;
  readonly sendings: readonly { readonly consignmentId: string; readonly state: string }[];
}

interface SentRound {
  readonly routeId: string;
  readonly steps: readonly { readonly stepId: string; readonly state: string }[];
}

const partyHere = '00000000-0000-4000-8000-000000000000';

/** What an executor orders, they order as themselves; who is asked for a signature is the party of the document. */
const asNamed = (body: unknown, path: string, ids: Ids): unknown => {
  if (path.endsWith('/interim-replies')) return { replyId: ids['replyId'] };
  if (path.endsWith('/routes'))
    return JSON.parse(JSON.stringify(body).replaceAll(partyHere, ids['partyId'] ?? '')) as unknown;
  if (typeof body !== 'object' || body === null || !('executorId' in body)) return body;
  return { ...body, executorId: /contributions|excuse/.test(path) ? ids['other'] : ids['lead'] };
};

const route = `${one}/routes/{routeId}`;
const step = `${route}/steps/{stepId}`;
const place = { unitId: 'riverside.permits' };
const roundBy = (...steps: readonly object[]): Step => [
  `${one}/routes`,
  { ...{ templateId: [undefined], templateVersion: [undefined] }, steps: [steps] },
];
const round = (...acts: readonly string[]): Step =>
  roundBy(...acts.map((act) => ({ stage: 1, act, place })));
const text: Step = [attachment, { role: ['text'], sha256: [sha256] }];
const read = { contentVersion: [2] };
const signedFile = { ...read, file: [{ sha256: hashOf(container), name: 'signed.asice' }] };
const withoutFile = { ...read, file: [undefined] };
const alike = {
  ...{ stage: [1], act: ['concur'], partyId: [undefined], level: [undefined] },
  policyId: [undefined],
  ...{ unitId: ['riverside.permits'], officerId: [undefined] },
};

/** Paths that are about one part of a document. */
const named = {
  clocks: /\/clocks\//,
  addressees: /\/(addressees|consignments)/,
  series: /\/series\//,
  tasks: /\/(tasks|resolutions)\//,
  routes: /\/routes\//,
};

/** Ways of documents on which every command to one is taken somewhere. */
const ways: readonly (readonly Step[])[] = [
  [`${one}/registration-refusal`, `${one}/resumption`],
  [`${one}/access-codes`, `${one}/access-codes/revocation`],
  [`${one}/forwarding`],
  [
    [`${one}/resolutions`, ordered],
    ...['claim', 'release'].map((each) => `${task}/${each}`),
    [`${task}/reassignment`, { officerId: ['riverside.ivan'] }],
    [`${task}/contributions`, noFiles],
    [`${task}/extension-request`, inTime],
    `${task}/extension-refusal`,
    [`${task}/extension`, inTime],
    [`${task}/executors`, { remove: [undefined], leadId: [undefined], add: [undefined] }],
    [
      `${task}/recurrence`,
      { from: ['2098-01-01'], until: [undefined], unit: ['month'], on: [undefined, 31] },
    ],
    `${one}/series/{seriesId}/ending`,
    [`${task}/control`, byUnit],
    [`${task}/report`, noFiles],
    [`${task}/rework`, { dueDate: [undefined] }],
    [`${task}/report`, noFiles],
    `${task}/acceptance`,
    `${task}/control-end`,
  ],
  [
    [`${one}/resolutions`, ordered],
    [`${task}/delegation`, ordered],
    `${task}/excuse`,
    `${task}/decline`,
    [
      `${one}/tasks`,
      { ...byUnit, dueDate: [undefined], resolutionId: [undefined], join: ['lead'] },
    ],
    `${task}/cancellation`,
    `${one}/resolutions/{resolutionId}/withdrawal`,
  ],
  [
    ...[text, round('approve', 'concur')],
    ...[[`${route}/steps`, alike] as const, [`${step}/reassignment`, atPermits] as const],
    ...[`${step}/removal`, `${route}/withdrawal`, round('concur')],
    [`${step}/refusal`, read],
  ],
  [
    ...[text, round('concur', 'sign')],
    [`${step}/concurrence`, read],
    [`${step}/signature`, withoutFile],
    ...[`${one}/signature-annulment`, round('sign')],
    [`${step}/signature-refusal`, read],
    `${attachment}/{attachmentId}/signature-check`,
  ],
  [
    ...[text, roundBy({ stage: 1, act: 'sign', partyId: partyHere })],
    [`${step}/party-signature`, signedFile],
  ],
  [
    registration,
    [`${one}/addressees`, { partyId: [undefined] }],
    [`${one}/consignments`, toFirst],
    `${consignment}/withdrawal`,
    `${one}/addressees/{addresseeId}/removal`,
    [`${one}/addressees`, { partyId: [undefined] }],
    [`${one}/consignments`, toFirst],
    `${consignment}/sending`,
    `${consignment}/bounce`,
    `${consignment}/resending`,
    `${consignment}/sending`,
    [`${consignment}/delivery`, { proofId: [undefined] }],
    `${one}/interim-replies`,
  ],
  [
    begun,
    [`${clock}/suspension`, { ground: ['completion-asked'] }],
    [`${clock}/resumption`, { ground: ['completion-asked'] }],
    [`${clock}/extension`, extended],
    adopted,
  ],
  [
    ...['corrections', 'party-corrections', 'notes', 'priority', 'access-level'].map(
      (each) => `${one}/${each}`,
    ),
    attachment,
    `${attachment}/{attachmentId}/supersession`,
    `${attachment}/{attachmentId}/role`,
    `${attachment}/{attachmentId}/release`,
    `${attachment}/{attachmentId}/withdrawal`,
    registration,
    `${one}/registration-revocation`,
    registration,
    [`${one}/circulation`, { unitId: ['riverside.environment'] }],
    sent,
    `${open}/recall`,
    sent,
    `${open}/refusal`,
    sent,
    `${open}/conclusion`,
    forAction,
    `${open}/acceptance`,
    [`${one}/reassignment`, { officerId: ['riverside.ivan'] }],
    `${one}/release`,
    `${one}/claim`,
    [`${one}/returns`, { unitId: ['riverside.registry'], officerId: ['riverside.olena'] }],
    `${one}/settlement`,
    `${one}/closing`,
    `${one}/reopening`,
  ],
];

describe('Whatever the door takes', () => {
  let door: OpenDoor;
  let routes: readonly Route[];
  let components: Record<string, object>;
  const taken = new Set<string>();
  const refused = new Map<string, string>();
  const failed: object[] = [];
  const made: string[] = [];
  let replyId = '';

  beforeAll(async () => {
    door = await OpenDoor.start([root.der, issuing.der]);
    await door.furnish();
    for (const body of [file, container])
      await door.send({
        method: 'POST',
        url: '/v1/files',
        body,
        type: 'application/octet-stream',
      });
    const draft = await door.post('/v1/drafts', {
      ...{ unitId: 'riverside.registry', direction: 'outgoing', kind: 'letter', subject: 'Soon' },
    });
    replyId = String(draft.body['documentId']);
    await door.post(`/v1/documents/${replyId}/registration`, { registerId: 'riverside.out.2026' });
    const { body } = await door.get('/openapi.json');
    routes = routesOf(body);
    ({ schemas: components } = body['components'] as { schemas: Record<string, object> });
  }, 120_000);
  afterAll(() => door?.stop());

  const routeOf = (path: string, method = 'POST'): Route => {
    const route = routes.find((each) => each.path === path && each.method === method);
    if (!route) throw new Error(`There is no ${method} ${path}.`);
    return route;
  };

  const bodyOf = ({ body }: Route, named: object = {}): fc.Arbitrary<unknown> =>
    body
      ? (fitting(body, { known: { ...known, ...named }, components }) as fc.Arbitrary<unknown>)
      : fc.constant({});

  const order = async (route: Route, ids: Ids, body: unknown): Promise<Record<string, unknown>> => {
    const given = await door.post(filled(route.path, ids), body, route.method);
    if (given.status >= 500) failed.push({ route: route.name, body, given });
    if (given.status < 300) taken.add(route.name);
    else refused.set(route.name, String(given.body['detail']));
    return given.body;
  };

  /** Of a document what it has many of, where the path of a step is about one of them. */
  const partsOf = async <Part>(
    documentId: string,
    name: 'clocks' | 'addressees' | 'series' | 'tasks' | 'routes',
    path: string,
  ): Promise<readonly Part[]> => {
    if (!named[name].test(path)) return [];
    const { body } = await door.get(`/v1/documents/${documentId}/${name}`);
    return body as unknown as readonly Part[];
  };

  /** The ids of a document's open hand-over, of its last file and of what else the path of a step names. */
  const idsOf = async (documentId: string, path: string): Promise<Ids> => {
    const { body } = await door.get(`/v1/documents/${documentId}`);
    const {
      workItems = [],
      attachments = [],
      partyId,
    } = body as {
      partyId?: string | null;
      workItems?: { itemId: string }[];
      attachments?: { attachmentId: string }[];
    };
    const handOverId =
      workItems.map(({ itemId }) => itemId).find((id) => id !== 'custody') ?? documentId;
    const [clock] = await partsOf<{ clockId: string }>(documentId, 'clocks', path);
    const addressees = await partsOf<Addressed>(documentId, 'addressees', path);
    const to = addressees.findLast((each) => !each.isStruckOff);
    const series = await partsOf<{ seriesId: string }>(documentId, 'series', path);
    const [first] = await partsOf<Ordered>(documentId, 'tasks', path);
    const route = (await partsOf<SentRound>(documentId, 'routes', path)).at(-1);
    const open = route?.steps.find(({ state }) => state === 'open') ?? route?.steps[0];
    const last = addressees
      .flatMap(({ sendings }) => sendings)
      .findLast(({ state }) => !['withdrawn', 'replaced'].includes(state));
    const [lead, other] = (first?.executors ?? []).map(({ executorId }) => executorId);
    return {
      ...{ documentId, handOverId, clockId: clock?.clockId ?? documentId },
      ...{ taskId: first?.taskId ?? documentId, resolutionId: first?.resolutionId ?? documentId },
      seriesId: series.at(-1)?.seriesId ?? documentId,
      ...{ lead: lead ?? documentId, other: other ?? documentId },
      ...{ routeId: route?.routeId ?? documentId, stepId: open?.stepId ?? '1' },
      partyId: partyId ?? documentId,
      ...{ addresseeId: to?.addresseeId ?? 'first' },
      ...{ consignmentId: last?.consignmentId ?? documentId, replyId },
      attachmentId: attachments.at(-1)?.attachmentId ?? documentId,
    };
  };

  const takenWay = async (start: string, way: readonly Step[], bodies: readonly unknown[]) => {
    const { documentId } = await order(routeOf(start), {}, bodies[0]);
    if (typeof documentId !== 'string') return;
    for (const [at, step] of way.entries()) {
      const ids = await idsOf(documentId, pathIn(step));
      if (pathIn(step) === `${attachment}/{attachmentId}/release`)
        await door.findInfected(documentId, ids['attachmentId'] ?? '');
      await order(routeOf(pathIn(step)), ids, asNamed(bodies[at + 1], pathIn(step), ids));
    }
    made.push(documentId);
  };

  it('of documents, every projection can store', async () => {
    for (const start of ['/v1/documents', '/v1/drafts'] as const)
      for (const way of todays(ways)) {
        const bodies = [start, ...way].map((step) =>
          bodyOf(routeOf(pathIn(step)), namedIn(step, registers[start])),
        );
        await fc.assert(
          fc.asyncProperty(fc.tuple(...bodies), (given) => takenWay(start, way, given)),
          { numRuns: 12, endOnFailure: true },
        );
      }
    await door.settled();
    expect(failed).toEqual([]);
    expect(await door.parked()).toEqual([]);
    for (const documentId of made)
      for (const path of [one, `${one}/history`, '/v1/insights/documents/{documentId}/times'])
        expect([path, (await door.get(filled(path, { documentId }))).status]).toEqual([path, 200]);
  }, 900_000);

  it('of the directory, registers and saved queries, every projection can store', async () => {
    const ids = {
      authorityId: 'riverside',
      unitId: 'riverside.environment',
      name: 'odd',
      sequence: '1',
    };
    const paths = [
      '/v1/authorities/{authorityId}/units',
      '/v1/authorities/{authorityId}/officers',
      '/v1/authorities/{authorityId}/registers',
      '/v1/authorities/{authorityId}/applications',
      '/v1/authorities',
    ];
    for (const path of paths)
      await fc.assert(
        fc.asyncProperty(
          bodyOf(routeOf(path)),
          async (body) => void (await order(routeOf(path), ids, body)),
        ),
        { numRuns: 12 },
      );
    const save = routeOf('/v1/units/{unitId}/saved-queries/{name}', 'PUT');
    await fc.assert(
      fc.asyncProperty(bodyOf(save), async (body) => void (await order(save, ids, body))),
      { numRuns: 30 },
    );
    await door.settled();
    expect(failed).toEqual([]);
    expect(await door.parked()).toEqual([]);
    const asked = paths.slice(0, 4).map((path) => filled(path, ids));
    for (const url of [
      ...asked,
      '/v1/documents',
      '/v1/work-items',
      '/v1/registers/riverside.in.2026/numbers',
    ])
      expect([url, (await door.get(url)).status]).toEqual([url, 200]);
  }, 240_000);

  it('was taken at every route that these are for', () => {
    const meant = routes.filter(
      ({ path, method, takesBytes }) =>
        method !== 'GET' &&
        !takesBytes &&
        (path.startsWith(one) || path === '/v1/documents' || path === '/v1/drafts'),
    );
    const pathsOf = (some: readonly (readonly Step[])[]): ReadonlySet<string> =>
      new Set(some.flat().map(pathIn));
    const starts = ['/v1/documents', '/v1/drafts'];
    const known = pathsOf([...ways, starts]);
    expect(meant.filter(({ path }) => !known.has(path))).toEqual([]);
    const walked = todays(ways);
    const [today, elsewhere] = [
      pathsOf([...walked, starts]),
      pathsOf(ways.filter((way) => !walked.includes(way))),
    ];
    const never = meant
      .filter(({ path }) => today.has(path) && !elsewhere.has(path))
      .map(({ name }) => name)
      .filter((name) => !taken.has(name));
    expect(never.map((name) => `${name}: ${refused.get(name)}`)).toEqual([]);
  });
});
