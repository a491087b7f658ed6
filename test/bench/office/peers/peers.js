/** The peers, each in a process of its own, with a Postgres of the same build and settings as ours. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '@chancery/embedded-postgres';
import { freePort, startProgram } from '../../lib/processes.js';

/** A plain Nest program of this folder; `url` is where it listens. */
export async function startPeer(name, env = {}) {
  const port = await freePort();
  const program = await startProgram(`test/bench/office/peers/${name}.js`, {
    env: { ...env, PORT: String(port) },
    pattern: /listening/,
  });
  return { ...program, url: `http://127.0.0.1:${port}` };
}

export async function openPostgres() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-peer-'));
  const start = () => startPostgres({ dataDir: folder });
  let postgres = await start();
  return {
    get url() {
      return postgres.url;
    },
    /** Seconds that a start takes on the same folder. */
    async restart() {
      await postgres.stop();
      const begun = performance.now();
      postgres = await start();
      return (performance.now() - begun) / 1_000;
    },
    async close() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
