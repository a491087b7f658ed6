import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copyLog, startEventStore } from '@chancery/embedded-eventstore';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { eventually, freePort, OfficeClient, RunningOffice } from '@chancery/testing';

interface Said {
  readonly code: number | null;
  readonly output: string;
}

interface Listed {
  readonly items: readonly { readonly documentId: string; readonly subject: string }[];
}

describe('an office whose event store is another than before', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'chancery-log-'));
  const within = (name: string): string => path.join(dataDir, name);
  let office: RunningOffice | undefined;
  const atEnd: (() => Promise<void>)[] = [];

  afterAll(async () => {
    await office?.stop();
    for (const end of atEnd.reverse()) await end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const projections = async (...args: string[]): Promise<Said> => {
    const child = spawn(process.execPath, ['apps/projector/dist/projections.js', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, output };
  };

  /** The API in the name of an officer, also while the office is not ready. */
  const as = (officer: string): OfficeClient => {
    const read = <T>(name: string) => JSON.parse(readFileSync(within(name), 'utf8')) as T;
    const { url } = read<{ url: string }>('runtime.json');
    return new OfficeClient(url, read<Record<string, string>>('tokens.json')[officer] ?? '');
  };

  const receive = async (subject: string): Promise<string> => {
    const { status, body } = await as('olena').post<{ documentId: string }>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'desk',
      kind: 'letter',
      subject,
      sender: { kind: 'person', name: `Sender of ${subject}` },
    });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body.documentId;
  };

  const subjects = async (): Promise<string[]> => {
    const { status, body } = await as('olena').get<Listed>('/v1/documents?limit=50');
    expect([status, body]).toEqual([200, expect.anything()]);
    return body.items.map(({ subject }) => subject).sort();
  };

  const senderOf = async (documentId: string): Promise<unknown> => {
    const { body } = await as('olena').get<{ party?: { name?: string } }>(
      `/v1/documents/${documentId}`,
    );
    return body.party?.name;
  };

  const readiness = async (): Promise<{ status: number; log: unknown }> => {
    const token = readFileSync(within('operator.token'), 'utf8').trim();
    const { status, body } = await new OfficeClient(as('olena').url, token).get<{
      checks: Record<string, { detail?: unknown }>;
    }>('/health/ready');
    return { status, log: body.checks['log'] };
  };

  const expectRefused = async (): Promise<void> => {
    await eventually(async () =>
      expect(await readiness()).toEqual({
        status: 503,
        log: {
          healthy: false,
          detail: {
            reason: expect.stringContaining('projections -- reset') as unknown,
            followers: expect.arrayContaining([
              { follower: 'documents', words: expect.stringMatching(/position \d+/) as unknown },
            ]) as unknown,
          },
        },
      }),
    );
    for (const reply of [
      await as('olena').get('/v1/documents?limit=50'),
      await as('olena').get('/v1/work-items?unitId=riverside.registry'),
      await as('olena').post('/v1/documents', {}),
    ])
      expect([reply.status, reply.body['code']]).toEqual([503, 'read-model-of-another-log']);
    for (const args of [['verify'], ['rebuild', 'documents'], ['rollback', 'documents'], ['lag']])
      expect([args, await projections(...args)]).toEqual([
        args,
        { code: 1, output: expect.stringMatching(/documents: .*position(.|\n)*reset/) as unknown },
      ]);
  };

  const expectWell = async (...expected: string[]): Promise<void> => {
    const reset = await projections('reset', '--reason', 'restored');
    expect(reset).toEqual({
      code: 0,
      output: expect.stringContaining('All read models are filled from this log') as unknown,
    });
    await eventually(async () => expect((await readiness()).status).toBe(200));
    expect(await subjects()).toEqual(expected.sort());
    const verified = await projections('verify');
    expect(verified).toEqual({
      code: 0,
      output: expect.stringContaining('Every row is as the log says.') as unknown,
    });
  };

  /** The office starts, but is not ready until an operator has acted. */
  const startUnready = async (
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ readonly whenReady: Promise<RunningOffice> }> => {
    const starting = RunningOffice.start({ dataDir, env });
    starting.catch(() => undefined);
    await eventually(async () => expect((await readiness()).status).toBe(503), 60_000);
    return { whenReady: starting };
  };

  it('shows no ghosts after an older backup was put back, and is right again after a reset', async () => {
    office = await RunningOffice.start({ dataDir });
    const kept = await receive('kept');
    await office.stop();
    cpSync(within('eventstore'), within('older'), { recursive: true });
    office = await RunningOffice.start({ dataDir });
    await receive('lost');
    await eventually(async () => expect(await subjects()).toEqual(['kept', 'lost']));
    await office.stop();
    office = undefined;

    rmSync(within('eventstore'), { recursive: true });
    cpSync(within('older'), within('eventstore'), { recursive: true });
    const { whenReady } = await startUnready();
    await expectRefused();
    await expectWell('kept');
    office = await whenReady;
    const later = await receive('later');
    await eventually(async () => expect(await subjects()).toEqual(['kept', 'later']));
    expect(await senderOf(kept)).toBe('Sender of kept');
    expect(await senderOf(later)).toBe('Sender of later');
  }, 300_000);

  it('moves to another store, where events have other positions, and keeps the names of parties', async () => {
    const { eventStoreUrl } = JSON.parse(readFileSync(within('runtime.json'), 'utf8')) as {
      eventStoreUrl: string;
    };
    const port = await freePort();
    const other = await startEventStore({
      dataDir: within('other'),
      listen: { host: '127.0.0.1', port },
    });
    atEnd.push(() => other.stop());
    const store = new EventStore({
      address: other.connectionString,
      schemas: schemaTable({}),
      vault: noKeys,
    });
    await store.append('elsewhere-1', [strange('a'), strange('b')], 'any');
    await store.close();
    const { differences } = await copyLog(eventStoreUrl, other.connectionString);
    expect(differences.filter((each) => !each.includes('elsewhere'))).toEqual([]);
    await office?.stop();
    office = undefined;

    const { whenReady } = await startUnready({ EVENTSTORE_URL: other.connectionString });
    await expectRefused();
    await expectWell('kept', 'later');
    office = await whenReady;
    const moved = await receive('moved');
    await eventually(async () => expect(await subjects()).toEqual(['kept', 'later', 'moved']));
    expect(await senderOf(moved)).toBe('Sender of moved');
    const [first] = (await as('olena').get<Listed>('/v1/documents?text=kept')).body.items;
    expect(await senderOf(first?.documentId ?? '')).toBe('Sender of kept');
  }, 300_000);
});

const strange = (name: string) => ({
  type: 'SomethingElse',
  data: { name },
  id:
    name === 'a' ? '6b2f2f1e-3c2b-4b0e-9d3e-1f7a5f3c0a01' : '6b2f2f1e-3c2b-4b0e-9d3e-1f7a5f3c0a02',
  metadata: {
    $correlationId: 'c',
    $causationId: 'c',
    commandId: 'c',
    actor: { kind: 'service', id: 'spec' },
    authorityId: 'elsewhere',
    occurredAt: '2026-03-02T09:30:00.000Z',
  } as const,
});
