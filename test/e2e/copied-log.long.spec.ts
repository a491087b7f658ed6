import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { copyLog, startEventStore } from '@chancery/embedded-eventstore';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, freePort, OfficeClient, RunningOffice } from '@chancery/testing';
import { WebhookTarget } from './webhook-target.js';

/** An office moves to another event store while services follow it by cursor and by webhook. */
describe('a copy of the log in another store', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'chancery-copy-'));
  const target = new WebhookTarget();
  const atEnd: (() => Promise<unknown>)[] = [];
  let office: RunningOffice | undefined;

  afterAll(async () => {
    await office?.stop();
    await target.stop();
    for (const end of atEnd) await end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const runtime = <T>(name: string): T =>
    JSON.parse(readFileSync(path.join(dataDir, name), 'utf8')) as T;

  const client = async (subject: string, isPlatform: boolean): Promise<OfficeClient> => {
    const issuer = await DevIssuer.open(dataDir);
    const { url } = runtime<{ url: string }>('runtime.json');
    return new OfficeClient(url, await issuer.issue({ subject, isPlatform }));
  };
  const portal = () => client('riverside.app.portal', false);

  const run = async (program: string, ...args: string[]): Promise<string> => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    return `${code} ${output}`;
  };

  const start = (env: NodeJS.ProcessEnv = {}): Promise<RunningOffice> =>
    RunningOffice.start({ dataDir, env: { CHANCERY_WEBHOOK_ALLOW: '127.0.0.1', ...env } });

  const post = async (path: string, body: object, by?: OfficeClient) => {
    const reply = await (by ?? (await client('copy-spec', true))).post<Record<string, string>>(
      `/v1/${path}`,
      body,
    );
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };

  const received = async (): Promise<string> => {
    const { documentId = '' } = await post('documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'A letter' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    return documentId;
  };

  const page = async (query: string) => {
    const { status, body } = await (
      await portal()
    ).get<{ events: { subject: string }[]; next: string }>(`/v1/event-feed?${query}`);
    expect([status, body]).toEqual([200, expect.anything()]);
    return { next: body.next, subjects: body.events.map(({ subject }) => subject) };
  };

  it('goes on with the next event for who has a cursor, and for who is sent events', async () => {
    await target.start();
    office = await start();
    await post('authorities/riverside/applications', { code: 'portal', name: 'Portal' });
    const grant = { clearance: 'secret', content: 'thin' };
    await post('applications/riverside.app.portal/grants', grant);
    await sleep(2_000); // principals are remembered for a moment
    await post('subscriptions', { endpoint: target.url }, await portal());
    await eventually(() => expect(target.taken).toHaveLength(1));
    const before = await received();
    await eventually(() => expect(target.events).toHaveLength(1));
    const { next } = await page('from=now');

    const { eventStoreUrl } = runtime<{ eventStoreUrl: string }>('runtime.json');
    const other = await startEventStore({
      dataDir: path.join(dataDir, 'other'),
      listen: { host: '127.0.0.1', port: await freePort() },
    });
    atEnd.push(() => other.stop());
    const schemas = schemaTable({});
    const store = new EventStore({ address: other.connectionString, schemas, vault: noKeys });
    await store.append('elsewhere-1', [strange], 'any'); // positions differ from here on
    await store.close();
    await office.stop();
    office = undefined;
    const source = await startEventStore({
      dataDir: path.join(dataDir, 'eventstore'),
      listen: { unix: eventStoreUrl.replace('unix:', '') },
    });
    await copyLog(source.target, other.connectionString);
    await source.stop();

    const starting = start({ EVENTSTORE_URL: other.connectionString });
    starting.catch(() => undefined);
    await eventually(async () => {
      expect(await run('apps/reactor/dist/ledger.js', 'reattach')).toMatch(/^0 /);
      expect(await run('apps/projector/dist/projections.js', 'reset', '--reason', 'moved')).toMatch(
        /^0 /,
      );
    }, 60_000);
    office = await starting;
    const after = await received();
    await eventually(async () => {
      const { subjects } = await page(`after=${next}&wait=1`);
      expect(subjects).toEqual([`documents/${after}`]);
      expect(target.events.map(({ subject, serial }) => [subject, serial])).toEqual([
        [`documents/${before}`, '1'],
        [`documents/${after}`, '2'],
      ]);
    }, 30_000);
  }, 240_000);
});

const strange = {
  type: 'SomethingElse',
  data: { name: 'a' },
  id: '6b2f2f1e-3c2b-4b0e-9d3e-1f7a5f3c0a01',
  metadata: {
    ...{ $correlationId: 'c', $causationId: 'c', commandId: 'c', authorityId: 'elsewhere' },
    ...{ actor: { kind: 'service' as const, id: 'spec' }, occurredAt: '2026-03-02T09:30:00.000Z' },
  },
};
