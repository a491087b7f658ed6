import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';
import { CommandRunner, EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { DevIssuer } from '@chancery/one-machine';
import type { Principal } from '@chancery/kernel';
import { AllocateNumber, registers, registerStream } from '@chancery/registers';
import { eventually, freePort, OfficeClient } from '@chancery/testing';

/** Programs and stores as an operator of several machines runs them: by addresses alone. */
describe('the programs, run apart', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-apart-'));
  const children: ChildProcess[] = [];
  let postgres: RunningPostgres;
  let keys: Server;
  let issuer: DevIssuer;
  let url: string;
  let eventStoreUrl: string;

  const run = (app: string, args: string[], env: NodeJS.ProcessEnv = {}): void => {
    children.push(
      spawn(process.execPath, [`apps/${app}/dist/main.js`, ...args], {
        env: { ...process.env, NODE_OPTIONS: '', CHANCERY_DATA: path.join(folder, 'data'), ...env },
        stdio: 'ignore',
      }),
    );
  };

  beforeAll(async () => {
    const [storePort, apiPort, keysPort] = [await freePort(), await freePort(), await freePort()];
    postgres = await startPostgres({ dataDir: path.join(folder, 'postgres') });
    issuer = await DevIssuer.open(path.join(folder, 'issuer'));
    keys = createServer((_, response) => response.end(JSON.stringify(issuer.jwks))).listen(
      keysPort,
      '127.0.0.1',
    );
    eventStoreUrl = `esdb://127.0.0.1:${storePort}?tls=false`;
    url = `http://127.0.0.1:${apiPort}`;
    const env = {
      EVENTSTORE_URL: eventStoreUrl,
      DATABASE_URL: postgres.url,
      CHANCERY_MASTER_KEY: Buffer.alloc(32, 5).toString('base64'),
      CHANCERY_JWKS_URL: `http://127.0.0.1:${keysPort}/`,
      CHANCERY_ISSUER: issuer.verification.issuer,
      CHANCERY_SERVICES: issuer.verification.services.join(','),
      PORT: String(apiPort),
    };
    for (const app of ['api', 'projector', 'projector', 'reactor']) run(app, [], env);
    const data = path.join(folder, 'eventstore');
    run('eventstore', ['--port', String(storePort), '--insecure', '--data', data]);
    await eventually(
      async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200),
      60_000,
    );
  }, 120_000);

  afterAll(async () => {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map(ended));
    keys.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const as = async (subject: string, isPlatform = false): Promise<OfficeClient> =>
    new OfficeClient(url, await issuer.issue({ subject, isPlatform }));

  it('believe the tokens of the issuer that they were told, and start in any order', async () => {
    const platform = await as('setup', true);
    const steps: [string, object, number?][] = [
      ['/v1/authorities', { code: 'hill', name: 'Hill' }],
      ['/v1/authorities/hill/units', { code: 'desk', name: 'Desk' }],
      ['/v1/authorities/hill/officers', { code: 'rita', name: 'Rita', clearance: 'internal' }],
      ['/v1/officers/hill.rita/posts', { unitId: 'hill.desk', roles: ['registrar'] }, 200],
      ['/v1/authorities/hill/registers', { code: 'in', year: 2026, name: 'In', pattern: '{seq}' }],
    ];
    for (const [route, body, status = 201] of steps)
      expect([route, (await platform.post(route, body)).status]).toEqual([route, status]);
    const rita = await as('hill.rita');
    await eventually(async () =>
      expect((await rita.get('/v1/me')).body).toMatchObject({ posts: [{ unitId: 'hill.desk' }] }),
    );
    expect((await new OfficeClient(url, 'made-up').get('/v1/me')).status).toBe(401);
  });

  it('finish a registration that died between the number and the document', async () => {
    const rita = await as('hill.rita');
    const received = await rita.post<{ documentId: string }>('/v1/documents', {
      unitId: 'hill.desk',
      channel: 'desk',
      kind: 'letter',
      subject: 'Left half-way',
      sender: { kind: 'person', name: 'A' },
    });
    const { documentId } = received.body;
    const store = new EventStore({
      address: eventStoreUrl,
      schemas: schemaTable(registers.schemas),
      vault: noKeys,
    });
    const service: Principal = {
      kind: 'service',
      id: 'spec',
      authorityId: 'hill',
      posts: [],
      oversees: [],
      clearance: 'secret',
    };
    const allocate = new AllocateNumber(
      { registerId: 'hill.in.2026', documentId, at: new Date().toISOString() },
      service,
    );
    await new CommandRunner(store).run(registerStream, 'hill.in.2026', allocate);
    await store.close();
    await eventually(async () => {
      const { body } = await rita.get(`/v1/documents/${documentId}`);
      expect(body).toMatchObject({ situation: 'registered', number: '1' });
    }, 20_000);
  });

  it('go on when the projector that leads is killed', async () => {
    const projectors = children.filter(({ spawnargs }) =>
      spawnargs.some((arg) => arg.includes('apps/projector')),
    );
    projectors[0]?.kill('SIGKILL');
    const rita = await as('hill.rita');
    const noted = await rita.post('/v1/drafts', {
      unitId: 'hill.desk',
      direction: 'internal',
      kind: 'memo',
      subject: 'Taken over',
    });
    const position = { 'chancery-position': noted.headers.get('chancery-position') ?? '' };
    await eventually(async () => {
      const { status, body } = await rita.get<{ items: { subject: string }[] }>(
        '/v1/work-items',
        position,
      );
      expect(status).toBe(200);
      expect(body.items.map(({ subject }) => subject)).toContain('Taken over');
    });
  });

  it('say in a line which setting is missing', async () => {
    const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
      env: { PATH: process.env['PATH'], CHANCERY_DATA: path.join(folder, 'nothing-here') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = (await child.stderr.toArray()).join('');
    expect(said).toMatch(/EVENTSTORE_URL is not set/);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};
