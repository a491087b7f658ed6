import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const cleanups: (() => void | Promise<void>)[] = [];

export const cleanUp = async (): Promise<void> => {
  for (const each of cleanups.splice(0).reverse()) await each();
};

export const onCleanUp = (each: () => void | Promise<void>): number => cleanups.push(each);

export const freshFolder = (mode = 0o755): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pg-spec-'));
  chmodSync(folder, mode);
  onCleanUp(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** One statement over one connection. */
export const ask = async <Row extends object>(url: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

export const eventually = async <T>(attempt: () => Promise<T> | T, ms = 15_000): Promise<T> => {
  for (const end = Date.now() + ms; ; await sleep(50)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

export interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly pid: number;
}

const here = new URL('.', import.meta.url).pathname;

/** Runs Postgres from a process of its own; `prefix` is what to run it under, such as another account. */
export const startInProcess = async (
  dataDir: string,
  { env = {}, prefix = [] }: { env?: NodeJS.ProcessEnv; prefix?: readonly string[] } = {},
): Promise<Started> => {
  const node = [
    process.execPath,
    '--conditions=source',
    `--import=${here}run-typescript.js`,
    `${here}run-postgres.ts`,
    dataDir,
  ];
  const [program = '', ...args] = [...prefix, ...node];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  onCleanUp(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { url: string; pid: number }) };
};
