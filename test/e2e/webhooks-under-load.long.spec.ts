import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';
import { WebhookTarget, type Arrived } from './webhook-target.js';

const rounds = 5;
const documentsARound = 24;

/** Reactors are cut off again and again while an office works and sends what happens to subscribers. */
describe('webhooks under load', () => {
  let office: RunningOffice;
  let platform: OfficeClient;
  let portal: OfficeClient;
  let second: ChildProcess | undefined;
  const targets: WebhookTarget[] = [];

  beforeAll(async () => {
    office = await RunningOffice.start({ env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1' } });
    const issuer = await DevIssuer.open(office.dataDir);
    const as = async (subject: string, isPlatform: boolean) =>
      new OfficeClient(office.url, await issuer.issue({ subject, isPlatform }));
    platform = await as('webhook-load', true);
    portal = await as('riverside.app.portal', false);
    await post(platform, 'authorities/riverside/applications', { code: 'portal', name: 'Portal' });
    await post(platform, 'applications/riverside.app.portal/grants', {
      ...{ clearance: 'secret', content: 'thin' },
    });
    await sleep(1_100);
  }, 120_000);
  afterAll(async () => {
    second?.kill('SIGKILL');
    await Promise.all(targets.map((target) => target.stop()));
    await office?.stop();
  });

  const post = async (client: OfficeClient, path: string, body: object = {}) => {
    const reply = await client.post<Record<string, string>>(`/v1/${path}`, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };

  const secondReactor = (): ChildProcess =>
    spawn(process.execPath, ['apps/reactor/dist/main.js'], {
      stdio: 'ignore',
      env: {
        ...{ ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: office.dataDir },
        ...{ CHANCERY_WEBHOOK_ALLOW: '127.0.0.1', CHANCERY_PUBLIC_URL: office.url },
      },
    });

  const worked = async (): Promise<void> => {
    await Promise.all(
      [...Array(documentsARound).keys()].map(async () => {
        const { documentId } = await post(platform, 'documents', {
          ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application' },
          ...{ subject: 'A lime tree', sender: { kind: 'person', name: 'Mariana Kovalenko' } },
        });
        for (const text of ['One', 'Two'])
          await post(platform, `documents/${documentId}/notes`, { text });
      }),
    );
  };

  const allIds = async (from: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let after = `from=index:${from}`; ;) {
      const page = await portal.get<{
        events: { id: string }[];
        next: string;
        isCaughtUp: boolean;
      }>(`/v1/event-feed?limit=1000&${after}`);
      ids.push(...page.body.events.map(({ id }) => id));
      if (page.body.isCaughtUp) return ids;
      after = `after=${page.body.next}`;
    }
  };

  it('lose nothing when reactors die, in order for each document, each repetition with the same id', async () => {
    for (let at = 0; at < 4; at++) targets.push(await new WebhookTarget().start());
    const { body } = await portal.get<{ scanned: { to: number } }>('/v1/event-feed?from=now');
    for (const target of targets) {
      target.answering = () => (Math.random() < 0.02 ? 503 : undefined);
      await post(portal, 'subscriptions', {
        ...{ endpoint: target.url, from: `index:${body.scanned.to}` },
      });
    }
    for (let round = 0; round < rounds; round++) {
      second ??= secondReactor();
      const work = worked();
      await sleep(300 + 250 * round);
      if (round % 2 === 0) process.kill(office.programs['reactor'] ?? 0, 'SIGKILL');
      else {
        second.kill('SIGKILL');
        second = undefined;
      }
      await work;
    }
    for (const target of targets) target.answering = () => undefined;
    const expected = rounds * documentsARound * 3;
    await eventually(async () => {
      const ids = await allIds(body.scanned.to);
      expect(ids).toHaveLength(expected);
      for (const target of targets)
        expect(new Set(target.events.map(({ id }) => id))).toEqual(new Set(ids));
    }, 90_000);
    for (const target of targets) {
      const last = new Map<string, number>();
      for (const { subject, sequence } of target.events) {
        expect(Number(sequence)).toBe((last.get(subject) ?? 0) + 1);
        last.set(subject, Number(sequence));
      }
      const first = new Map<string, Arrived>();
      for (const arrived of target.taken) {
        const { id } = arrived.event;
        const before = first.get(id) ?? arrived;
        expect(arrived.event.data).toEqual(before.event.data);
        expect(arrived.headers['webhook-id']).toBe(id);
        first.set(id, before);
      }
    }
  }, 240_000);
});
