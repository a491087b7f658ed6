import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, OfficeClient, RunningOffice } from '@chancery/testing';

describe('an office on one machine', () => {
  const dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'chancery-one-')), 'data');
  let office: RunningOffice;
  beforeAll(async () => {
    office = await RunningOffice.start({ dataDir, hasPortal: true });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    rmSync(path.dirname(dataDir), { recursive: true, force: true });
  });

  const runIn = (CHANCERY_DATA: string, file: string, ...args: string[]) =>
    spawnSync(process.execPath, [file, ...args], {
      env: { PATH: process.env['PATH'], CHANCERY_DATA },
      encoding: 'utf8',
    });
  const doctor = (env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['apps/standalone/dist/doctor.js'], {
      env: { PATH: process.env['PATH'], CHANCERY_DATA: dataDir, ...env },
      encoding: 'utf8',
    });
  const run = (file: string, ...args: string[]) => runIn(dataDir, file, ...args);
  const token = (...args: string[]) => run('apps/standalone/dist/token.js', ...args);

  it('prints no token, but where they are', () => {
    const tokens = Object.values(
      JSON.parse(readFileSync(path.join(dataDir, 'tokens.json'), 'utf8')) as object,
    );
    expect(tokens.length).toBeGreaterThan(5);
    for (const each of tokens) expect(office.said).not.toContain(each);
    expect(office.said).toContain(`${dataDir}/tokens.json`);
    expect(office.said).toContain('npm run --silent token');
  });

  it('leads from its address to the desk', async () => {
    const { url, status } = await fetch(office.url);
    expect([url, status]).toEqual([`${office.url}/desk/`, 200]);
  });

  it('writes one JSON object a line in the logs of all programs', () => {
    for (const name of ['api', 'projector', 'reactor', 'eventstore']) {
      const lines = readFileSync(path.join(dataDir, `logs/${name}.log`), 'utf8')
        .trim()
        .split('\n');
      for (const line of lines)
        expect(JSON.parse(line)).toMatchObject({
          name,
          level: expect.stringMatching(/^(info|warn)$/) as string,
          time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
          msg: expect.any(String) as string,
        });
    }
    expect(readFileSync(path.join(dataDir, 'logs/api.log'), 'utf8')).not.toContain(
      '"path":"/health/',
    );
  });

  it('shows figures of all its programs in the metrics of the API', async () => {
    const operator = readFileSync(path.join(dataDir, 'operator.token'), 'utf8');
    const answer = await fetch(`${office.url}/metrics`, {
      headers: { authorization: `Bearer ${operator}` },
    });
    const text = await answer.text();
    for (const program of ['api', 'projector', 'reactor', 'eventstore'])
      expect(text).toMatch(
        new RegExp(`^chancery_program_resident_bytes{program="${program}"} \\d+`, 'm'),
      );
    for (const series of [
      '# TYPE chancery_policy_reactions_total counter',
      'chancery_policy_behind_events{policy="finish-registration"} ',
      'chancery_eventstore_file_bytes{program="eventstore"} ',
      'chancery_projection_behind_events{group="documents",state="live"} ',
      'chancery_disk_free_bytes ',
    ])
      expect(text).toContain(series);
    const names = text.match(/^# TYPE \S+/gm) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets its event store be verified and backed up by their commands', () => {
    const eventstore = (file: string, ...args: string[]) =>
      run(`apps/eventstore/dist/${file}`, ...args).stdout;
    const copy = path.join(dataDir, '../copy');
    expect(eventstore('verify.js')).toMatch(/\d+ events in \d+ streams, 0 problems/);
    expect(eventstore('backup.js', '--to', copy)).toContain(`eventstore is backed up in ${copy}`);
    expect(existsSync(path.join(copy, 'data.mdb'))).toBe(true);
  });

  it('is found well by the doctor while it runs', async () => {
    await eventually(() => {
      const { status, stdout } = doctor();
      expect([status, stdout]).toEqual([0, expect.stringMatching(/No fault found\.\n$/)]);
      for (const line of [
        /^ok {5}Disk: \d+ MiB are free/m,
        /^ok {5}Processes: No process of an earlier office is left/m,
        /^ok {5}API: It is ready/m,
        /^ok {5}Event store: It answers, version \d+\.\d+\.\d+; its last event is at position \d+/m,
        /^ok {5}Postgres: It answers, version \d+/m,
        /^ok {5}Schema: As this version/m,
        /^ok {5}Master key: It opens/m,
        /^ok {5}Read models documents: /m,
        /^ok {5}Policy finish-registration: /m,
      ])
        expect(stdout).toMatch(line);
    }, 30_000);
  });

  it('closes its folder and all in it to other accounts', () => {
    const modes = [
      '.',
      'logs',
      'files',
      'eventstore',
      'postgres',
      'run',
      'tokens.json',
      'eventstore/data.mdb',
      'eventstore/lock.mdb',
      'logs/api.log',
    ].map((name) => [name, statSync(path.join(dataDir, name)).mode & 0o077]);
    expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
  });

  it('gives no program a secret that it does not use', () => {
    const environmentOf = (name: string) =>
      readFileSync(`/proc/${office.programs[name]}/environ`, 'utf8');
    for (const name of ['projector', 'eventstore'])
      expect(environmentOf(name)).not.toMatch(/MASTER_KEY|OPERATOR_TOKEN/);
    expect(environmentOf('reactor')).not.toContain('OPERATOR_TOKEN');
    expect(environmentOf('eventstore')).not.toContain('DATABASE_URL');
    expect(environmentOf('api')).toContain('CHANCERY_MASTER_KEY');
  });

  it('makes tokens for those who can use them alone', async () => {
    const ivan = token('riverside.ivan').stdout.trim();
    expect((await new OfficeClient(office.url, ivan).get('/v1/me')).status).toBe(200);
    const service = token('nightly', '--platform').stdout.trim();
    expect((await new OfficeClient(office.url, service).get('/v1/me')).body).toMatchObject({
      kind: 'service',
    });
    expect(token('riverside.nobody')).toMatchObject({ status: 1, stdout: '' });
    for (const args of [[], ['a', 'b']])
      expect(token(...args).stderr).toContain('Usage: npm run --silent token');
    expect(token('--help').stdout).toContain('Usage: npm run --silent token');
    const elsewhere = `${dataDir}-mistyped`;
    const { status, stderr } = runIn(elsewhere, 'apps/standalone/dist/token.js', 'riverside.ivan');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining(`No office was started on ${elsewhere}`),
    ]);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('starts the API again when it does not answer any more', async () => {
    const { api = 0 } = office.programs;
    process.kill(api, 'SIGSTOP');
    await eventually(() => expect(office.programs['api']).not.toBe(api), 90_000);
    await eventually(
      async () => expect((await fetch(`${office.url}/health/ready`)).status).toBe(200),
      120_000,
    );
    expect(office.said).toContain('api has not answered /health/live for 30 s and is ended');
  }, 240_000);

  it('believes the configured issuer alone, and closes a folder that was open, when it is started with one', async () => {
    const ivan = office.as('ivan').token;
    await office.stop();
    chmodSync(dataDir, 0o755);
    const issuer = await DevIssuer.open(path.join(path.dirname(dataDir), 'issuer'));
    const keys = createServer((_, response) => response.end(JSON.stringify(issuer.jwks)));
    await once(keys.listen(0, '127.0.0.1'), 'listening');
    office = await RunningOffice.start({
      dataDir,
      env: {
        CHANCERY_JWKS_URL: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
        CHANCERY_ISSUER: issuer.verification.issuer,
      },
    });
    const status = async (bearer: string) =>
      (await new OfficeClient(office.url, bearer).get('/v1/me')).status;
    expect(await status(ivan)).toBe(401);
    expect(await status(await issuer.issue({ subject: 'riverside.ivan' }))).toBe(200);
    expect(await status(await issuer.issue({ subject: 'setup', isPlatform: true }))).toBe(403);
    expect(token('riverside.ivan').stderr).toContain('does not take development tokens');
    expect(office.said).not.toMatch(/DEVELOPMENT TOKENS/);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    keys.close();
  }, 120_000);

  it('does not start with the master key of another store, nor makes one where the key is lost', async () => {
    await office.stop();
    const port = createServer().listen(0, '127.0.0.1');
    await once(port, 'listening');
    const stopped = doctor();
    expect([stopped.status, stopped.stdout]).toEqual([
      0,
      expect.stringContaining('Office: It does not run. npm start starts it.'),
    ]);
    const PORT = String((port.address() as AddressInfo).port);
    const DATABASE_URL = 'postgresql://u:secret@127.0.0.1:1/d';
    const { status, stdout } = doctor({ PORT, DATABASE_URL });
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^FAULT  Port: Port ${PORT} of 127.0.0.1 is in use`, 'm'));
    expect(stdout).toMatch(
      /^FAULT {2}Postgres: It does not answer at 127\.0\.0\.1:1 \(.*ECONNREFUSED/m,
    );
    expect(stdout).toMatch(/2 faults found\.\n$/);
    port.close();
    const file = path.join(dataDir, 'master.key');
    const key = readFileSync(file);
    rmSync(file);
    await expect(RunningOffice.start({ dataDir })).rejects.toThrow(
      /there is no master key to open/,
    );
    expect(existsSync(file)).toBe(false);
    const CHANCERY_MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
    await expect(RunningOffice.start({ dataDir, env: { CHANCERY_MASTER_KEY } })).rejects.toThrow(
      /api did not start: The master key was made for another store/,
    );
    office = await RunningOffice.start({ dataDir, env: { CHANCERY_MASTER_KEY: String(key) } });
    expect((await office.as('ivan').get('/v1/me')).status).toBe(200);
  }, 240_000);
});
