import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync, chownSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '@chancery/embedded-postgres';
import {
  ask,
  cleanUp,
  eventually,
  freshFolder,
  isAlive,
  onCleanUp,
  startInProcess,
} from './support.js';

const kept = 'SELECT count(*)::int AS count FROM note';
const fill = 'CREATE TABLE note AS SELECT generate_series(1, 1000)';

describe('an embedded Postgres after kill -9', () => {
  afterEach(cleanUp);

  it('of the server is started again by itself, at the same address, with all that was committed', async () => {
    const postgres = await startPostgres({ dataDir: freshFolder() });
    onCleanUp(() => postgres.stop());
    await ask(postgres.url, fill);
    for (const round of [1, 2, 3]) {
      const killed = postgres.pid;
      process.kill(killed, 'SIGKILL');
      await eventually(async () => {
        expect(postgres.pid).not.toBe(killed);
        expect(await ask(postgres.url, kept)).toEqual([{ count: 1000 }]);
      });
      expect(round).toBeGreaterThan(0);
    }
  });

  it('of its owner ends with it, and the next start has all that was committed', async () => {
    const folder = freshFolder();
    const { child, url, pid } = await startInProcess(folder);
    await ask(url, fill);
    child.kill('SIGKILL');
    await eventually(() => expect(isAlive(pid)).toBe(false));

    const next = await startInProcess(folder);
    expect(await ask(next.url, kept)).toEqual([{ count: 1000 }]);
  });

  it('of its owner without setpriv stays as an orphan, which the next start ends', async () => {
    const folder = freshFolder();
    const { child, url, pid } = await startInProcess(folder, { env: { PATH: '' } });
    await ask(url, fill);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(pid)).toBe(true);

    const next = await startInProcess(folder);
    expect(next.pid).not.toBe(pid);
    expect(await ask(next.url, kept)).toEqual([{ count: 1000 }]);
  });

  it('of both starts at once, also while the old locks name a process that is somebody else', async () => {
    const folder = freshFolder();
    const { child, url, pid } = await startInProcess(folder, { env: { PATH: '' } });
    await ask(url, fill);
    child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await eventually(() => expect(isAlive(pid)).toBe(false));
    const stranger = await startInProcess(freshFolder());
    for (const lock of ['pg18/postmaster.pid', 'run/.s.PGSQL.5432.lock']) {
      const stale = readFileSync(join(folder, lock), 'utf8');
      writeFileSync(join(folder, lock), stale.replace(/^\d+/, String(stranger.pid)));
    }

    const next = await startInProcess(folder);
    expect(await ask(next.url, kept)).toEqual([{ count: 1000 }]);
  });
});

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('an embedded Postgres started by root', () => {
  afterEach(cleanUp);

  it('works below a folder that is closed to other accounts', async () => {
    const closed = freshFolder(0o700);
    const postgres = await startPostgres({ dataDir: join(closed, 'data') });
    onCleanUp(() => postgres.stop());
    expect(await ask(postgres.url, "SELECT current_setting('is_superuser') AS s")).toEqual([
      { s: 'off' },
    ]);
    const modes = ['data', 'data/pg18', 'data/run'].map(
      (name) => statSync(join(closed, name)).mode,
    );
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
  });

  it('works the same for an ordinary account', async () => {
    const folder = freshFolder();
    const own = join(folder, 'own');
    mkdirSync(own);
    chownSync(own, 65534, 65534);
    const prefix = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const { url } = await startInProcess(own, { prefix });
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
