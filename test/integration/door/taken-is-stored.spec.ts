import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fitting } from '../../soak/hostile/values.js';
import { filled, routesOf } from '../../soak/hostile/routes.js';
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
const sha256 = createHash('sha256').update(file).digest('hex');
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
type Step = string | readonly [path: string, named: Readonly<Record<string, readonly string[]>>];

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
const extended = { ground: ['needs-study'], amount: ['1'], unit: ['calendar-day'] };
/** What the rules would refuse too often for a document to come to the end of its way. */
const possible = {
  ...{ partyId: [undefined], replyId: [undefined], language: [undefined, 'uk', 'zh-Hant-TW'] },
  due: [undefined, '2038-01-19T23:59:59.999+15:59', '2099-12-31T23:59Z'],
  receivedAt: [undefined, '1900-01-01T00:00:00Z', '2000-02-29T23:59:59.999-12:00'],
};
const registers = {
  '/v1/documents': {
    ...possible,
    ...{ registerId: ['riverside.in.2026'], unitId: ['riverside.registry'] },
  },
  '/v1/drafts': {
    ...possible,
    ...{ registerId: ['riverside.out.2026'], unitId: ['riverside.registry'] },
    direction: ['outgoing'],
  },
} as const;

const pathIn = (step: Step): string => (typeof step === 'string' ? step : step[0]);

const namedIn = (step: Step, otherwise: object): object =>
  typeof step === 'string' ? otherwise : { ...otherwise, ...step[1] };

/** Ways of documents on which every command to one is taken somewhere. */
const ways: readonly (readonly Step[])[] = [
  [`${one}/registration-refusal`, `${one}/resumption`],
  [`${one}/forwarding`],
  [
    begun,
    [`${clock}/suspension`, { ground: ['completion-asked'] }],
    [`${clock}/resumption`, { ground: ['completion-asked'] }],
    [`${clock}/extension`, extended],
  ],
  [
    ...['corrections', 'party-corrections', 'notes', 'priority', 'access-level'].map(
      (each) => `${one}/${each}`,
    ),
    attachment,
    `${attachment}/{attachmentId}/supersession`,
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

  beforeAll(async () => {
    door = await OpenDoor.start();
    await door.furnish();
    await door.send({
      method: 'POST',
      url: '/v1/files',
      body: file,
      type: 'application/octet-stream',
    });
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

  /** The ids of a document's open hand-over, of its last file and of its first term. */
  const idsOf = async (documentId: string): Promise<Ids> => {
    const { body } = await door.get(`/v1/documents/${documentId}`);
    const { workItems = [], attachments = [] } = body as {
      workItems?: { itemId: string }[];
      attachments?: { attachmentId: string }[];
    };
    const handOverId =
      workItems.map(({ itemId }) => itemId).find((id) => id !== 'custody') ?? documentId;
    const clocks = await door.get(`/v1/documents/${documentId}/clocks`);
    const [clock] = clocks.body as unknown as readonly { clockId: string }[];
    return {
      ...{ documentId, handOverId, clockId: clock?.clockId ?? documentId },
      attachmentId: attachments.at(-1)?.attachmentId ?? documentId,
    };
  };

  const takenWay = async (start: string, way: readonly Step[], bodies: readonly unknown[]) => {
    const { documentId } = await order(routeOf(start), {}, bodies[0]);
    if (typeof documentId !== 'string') return;
    for (const [at, step] of way.entries())
      await order(routeOf(pathIn(step)), await idsOf(documentId), bodies[at + 1]);
    made.push(documentId);
  };

  it('of documents, every projection can store', async () => {
    for (const start of ['/v1/documents', '/v1/drafts'] as const)
      for (const way of ways) {
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
  }, 420_000);

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
    const asked = paths.slice(0, 3).map((path) => filled(path, ids));
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
    const never = meant.map(({ name }) => name).filter((name) => !taken.has(name));
    expect(never.map((name) => `${name}: ${refused.get(name)}`)).toEqual([]);
  });
});
