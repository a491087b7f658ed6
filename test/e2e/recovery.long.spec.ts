import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, RunningOffice } from '@chancery/testing';

interface Registered {
  documentId: string;
  number: string;
}

describe('an office whose parts are killed', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'chancery-recovery-'));
  const registerId = `riverside.in.${new Date().getUTCFullYear()}`;
  const atEnd: (() => void)[] = [];
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ dataDir });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    for (const end of atEnd) end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Repeats a request with the same key until it is answered, as a careful client does. */
  const insist = async <Body>(route: string, body: object): Promise<Body> => {
    const key = { 'idempotency-key': randomUUID() };
    return eventually(async () => {
      const reply = await office.as('olena').post<Body>(route, body, key);
      if (reply.status >= 500) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
      expect([route, reply.status, reply.body]).toEqual([
        route,
        expect.any(Number),
        expect.anything(),
      ]);
      expect(reply.status).toBeLessThan(300);
      return reply.body;
    }, 30_000);
  };

  const register = async (subject: string): Promise<Registered> => {
    const { documentId } = await insist<Registered>('/v1/documents', {
      unitId: 'riverside.registry',
      channel: 'post',
      kind: 'letter',
      subject,
      sender: { kind: 'person', name: 'A sender' },
    });
    return insist<Registered>(`/v1/documents/${documentId}/registration`, { registerId });
  };

  const kill = (name: string): void => {
    const pid = name === 'postgres' ? postgresPid() : office.programs[name];
    process.kill(pid ?? 0, 'SIGKILL');
  };

  const postgresPid = (): number => {
    const folder = path.join(dataDir, 'postgres/pg18/postmaster.pid');
    return Number(readFileSync(folder, 'utf8').split('\n')[0]);
  };

  const ready = () =>
    eventually(
      async () => expect((await fetch(`${office.url}/health/ready`)).status).toBe(200),
      30_000,
    );

  const registered: Registered[] = [];

  it.each(['projector', 'reactor', 'api', 'eventstore', 'postgres'])(
    'loses nothing when the %s is killed under load, and is ready again by itself',
    async (name) => {
      const load = Array.from({ length: 8 }, async (_, clerk) => {
        for (let n = 0; n < 6; n++) registered.push(await register(`${name} ${clerk} ${n}`));
      });
      await sleep(150);
      const before = office.programs[name];
      kill(name);
      await Promise.all(load);
      await ready();
      await eventually(() => expect(office.programs[name]).not.toBe(before));
      expect(office.programs['postgres']).toBe(postgresPid());
    },
    90_000,
  );

  /** A process that has ended without its parent taking note, as a folder's note of its holder names it. */
  const zombie = async (): Promise<string> => {
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 300'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    atEnd.push(() => parent.kill());
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = String(line).trim();
    return eventually(() => {
      const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      expect(state).toBe('Z');
      return `${pid} ${rest[18]}`;
    });
  };

  it('starts again on the same folder after everything was killed at once', async () => {
    await office.kill();
    const held = await zombie();
    for (const note of ['standalone.pid', 'postgres/owner'])
      writeFileSync(path.join(dataDir, note), held);
    office = await RunningOffice.start({ dataDir });
    registered.push(await register('After the crash'));
  }, 90_000);

  it('has given every document one number, none twice and none missing', async () => {
    expect(registered).toHaveLength(5 * 8 * 6 + 1);
    expect(new Set(registered.map(({ number }) => number)).size).toBe(registered.length);
    const gaps = await eventually(async () => {
      const { body } = await office
        .as('olena')
        .get<{ lastSequence: number; missing: number[] }>(`/v1/registers/${registerId}/gaps`);
      expect(body.lastSequence).toBe(registered.length);
      return body;
    });
    expect(gaps.missing).toEqual([]);
  });

  const queue = async (): Promise<string[]> => {
    const items: { documentId: string }[] = [];
    let cursor = '';
    do {
      const { body } = await office
        .as('olena')
        .get<{ items: { documentId: string }[]; next?: string }>(
          `/v1/work-items?unitId=riverside.registry&kind=handling&limit=100${cursor}`,
        );
      items.push(...body.items);
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    return items.map(({ documentId }) => documentId).sort();
  };

  it('shows in the queue exactly what was registered', async () => {
    await eventually(async () =>
      expect(await queue()).toEqual(registered.map(({ documentId }) => documentId).sort()),
    );
    const { body: counts } = await office
      .as('olena')
      .get<{ kind: string; total: number }[]>('/v1/work-items/counts');
    expect(counts.find(({ kind }) => kind === 'handling')?.total).toBe(registered.length);
  });
});
