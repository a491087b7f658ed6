import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const longestSocketPath = 107;

/** The data folder of the one-machine profile, as `npm start` lays it out. */
export class DataFolder {
  constructor(readonly path: string) {}

  within(...names: readonly string[]): string {
    return path.join(this.path, ...names);
  }

  /** Does an office run over this folder now? It says so in `runtime.json`. */
  hasOffice(): boolean {
    const file = this.within('runtime.json');
    if (!existsSync(file)) return false;
    const { pid } = JSON.parse(readFileSync(file, 'utf8')) as { readonly pid: number };
    return isAlive(pid);
  }

  /** Makes the key that wraps the parties' keys when there is none. */
  ensureMasterKey(): void {
    const file = this.within('master.key');
    mkdirSync(this.path, { recursive: true, mode: 0o711 });
    if (existsSync(file)) return;
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }

  /** A path for a Unix socket in a folder of mode 0700; in the temporary folder if ours is too long a path. */
  socket(name: string): string {
    const wanted = this.within('run', `${name}.sock`);
    const hash = createHash('sha256').update(this.path).digest('hex').slice(0, 16);
    const short = path.join(os.tmpdir(), `chancery-${hash}`, `${name}.sock`);
    const chosen = Buffer.byteLength(wanted) <= longestSocketPath ? wanted : short;
    mkdirSync(path.dirname(chosen), { recursive: true, mode: 0o700 });
    return chosen;
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
