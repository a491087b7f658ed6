import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { socketFolder } from './private-folder.js';

/** `CHANCERY_DATA`, the folder of the one-machine profile and of uploaded files. Default `./data`. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string =>
  path.resolve(env['CHANCERY_DATA'] || 'data');

/** What an office says of itself in `runtime.json`: how other programs of this account reach its stores. */
export interface Runtime {
  readonly pid: number;
  readonly url: string;
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  /** The process ids of stores and programs as they run now. */
  readonly programs: Readonly<Record<string, number>>;
  /** Unix sockets on which programs serve their figures to the API. */
  readonly metrics: readonly string[];
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

/** A path for a Unix socket in a folder that only this account can enter. `say` hears of a changed place. */
export const socketPath = (dataDir: string, name: string, say?: (line: string) => void): string => {
  const file = `${name}.sock`;
  const longest = longestSocketPath - file.length - 1;
  return path.join(socketFolder({ dataDir, longest, say }), file);
};

const masterKeyFile = (dataDir: string): string => path.join(dataDir, 'master.key');

/** The key in the data folder that wraps the parties' keys, if there is one. */
export const keptMasterKey = (dataDir: string): string | undefined =>
  existsSync(masterKeyFile(dataDir))
    ? readFileSync(masterKeyFile(dataDir), 'utf8').trim()
    : undefined;

/** Like `keptMasterKey`, but makes a key of 32 bytes in base64 if there is none. */
export const ensureMasterKey = (dataDir: string): string => {
  const made = randomBytes(32).toString('base64');
  if (!existsSync(masterKeyFile(dataDir)))
    writeFileSync(masterKeyFile(dataDir), made, { mode: 0o600, flag: 'wx' });
  return keptMasterKey(dataDir) ?? made;
};
