import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** `CHANCERY_DATA`, the folder of the one-machine profile and of uploaded files. Default `./data`. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string =>
  path.resolve(env['CHANCERY_DATA'] ?? 'data');

/** What an office says of itself in `runtime.json`: how other programs of this account reach its stores. */
export interface Runtime {
  readonly pid: number;
  readonly url: string;
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  /** The process ids of stores and programs as they run now. */
  readonly programs: Readonly<Record<string, number>>;
}

/** The office that runs over a data folder now, if there is one. */
export const runningOffice = (dataDir: string): Runtime | undefined => {
  try {
    const text = readFileSync(path.join(dataDir, 'runtime.json'), 'utf8');
    const runtime = JSON.parse(text) as Runtime;
    return isAlive(runtime.pid) ? runtime : undefined;
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const longestSocketPath = 107;

/**
 * A path for a Unix socket in a folder that only this account can enter: in the data folder, or where its
 * path would be too long for a socket, in the temporary folder. Throws if somebody else made that first.
 */
export const socketPath = (dataDir: string, name: string): string => {
  const wanted = path.join(dataDir, 'run', `${name}.sock`);
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const short = path.join(os.tmpdir(), `chancery-${hash}`, `${name}.sock`);
  const chosen = Buffer.byteLength(wanted) <= longestSocketPath ? wanted : short;
  const folder = path.dirname(chosen);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${folder} belongs to somebody else.`);
  chmodSync(folder, 0o700);
  return chosen;
};

/** The key in the data folder that wraps the parties' keys, 32 bytes in base64; made when there is none. */
export const ensureMasterKey = (dataDir: string): string => {
  const file = path.join(dataDir, 'master.key');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
};
