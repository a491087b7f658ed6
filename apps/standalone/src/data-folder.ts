import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startOf } from '@chancery/embedded-postgres';
import type { Runtime } from '@chancery/one-machine';

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

  /** Whoever reads it meanwhile finds the one before, whole. */
  publish(runtime: Runtime): void {
    const draft = this.within('runtime.json.draft');
    writeFileSync(draft, JSON.stringify(runtime, null, 2), { mode: 0o600 });
    renameSync(draft, this.within('runtime.json'));
  }
}

/** A process and its start time, so that a later process with the same number is not taken for it. */
const identity = (pid: number): string => `${pid} ${startOf(pid) ?? 'gone'}`;
