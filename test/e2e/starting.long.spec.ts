import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, freePort } from '@chancery/testing';

/** `npm start` once all is built, with everything that it says. */
class Start {
  private readonly child: ChildProcess;
  said = '';

  constructor(env: NodeJS.ProcessEnv) {
    const { PATH } = process.env;
    this.child = spawn(process.execPath, ['apps/standalone/dist/main.js'], {
      env: { PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const output of [this.child.stdout, this.child.stderr])
      output?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  async ended(): Promise<number | null> {
    const { exitCode, signalCode } = this.child;
    if (exitCode === null && signalCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }

  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }
}

/** Processes that were told of a folder or work in it, by their command lines. */
const processesOf = (folder: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) =>
      [read(pid, 'environ'), read(pid, 'cmdline'), cwdOf(pid)].some((text) =>
        text.includes(folder),
      ),
    )
    .map((pid) => `${pid} ${read(pid, 'cmdline').replaceAll('\0', ' ')}`);

const read = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

const cwdOf = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
};

describe('a start', () => {
  const folders: string[] = [];
  const fresh = (): string => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-start-'));
    folders.push(folder);
    return path.join(folder, 'data');
  };
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it.each([
    [{ PORT: 'http' }, /^PORT cannot be "http"; it has to be a whole number from 1 to 65535\.$/],
    [{ CHANCERY_FILE_LIMIT: 'abc' }, /^CHANCERY_FILE_LIMIT cannot be "abc"; it has to be a size/],
    [{ PROJECTOR_LANES: '99' }, /^PROJECTOR_LANES cannot be "99"/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL cannot be "loud"; it has to be one of debug, info/],
    [{ EVENTSTORE_URL: 'nonsense' }, /^EVENTSTORE_URL cannot be "nonsense"/],
    [
      { CHANCERY_NATS_URL: 'nats://b.example' },
      /^CHANCERY_NATS_APPLICATION is not set, and .* is:/,
    ],
    [{ HOST: '0.0.0.0' }, /^HOST is "0\.0\.0\.0", open to other machines/],
    [{ CHANCERY_ISSUER: 'https://id.example' }, /^CHANCERY_JWKS_URL is not set\./],
    [
      { DATABASE_URL: 'postgresql://u:p@db.example/d' },
      /^CHANCERY_JWKS_URL and CHANCERY_ISSUER are/,
    ],
    [{ CHANCERY_DATA: '/proc/version' }, /^\/proc\/version is not a folder\. Choose another/],
    [{ CHANCERY_DATA: '/proc/chancery' }, /^\/proc\/chancery cannot be made\. Choose another/],
  ])('is refused in one sentence for %j', async (env, sentence) => {
    const data = fresh();
    const start = new Start({ CHANCERY_DATA: data, ...env });
    expect(await start.ended()).toBe(1);
    expect(start.said.trim()).toMatch(sentence);
    expect(start.said.trim().split('\n')).toHaveLength(1);
    expect(existsSync(data)).toBe(false);
  });

  it('tries the port first', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const data = fresh();
    const start = new Start({ CHANCERY_DATA: data, PORT: port });
    expect(await start.ended()).toBe(1);
    expect(start.said).toContain(`Port ${port} of 127.0.0.1 is in use. Set PORT to a free one`);
    expect(existsSync(path.join(data, 'postgres'))).toBe(false);
    server.close();
  });

  it('refuses a damaged issuer key in a sentence, without a stack', async () => {
    const data = fresh();
    const first = new Start({ CHANCERY_DATA: data, PORT: String(await freePort()) });
    await eventually(
      () => expect(existsSync(path.join(data, 'development-issuer.jwk.json'))).toBe(true),
      60_000,
    );
    await first.stop('SIGTERM');
    writeFileSync(path.join(data, 'development-issuer.jwk.json'), '{');
    const start = new Start({ CHANCERY_DATA: data, PORT: String(await freePort()) });
    expect(await start.ended()).toBe(1);
    expect(start.said).toMatch(
      /api did not start: .*jwk\.json is damaged\. Delete it and start again/,
    );
    expect(start.said).not.toMatch(/^ +at /m);
    const log = readFileSync(path.join(data, 'logs/api.log'), 'utf8').trim().split('\n');
    expect(log.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({
        level: 'fatal',
        name: 'api',
        msg: expect.stringContaining('is damaged. Delete it') as string,
      }),
    );
    expect(processesOf(data)).toEqual([]);
  }, 120_000);

