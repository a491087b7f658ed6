import { Parser } from '@asyncapi/parser';
import { HTTP, type CloudEvent } from 'cloudevents';
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { DevIssuer } from '@chancery/one-machine';
import { OfficeClient, RunningOffice } from '@chancery/testing';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence?: string;
  readonly data: Readonly<Record<string, unknown>>;
}
interface Page {
  readonly events: readonly Event[];
  readonly next: string;
  readonly scanned: { readonly from: number; readonly to: number };
  readonly isCaughtUp: boolean;
}

/** What an application outside gets of the events of an office. */
describe('the feed of events', () => {
  const year = new Date().getUTCFullYear();
  let office: RunningOffice;
  let platform: OfficeClient;
  let portal: OfficeClient;

  beforeAll(async () => {
    office = await RunningOffice.start();
    const issuer = await DevIssuer.open(office.dataDir);
    const as = async (subject: string, isPlatform = false) =>
      new OfficeClient(office.url, await issuer.issue({ subject, isPlatform }));
    platform = await as('feed-spec', true);
    portal = await as('riverside.app.portal');
    await post(platform, 'authorities/riverside/applications', { code: 'portal', name: 'Portal' });
    await granted({ unitIds: ['riverside.permits'], clearance: 'internal', content: 'thin' });
  }, 120_000);
  afterAll(() => office?.stop());

  const post = async (client: OfficeClient, path: string, body: object = {}) => {
    const reply = await client.post<{ documentId: string }>(`/v1/${path}`, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply;
  };

  /** The grant of the portal, once the API knows it: principals are remembered for a moment. */
  const granted = async (grant: object): Promise<void> => {
    const reply = await post(platform, 'applications/riverside.app.portal/grants', grant);
    const position = reply.headers.get('chancery-position') ?? '';
    await platform.get('/v1/authorities/riverside/applications', { 'chancery-position': position });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  };

  /** In the custody of permits, claimed by Ivan. */
  const claimed = async (): Promise<string> => {
    const olena = office.as('olena');
    const { body } = await post(olena, 'documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application' },
      ...{ subject: 'A lime tree', sender: { kind: 'person', name: 'Mariana Kovalenko' } },
    });
    const one = `documents/${body.documentId}`;
    await post(olena, `${one}/registration`, { registerId: `riverside.in.${year}` });
    const to = { unitId: 'riverside.permits', officerId: 'riverside.ivan' };
    await post(olena, `${one}/hand-overs`, { purpose: 'action', to });
    const ivan = office.as('ivan');
    const detail = await ivan.get<{ workItems: { itemId: string }[] }>(`/v1/${one}`);
    const item = detail.body.workItems.find(({ itemId }) => itemId !== 'custody');
    await post(ivan, `${one}/hand-overs/${item?.itemId}/acceptance`);
    return body.documentId;
  };

  const page = async (query: string): Promise<Page> => {
    const reply = await portal.get<Page>(`/v1/event-feed?${query}`);
    expect([reply.status, reply.body]).toEqual([200, reply.body]);
    return reply.body;
  };

  /** All events behind a cursor, until so many of a document have come. */
  const eventsOf = async (documentId: string, count: number, query = ''): Promise<Event[]> => {
    const found: Event[] = [];
    for (let after = ''; found.length < count;) {
      const { events, next } = await page(`limit=3&wait=20${query}${after}`);
      found.push(...events.filter(({ subject }) => subject === `documents/${documentId}`));
      after = `&after=${next}`;
    }
    return found;
  };

  it('tells what happened to a document, in order, without a gap', async () => {
    const events = await eventsOf(await claimed(), 4);
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['chancery.document.received.v1', '0000000001'],
      ['chancery.document.registered.v1', '0000000002'],
      ['chancery.document.handed_over.v1', '0000000003'],
      ['chancery.document.hand_over_accepted.v1', '0000000004'],
    ]);
  });

  it('is read by software that is not ours', async () => {
    await claimed();
    const response = await fetch(`${office.url}/v1/event-feed?limit=20&wait=20`, {
      headers: {
        ...{ accept: 'application/cloudevents-batch+json' },
        authorization: `Bearer ${portal.token}`,
      },
    });
    const headers = Object.fromEntries(response.headers);
    const events = HTTP.toEvent({ headers, body: await response.text() }) as CloudEvent[];
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event.validate()).toBe(true);
  });

  it('tells free text and parties only as far as the grant goes', async () => {
    const documentId = await claimed();
    const first = async (): Promise<Event['data'] | undefined> =>
      (await eventsOf(documentId, 1, '&content=parties'))[0]?.data;
    expect(await first()).not.toHaveProperty('subject');
    const grant = { unitIds: ['riverside.permits'], clearance: 'internal' };
    await granted({ ...grant, content: 'full' });
    expect(await first()).toMatchObject({ subject: 'A lime tree' });
    expect(await first()).not.toHaveProperty('sender');
    await granted({ ...grant, content: 'parties' });
    expect(await first()).toMatchObject({ sender: { name: 'Mariana Kovalenko' } });
  });

  it('tells nothing of a document above the clearance, now or then', async () => {
    const received = await post(platform, 'documents', {
      ...{ unitId: 'riverside.permits', channel: 'desk', kind: 'application' },
      ...{ subject: 'A lime tree', sender: { kind: 'person', name: 'Mariana Kovalenko' } },
      accessLevel: 'confidential',
    });
    const hidden = received.body.documentId;
    const raised = await claimed();
    const level = { accessLevel: 'confidential', reason: 'A law' };
    await post(platform, `documents/${raised}/access-level`, level);
    const shown = await claimed();
    await post(platform, `documents/${hidden}/access-level`, { ...level, accessLevel: 'internal' });
    await post(platform, `documents/${hidden}/notes`, { text: 'Lowered' });
    const last = await claimed();
    await eventsOf(last, 4);
    const all: Event[] = [];
    for (let after = '', more = true; more;) {
      const found = await page(`limit=1000${after}`);
      all.push(...found.events);
      after = `&after=${found.next}`;
      more = !found.isCaughtUp;
    }
    const of = (documentId: string): string[] =>
      all.filter(({ subject }) => subject.endsWith(documentId)).map(({ type }) => type);
    expect(of(raised)).toEqual([]);
    expect(of(shown)).toHaveLength(4);
    expect(of(hidden)).toEqual([
      'chancery.document.access_level_set.v1',
      'chancery.document.note_added.v1',
    ]);
  });

  it('keeps the place when the filter widens, and proves that all came', async () => {
    await eventsOf(await claimed(), 4);
    const registered = 'type=chancery.document.registered.v1';
    const narrow = await page(`limit=2&${registered}`);
    const wide = await page(`limit=1000&after=${narrow.next}`);
    expect(wide.scanned.from).toBe(narrow.scanned.to);
    const all = await page('limit=1000');
    const digest = await portal.get(`/v1/event-feed/digest?toIndex=${all.scanned.to}`);
    const sha256 = createHash('sha256').update(all.events.map(({ id }) => `${id}\n`).join(''));
    expect(digest.body).toEqual({ count: all.events.length, sha256: sha256.digest('hex') });
  });

  it('goes on as events come', async () => {
    const { next } = await page('from=now');
    const response = await fetch(`${office.url}/v1/event-feed?after=${next}`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${portal.token}` },
    });
    const documentId = await claimed();
    let heard = '';
    for await (const chunk of response.body ?? []) {
      heard += Buffer.from(chunk as Uint8Array).toString();
      if (heard.includes('hand_over_accepted')) break;
    }
    expect(heard).toContain(`documents/${documentId}`);
    expect(heard).toMatch(/^id: \S+$/m);
  });

  it('is one event with all that may be seen of it, at the address in the event', async () => {
    const [event] = await eventsOf(await claimed(), 1);
    const reply = await portal.get<Event>(`/v1/events/${event?.id}`);
    expect(reply.body).toMatchObject({ id: event?.id, data: { subject: 'A lime tree' } });
  });

  it('refuses what is forged, of another ledger, beyond its end, or asked by officers', async () => {
    const code = async (client: OfficeClient, path: string) => {
      const { status, body } = await client.get(`/v1/${path}`);
      return [status, body['code']];
    };
    expect(await code(portal, 'event-feed?after=forged')).toEqual([400, 'invalid-cursor']);
    expect(await code(portal, 'event-feed?from=index:999999999')).toEqual([
      409,
      'cursor-ahead-of-ledger',
    ]);
    expect(await code(portal, 'event-feed?from=yesterday')).toEqual([400, 'invalid-request']);
    expect(await code(portal, 'documents')).toEqual([403, 'not-an-officer']);
    expect((await portal.get('/v1/me')).body).toMatchObject({ kind: 'application' });
    expect(await code(office.as('olena'), 'event-feed')).toEqual([403, 'feed-not-permitted']);
    expect((await fetch(`${office.url}/v1/event-feed`)).status).toBe(401);
  });

  it('is taken whole by a consumer in another language, which can be run again', async () => {
    if (spawnSync('python3', ['--version']).status !== 0) return;
    const run = promisify(execFile);
    const consume = (): Promise<{ readonly stdout: string }> =>
      run('python3', ['docs/samples/feed_consumer.py', path.join(office.dataDir, 'kept.db')], {
        env: { ...process.env, OFFICE_URL: office.url, OFFICE_TOKEN: portal.token },
      });
    const documentId = await claimed();
    await eventsOf(documentId, 4);
    const first = await consume();
    expect(first.stdout).toContain(documentId);
    expect(first.stdout).toMatch(/all are there\n$/);
    const again = await consume();
    expect(again.stdout).not.toContain(documentId);
    expect(again.stdout).toMatch(/all are there\n$/);
  });

  it('ends with the grant', async () => {
    await post(platform, 'applications/riverside.app.portal/grants/riverside/end');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await portal.get('/v1/event-feed')).status).toBe(403);
  });

  it('is described in AsyncAPI 3.1, which its own parser finds nothing wrong with', async () => {
    const text = await (await fetch(`${office.url}/asyncapi.json`)).text();
    const { document, diagnostics } = await new Parser().parse(text);
    expect(diagnostics.map(({ message, path }) => [message, path.join('.')])).toEqual([]);
    expect(document?.version()).toBe('3.1.0');
    const pageToRead = await fetch(`${office.url}/asyncapi`);
    expect(await pageToRead.text()).toContain('chancery.document.claimed.v1');
    const schema = await fetch(`${office.url}/schemas/events/chancery.document.claimed.v1.json`);
    expect(await schema.json()).toMatchObject({ title: 'chancery.document.claimed.v1' });
  }, 60_000);
});
