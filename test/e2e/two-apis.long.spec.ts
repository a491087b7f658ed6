import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, freePort, OfficeClient, RunningOffice } from '@chancery/testing';

const registrars = 100;
const lettersEach = 5;
const year = new Date().getUTCFullYear();
const registerId = `riverside.joint.${year}`;
const patience = 300_000;

/** An office with two APIs and a reactor on one log, as behind a load balancer. */
describe('a hundred registrars at two APIs', () => {
  let office: RunningOffice;
  let second: ChildProcess;
  const urls: string[] = [];
  const tokens: string[] = [];

  beforeAll(async () => {
    office = await RunningOffice.start();
    const port = await freePort();
    urls.push(office.url, `http://127.0.0.1:${port}`);
    second = await secondApi(port);
    await enrol();
  }, patience);
  afterAll(async () => {
    second?.kill('SIGTERM');
    if (second?.exitCode === null) await once(second, 'exit');
    await office?.stop();
  });

  const secondApi = async (port: number): Promise<ChildProcess> => {
    const { dataDir } = office;
    const read = (name: string): string => readFileSync(path.join(dataDir, name), 'utf8');
    const { eventStoreUrl, databaseUrl } = JSON.parse(read('runtime.json')) as {
      readonly eventStoreUrl: string;
      readonly databaseUrl: string;
    };
    const stores = { EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl };
    const keys = {
      ...{ CHANCERY_DATA: dataDir, CHANCERY_MASTER_KEY: read('master.key').trim() },
      CHANCERY_DEVELOPMENT_TOKENS: 'on',
    };
    const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
      env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), ...stores, ...keys },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await eventually(async () => {
      const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
      expect(ready.status).toBe(200);
    }, 60_000);
    return child;
  };

  const enrol = async (): Promise<void> => {
    const issuer = await DevIssuer.open(office.dataDir);
    const token = await issuer.issue({ subject: 'two-apis-spec', isPlatform: true });
    const platform = new OfficeClient(office.url, token);
    const asked = async (route: string, body: object): Promise<void> => {
      const { status, body: answer } = await platform.post(route, body);
      expect([route, status < 300 ? 'done' : answer]).toEqual([route, 'done']);
    };
    const register = { code: 'joint', year, name: 'Joint', pattern: '{seq}' };
    await asked('/v1/authorities/riverside/registers', { ...register, direction: 'incoming' });
    for (let index = 0; index < registrars; index++) {
      const code = `registrar-${index}`;
      await asked('/v1/authorities/riverside/officers', {
        ...{ code, name: `Registrar ${index}`, clearance: 'internal' },
      });
      await asked(`/v1/officers/riverside.${code}/posts`, {
        ...{ unitId: 'riverside.registry', roles: ['registrar'] },
      });
      tokens.push(await issuer.issue({ subject: `riverside.${code}` }));
    }
    const last = new OfficeClient(urls[1] ?? '', tokens.at(-1) ?? '');
    await eventually(async () =>
      expect((await last.get('/v1/me')).body).toMatchObject({ posts: [{}] }),
    );
  };

  /** Receives some letters and registers each; gives the numbers, and what was refused. */
  const work = async (registrar: number): Promise<readonly string[]> => {
    const client = new OfficeClient(urls[registrar % urls.length] ?? '', tokens[registrar] ?? '');
    const told: string[] = [];
    for (let letter = 0; letter < lettersEach; letter++) {
      const received = await client.post<{ documentId: string }>('/v1/documents', {
        ...{ unitId: 'riverside.registry', channel: 'post', kind: 'letter' },
        ...{ subject: `Letter ${letter}`, sender: { kind: 'person', name: 'Jane Roe' } },
      });
      const { status, body } = await client.post(
        `/v1/documents/${received.body.documentId}/registration`,
        { registerId },
      );
      told.push(status === 200 ? String(body['number']) : `refused: ${String(body['code'])}`);
    }
    return told;
  };

  it(
    'give each letter a number of one register: none is missing, none twice, none refused',
    async () => {
      const told = await Promise.all(Array.from({ length: registrars }, (_, one) => work(one)));
      const numbers = told.flat().toSorted((one, other) => Number(one) - Number(other));
      const total = registrars * lettersEach;
      expect(numbers).toEqual(Array.from({ length: total }, (_, index) => String(index + 1)));
      const petro = office.as('petro');
      await eventually(async () => {
        const { body } = await petro.get(`/v1/registers/${registerId}/gaps`);
        expect(body).toMatchObject({ lastSequence: total, missing: [] });
      }, 60_000);
    },
    patience,
  );
});