  it('says within seconds which store it cannot reach, goes on trying, and ends when asked', async () => {
    const data = fresh();
    const [events, rows] = [1, 2]; // nothing listens on these
    const start = new Start({
      CHANCERY_DATA: data,
      PORT: String(await freePort()),
      EVENTSTORE_URL: `esdb://127.0.0.1:${events}?tls=false`,
      DATABASE_URL: `postgresql://user:hidden@127.0.0.1:${rows}/d`,
    });
    await eventually(() => {
      expect(start.said).toMatch(
        new RegExp(`Cannot reach Postgres at 127.0.0.1:${rows} since .*ECONNREFUSED`),
      );
      expect(start.said).toMatch(
        new RegExp(`Cannot reach the event store at 127.0.0.1:${events} since`),
      );
    }, 30_000);
    expect(start.said).not.toContain('hidden');
    expect(await start.stop('SIGINT')).toBe(0);
    expect(processesOf(data)).toEqual([]);
  }, 60_000);

  it.each([
    ['projector', 'SIGINT'],
    ['reactor', 'SIGTERM'],
    ['api', 'SIGTERM'],
  ] as const)(
    'of the %s alone ends with %s while it waits for its stores',
    async (app, signal) => {
      const data = fresh();
      const child = spawn(process.execPath, [`apps/${app}/dist/main.js`], {
        env: {
          PATH: process.env['PATH'],
          CHANCERY_DATA: data,
          PORT: String(await freePort()),
          EVENTSTORE_URL: `esdb://127.0.0.1:${await freePort()}?tls=false`,
          DATABASE_URL: `postgresql://u:p@127.0.0.1:${await freePort()}/d`,
          CHANCERY_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
          CHANCERY_DEVELOPMENT_TOKENS: 'on',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await eventually(() => expect(said).toContain('Cannot reach Postgres'), 30_000);
      child.kill(signal);
      await once(child, 'close');
      expect(processesOf(data)).toEqual([]);
    },
    60_000,
  );

  it.each(['Opening the stores', 'Starting projector', 'Chancery is ready'])(
    'by npm ends with npm and leaves no process behind, after "%s"',
    async (line) => {
      const data = fresh();
      const { PATH } = process.env;
      const npm = spawn('npm', ['start'], {
        env: { PATH, CHANCERY_DATA: data, PORT: String(await freePort()) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      npm.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await eventually(() => expect(said).toContain(line), 60_000);
      npm.kill('SIGTERM');
      await once(npm, 'exit');
      await eventually(() => expect(processesOf(data)).toEqual([]), 30_000);
      expect(existsSync(path.join(data, 'standalone.pid'))).toBe(false);
    },
    120_000,
  );

  it.each([
    [100, 'SIGINT'],
    [700, 'SIGTERM'],
    [1_500, 'SIGHUP'],
    [3_000, 'SIGINT'],
    [6_000, 'SIGTERM'],
    [10_000, 'SIGINT'],
  ] as const)(
    'that is ended after %d ms by %s leaves no process behind',
    async (ms, signal) => {
      const data = fresh();
      const start = new Start({ CHANCERY_DATA: data, PORT: String(await freePort()) });
      await sleep(ms);
      await start.stop(signal);
      expect(processesOf(data)).toEqual([]);
      expect(existsSync(path.join(data, 'standalone.pid'))).toBe(false);
    },
    120_000,
  );
});
