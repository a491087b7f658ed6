import { setTimeout as sleep } from 'node:timers/promises';
import { HTTP, type CloudEvent } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';
import { WebhookTarget } from './webhook-target.js';

interface Created {
  readonly subscriptionId: string;
  readonly secretId: string;
  readonly secret: string;
}
interface Status {
  readonly status: string;
  readonly behind: { readonly events: number; readonly seconds: number };
  readonly circuit: { readonly isOpen: boolean };
  readonly parked: number;
  readonly isReplaying: boolean;
}

/** What an application outside is sent of the events of an office. */
describe('webhooks', () => {
  let office: RunningOffice;
  let platform: OfficeClient;
  let portal: OfficeClient;
  let target: WebhookTarget;
  const targets: WebhookTarget[] = [];

  beforeAll(async () => {
    office = await RunningOffice.start({ env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1' } });
    const issuer = await DevIssuer.open(office.dataDir);
    platform = new OfficeClient(
      office.url,
      await issuer.issue({ subject: 'webhook-spec', isPlatform: true }),
    );
    const token = await issuer.issue({ subject: 'riverside.app.portal', isPlatform: false });
    portal = new OfficeClient(office.url, token);
    await post(platform, 'authorities/riverside/applications', { code: 'portal', name: 'Portal' });
    await granted();
    await sleep(1_100);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(targets.map((each) => each.stop()));
    await office?.stop();
  });
  beforeEach(async () => {
    target = await new WebhookTarget().start();
    targets.push(target);
  });

  const post = async <Body = { documentId: string }>(
    client: OfficeClient,
    path: string,
    body: object = {},
  ) => {
    const reply = await client.post<Body>(`/v1/${path}`, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };

  const granted = () =>
    post(platform, 'applications/riverside.app.portal/grants', {
      ...{ unitIds: ['riverside.registry'], clearance: 'internal', content: 'thin' },
    });

  const received = async (): Promise<string> =>
    (
      await post(office.as('olena'), 'documents', {
        ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application' },
        ...{ subject: 'A lime tree', sender: { kind: 'person', name: 'Mariana Kovalenko' } },
      })
    ).documentId;

  const noted = (documentId: string, text = 'A note') =>
    post(office.as('olena'), `documents/${documentId}/notes`, { text });

  const statusOf = async (id: string): Promise<Status> =>
    (await portal.get<Status>(`/v1/subscriptions/${id}/status`)).body;

  const becomes = (id: string, expected: object): Promise<void> =>
    eventually(async () => expect(await statusOf(id)).toMatchObject(expected), 20_000);

  /** A subscription whose endpoint has agreed. */
  const subscribed = async (more: object = {}): Promise<Created> => {
    const created = await post<Created>(portal, 'subscriptions', { endpoint: target.url, ...more });
    await becomes(created.subscriptionId, { status: 'active' });
    return created;
  };
  const ended = ({ subscriptionId }: Created) =>
    portal.delete(`/v1/subscriptions/${subscriptionId}`);

  const arrived = (documentId: string, count: number, within = 20_000): Promise<void> =>
    eventually(() => expect(sequencesOf(documentId)).toHaveLength(count), within);
  const sequencesOf = (documentId: string): number[] =>
    target.events
      .filter(({ subject }) => subject === `documents/${documentId}`)
      .map(({ sequence }) => Number(sequence));

  it('bring each event, signed, to an endpoint that has agreed', async () => {
    const created = await subscribed();
    const validation = target.taken[0];
    expect(validation?.event.type).toBe('chancery.subscription.validation.v1');
    const documentId = await received();
    await noted(documentId);
    await arrived(documentId, 2);
    expect(sequencesOf(documentId)).toEqual([1, 2]);
    const receiver = new Webhook(created.secret);
    for (const { headers, body, event } of target.taken) {
      expect(receiver.verify(body, headers)).toMatchObject({ id: event.id });
      expect(headers['webhook-id']).toBe(event.id);
      expect(headers['webhook-request-origin']).toBe(new URL(office.url).host);
      expect((HTTP.toEvent({ headers, body }) as CloudEvent).validate()).toBe(true);
    }
    expect(target.events.map(({ serial }) => serial)).toEqual(['1', '2']);
    await becomes(created.subscriptionId, { behind: { events: 0, seconds: 0 }, parked: 0 });
    const log = await portal.get<{ items: object[] }>(
      `/v1/subscriptions/${created.subscriptionId}/deliveries?limit=1`,
    );
    expect(log.body.items).toMatchObject([{ isDelivered: true, status: 204, attempt: 1 }]);
    await ended(created);
    await noted(documentId, 'Nobody is told of this');
    await sleep(1_000);
    expect(sequencesOf(documentId)).toEqual([1, 2]);
  });

  it('bring only what the filter and the grant cover', async () => {
    const created = await subscribed({ filter: { type: ['chancery.document.note_added.v1'] } });
    const hidden = await post(platform, 'documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application', subject: 'Secret' },
      ...{ sender: { kind: 'person', name: 'X' }, accessLevel: 'confidential' },
    });
    await post(platform, `documents/${hidden.documentId}/notes`, { text: 'Hidden' });
    const documentId = await received();
    await noted(documentId);
    await arrived(documentId, 1);
    expect(target.events.map(({ type }) => type)).toEqual(['chancery.document.note_added.v1']);
    await ended(created);
  });

  it('come after a target was away, all of them, in order for each document', async () => {
    const created = await subscribed();
    const before = await received();
    await arrived(before, 1);
    await target.stop();
    const documents = await Promise.all([received(), received(), received()]);
    for (const documentId of [...documents, ...documents]) await noted(documentId);
    await becomes(created.subscriptionId, { circuit: { isOpen: true } });
    await target.start();
    for (const documentId of documents) await arrived(documentId, 3, 30_000);
    for (const documentId of documents) expect(sequencesOf(documentId)).toEqual([1, 2, 3]);
    const dead = await portal.get<{ items: [] }>(
      `/v1/subscriptions/${created.subscriptionId}/dead-letters`,
    );
    expect(dead.body.items).toEqual([]);
    await ended(created);
  }, 60_000);

  it('wait behind an event that is refused, while other documents go on', async () => {
    const created = await subscribed();
    const bad = await received();
    await arrived(bad, 1);
    let refusals = 0;
    target.answering = ({ event }) =>
      event.subject.endsWith(bad) && event.sequence === '0000000002' && refusals++ === 0
        ? 400
        : undefined;
    await noted(bad, 'Refused once');
    await noted(bad, 'Waits behind');
    const good = await received();
    await arrived(good, 1);
    expect(sequencesOf(bad)).toEqual([1]);
    await becomes(created.subscriptionId, { parked: 2 });
    await arrived(bad, 3, 30_000);
    expect(sequencesOf(bad)).toEqual([1, 2, 3]);
    await becomes(created.subscriptionId, { parked: 0 });
    const [first, again] = target.tried.filter(({ event }) => event.sequence === '0000000002');
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(again?.event.data).toEqual(first?.event.data);
    await ended(created);
  }, 60_000);

  it('come again after a 500, follow no redirect, and end with 410', async () => {
    const created = await subscribed();
    let failures = 0;
    target.answering = () => (failures++ === 0 ? 500 : undefined);
    const documentId = await received();
    await arrived(documentId, 1, 30_000);
    const elsewhere = await new WebhookTarget().start();
    targets.push(elsewhere);
    let redirects = 0;
    target.answering = (_, response) => {
      if (redirects++ > 0) return undefined;
      response.writeHead(307, { location: elsewhere.url }).end();
      return 'answered';
    };
    await noted(documentId);
    await arrived(documentId, 2, 30_000);
    expect(elsewhere.tried).toEqual([]);
    target.answering = () => 410;
    await noted(documentId);
    await becomes(created.subscriptionId, { status: 'suspended' });
    target.answering = () => undefined;
    await post(portal, `subscriptions/${created.subscriptionId}/resumption`);
    await arrived(documentId, 3);
    await ended(created);
  }, 90_000);

  it('are paused, resumed and sent once more, with the same ids', async () => {
    const created = await subscribed();
    const one = `subscriptions/${created.subscriptionId}`;
    await post(portal, `${one}/pause`);
    const documentId = await received();
    await sleep(1_000);
    expect(sequencesOf(documentId)).toEqual([]);
    await post(portal, `${one}/resumption`);
    await arrived(documentId, 1);
    const [event] = target.events.filter(({ subject }) => subject.endsWith(documentId));
    const fromIndex = Number(event?.ledgerindex);
    const taken = target.taken.length;
    await post(portal, `${one}/replays`, { fromIndex });
    await eventually(() => expect(target.taken.length).toBeGreaterThan(taken), 20_000);
    const replayed = target.taken.slice(taken);
    expect(replayed[0]?.headers['chancery-replay']).toMatch(/^[\da-f-]{36}$/);
    expect(replayed.map((each) => each.event.id)).toContain(event?.id);
    await becomes(created.subscriptionId, { isReplaying: false });
    await ended(created);
  }, 60_000);

  it('are signed with both secrets while one takes the place of the other', async () => {
    const created = await subscribed();
    const one = `subscriptions/${created.subscriptionId}`;
    const rotated = await post<Created>(portal, `${one}/secret`);
    const tested = async () => {
      const { id } = await post<{ id: string }>(portal, `${one}/test`);
      await eventually(
        () => expect(target.taken.map(({ event }) => event.id)).toContain(id),
        20_000,
      );
      return target.taken.find(({ event }) => event.id === id);
    };
    await sleep(700);
    const both = await tested();
    for (const secret of [created.secret, rotated.secret])
      new Webhook(secret).verify(both?.body ?? '', both?.headers ?? {});
    await post(portal, `${one}/secret/retirement`, { secretId: created.secretId });
    await sleep(700);
    const last = await tested();
    new Webhook(rotated.secret).verify(last?.body ?? '', last?.headers ?? {});
    expect(() =>
      new Webhook(created.secret).verify(last?.body ?? '', last?.headers ?? {}),
    ).toThrow();
    await ended(created);
  }, 60_000);

  it('are refused to endpoints that are not called, and to those that do not agree', async () => {
    const code = async (endpoint: string, more: object = {}) => {
      const { status, body } = await portal.post('/v1/subscriptions', { endpoint, ...more });
      return [status, body['code']];
    };
    const no = [422, 'endpoint-not-allowed'];
    expect(await code('http://169.254.169.254/latest')).toEqual(no);
    expect(await code('https://10.0.0.7/')).toEqual(no);
    expect(await code('https://127.0.0.2/')).toEqual(no);
    expect(await code('http://portal.example/')).toEqual([422, 'endpoint-not-https']);
    expect(await code(target.url, { filter: { authorityId: 'lakeside' } })).toEqual([
      403,
      'filter-not-permitted',
    ]);
    await target.stop();
    const { subscriptionId } = await post<Created>(portal, 'subscriptions', {
      endpoint: target.url,
    });
    const one = `/v1/subscriptions/${subscriptionId}`;
    await eventually(async () => {
      const { body } = await portal.get(one);
      expect(body).toMatchObject({
        status: 'unverified',
        reason: expect.stringContaining('connect') as string,
      });
    }, 20_000);
    expect((await portal.post(`${one}/resumption`)).body['code']).toBe('endpoint-not-verified');
    await target.start();
    await post(portal, `subscriptions/${subscriptionId}/verification`);
    await becomes(subscriptionId, { status: 'active' });
    expect((await office.as('olena').get(one)).status).toBe(404);
    await portal.delete(one);
  });

  it('end with the grant', async () => {
    const created = await subscribed();
    await post(platform, 'applications/riverside.app.portal/grants/riverside/end');
    await sleep(2_500);
    await received();
    await becomes(created.subscriptionId, { status: 'suspended' });
    expect(target.events).toEqual([]);
    await granted();
    await sleep(2_500);
    await post(portal, `subscriptions/${created.subscriptionId}/resumption`);
    await eventually(() => expect(target.events).toHaveLength(1), 20_000);
    await ended(created);
  }, 60_000);
});
