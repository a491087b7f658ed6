import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

  it('gives the programs a role that runs no program, reads no file and makes no superuser', async () => {
    const { url } = await start(freshFolder());
    for (const statement of [
      "COPY (SELECT 1) TO PROGRAM 'true'",
      "COPY (SELECT 1) TO '/tmp/out'",
      "SELECT pg_read_file('/etc/passwd')",
      'ALTER ROLE chancery_office SUPERUSER',
      'SET ROLE chancery',
      "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'libc', 'getpid'",
    ])
      await expect(ask(url, statement)).rejects.toThrow(/permission denied/);
    expect(await ask(url, 'CREATE TABLE own (id int); DROP TABLE own; CHECKPOINT')).toBeUndefined();
  });

  it('hands what a superuser made in an earlier version to that role', async () => {
    const folder = freshFolder();
    const old = await startPostgres({ dataDir: folder });
    await ask(
      old.adminUrl,
      `CREATE TABLE old_rows (id serial PRIMARY KEY, text text); INSERT INTO old_rows (text) VALUES ('kept');
       CREATE VIEW old_view AS SELECT * FROM old_rows; CREATE SCHEMA old_schema;
       CREATE FUNCTION old_function() RETURNS int LANGUAGE sql AS 'SELECT 1';
       ALTER DATABASE chancery OWNER TO chancery`,
    );
    await expect(ask(old.url, 'SELECT * FROM old_rows')).rejects.toThrow(/permission denied/);
    await old.stop();
    const { url } = await start(folder);
    expect(await ask(url, 'SELECT text FROM old_rows')).toEqual([{ text: 'kept' }]);
    await ask(
      url,
      `INSERT INTO old_rows (text) VALUES ('new'); ALTER TABLE old_rows ADD more int; DROP FUNCTION old_function();
       DROP VIEW old_view; DROP SCHEMA old_schema; CREATE TABLE later ()`,
    );
  });

  it('ends a start that is not wanted any more', async () => {
    const stopping = new AbortController();
    const starting = startPostgres({ dataDir: freshFolder(), signal: stopping.signal });
    stopping.abort();
    await expect(starting).rejects.toThrow(/aborted/);
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
    const sockets = readFileSync(join(folder, 'socket-folder'), 'utf8');
    expect(sockets).toMatch(/\/chancery-\w{6}$/);
    expect(statSync(sockets).mode & 0o777).toBe(0o700);
    onCleanUp(() => rmSync(sockets, { recursive: true, force: true }));
  });

  it('chooses another folder for its socket if the noted one belongs to another account', async () => {
    const folder = join(freshFolder(), 'long'.repeat(30));
    mkdirSync(folder);
    const taken = freshFolder(0o777);
    if (process.getuid?.() === 0) chownSync(taken, 12_345, 12_345);
    const link = join(freshFolder(), 'link');
    symlinkSync(taken, link);
    writeFileSync(join(folder, 'socket-folder'), process.getuid?.() === 0 ? taken : link);
    const lines: string[] = [];
    const postgres = await startPostgres({ dataDir: folder, log: (line) => lines.push(line) });
    onCleanUp(() => postgres.stop());
    const sockets = readFileSync(join(folder, 'socket-folder'), 'utf8');
    onCleanUp(() => rmSync(sockets, { recursive: true, force: true }));
    expect(lines).toEqual([
      `${[taken, link].find((each) => lines[0]?.startsWith(each))} belongs to another account now; the sockets are in ${sockets}`,
    ]);
    expect(await ask(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('clears away a first start that was killed half-way', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'pg18.new', 'data'), { recursive: true });
    const { url } = await start(folder);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, 'pg18.new'))).toBe(false);
  });
});
