import { existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DataFolderInUse, startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';
import { ask, cleanUp, freshFolder, onCleanUp } from './support.js';

const start = async (dataDir: string, port?: number): Promise<RunningPostgres> => {
  const postgres = await startPostgres({ dataDir, ...(port && { port }) });
  onCleanUp(() => postgres.stop());
  return postgres;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe('an embedded Postgres', () => {
  afterEach(cleanUp);

  it('keeps its rows from one run to the next', async () => {
    const folder = freshFolder();
    const first = await startPostgres({ dataDir: folder });
    await ask(first.url, "CREATE TABLE note AS SELECT 'Größe Ї' AS text");
    await first.stop();

    const second = await start(folder);
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT lower(text) AS text FROM note')).toEqual([
      { text: 'größe ї' },
    ]);
  });

  it('is reachable only through a folder closed to others, with the password', async () => {
    const folder = freshFolder();
    const { url } = await start(folder);
    expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(statSync(join(folder, 'run')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(/password/);
    await expect(ask(url.replace(/:[^:@]+@/, '@'), 'SELECT 1')).rejects.toThrow(/password/);
  });

  it('opens a TCP port on loopback when one is asked for', async () => {
    const port = await freePort();
    const { url } = await start(freshFolder(), port);
    expect(url).toContain(`@127.0.0.1:${port}/`);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('runs beside another one', async () => {
    const [one, two] = await Promise.all([start(freshFolder()), start(freshFolder())]);
    await ask(one.url, 'CREATE TABLE only_here ()');
    await expect(ask(two.url, 'SELECT * FROM only_here')).rejects.toThrow(/does not exist/);
  });

  it('refuses a folder that a living process already uses, and leaves that one alone', async () => {
    const folder = freshFolder();
    const { url, pid } = await start(folder);
    await expect(startPostgres({ dataDir: folder })).rejects.toThrow(DataFolderInUse);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(pid).toBeGreaterThan(0);
  });

  it('opens its socket elsewhere when the path of the folder is too long for one', async () => {
    const folder = join(freshFolder(), 'long'.repeat(30));
    mkdirSync(folder);
    const { url } = await start(folder);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('clears away a first start that was killed half-way', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'pg18.new', 'data'), { recursive: true });
    const { url } = await start(folder);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, 'pg18.new'))).toBe(false);
  });
});
