import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How other programs of this account (the import, the projections command) reach the running stores. */
export interface Runtime {
  readonly pid: number;
  readonly url: string;
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  /** The process ids of stores and programs as they were started. */
  readonly programs: Readonly<Record<string, number>>;
}

const longestSocketPath = 107;

/** The folder that holds everything of one office; open to its account only. */
export class DataFolder {
  constructor(readonly path: string) {
    mkdirSync(path, { recursive: true, mode: 0o711 });
    mkdirSync(this.within('logs'), { recursive: true, mode: 0o700 });
  }

  within(...names: readonly string[]): string {
    return path.join(this.path, ...names);
  }

  /** Claims the folder for this process. Throws if another that is alive has it. */
  claim(): void {
    const file = this.within('standalone.pid');
    try {
      writeFileSync(file, identity(process.pid), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readFileSync(file, 'utf8');
      const pid = Number(holder.split(' ')[0]);
      if (pid !== process.pid && identity(pid) === holder)
        throw new Error(
          `${this.path} is in use by process ${pid}. Choose another CHANCERY_DATA, or stop it.`,
          { cause: error },
        );
      rmSync(file, { force: true });
      this.claim();
    }
  }

  leave(): void {
    rmSync(this.within('runtime.json'), { force: true });
    rmSync(this.within('standalone.pid'), { force: true });
  }

  publish(runtime: Runtime): void {
    writeFileSync(this.within('runtime.json'), JSON.stringify(runtime, null, 2), { mode: 0o600 });
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

/** A process and its start time, so that a later process with the same number is not taken for it. */
const identity = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return `${pid} gone`;
  }
};
