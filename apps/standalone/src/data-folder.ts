import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { startOf } from '@chancery/embedded-postgres';
import type { Runtime } from '@chancery/one-machine';

/** The folder is in use by another office. */
class DataFolderTaken extends Error {
  readonly isForOperator = true;
}

/** The folder that holds everything of one office; open to its account only. */
export class DataFolder {
  private published = '';

  constructor(readonly path: string) {}

  within(...names: readonly string[]): string {
    return path.join(this.path, ...names);
  }

  /** Makes the folder if there is none, and closes it to other accounts. */
  make(): void {
    for (const folder of [this.path, this.within('logs')]) {
      makeFolder(folder);
      chmodSync(folder, 0o700);
    }
  }

  /** Claims the folder for this process. Throws DataFolderTaken if another that is alive has it. */
  claim(): void {
    const file = this.within('standalone.pid');
    try {
      writeFileSync(file, identity(process.pid), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readFileSync(file, 'utf8');
      const pid = Number(holder.split(' ')[0]);
      if (pid !== process.pid && identity(pid) === holder)
        throw new DataFolderTaken(
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

  /** Writes `runtime.json` if it would differ. A reader finds the one before, whole, until then. */
  publish(runtime: Runtime): void {
    const text = JSON.stringify(runtime, null, 2);
    if (text === this.published) return;
    const draft = this.within('runtime.json.draft');
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, this.within('runtime.json'));
    this.published = text;
  }
}

/**
 * Makes a folder and those above it. Node's own way of doing this never ends where the system refuses a name with
 * ENOENT, as below `/proc`.
 */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = path.dirname(folder);
  if (!existsSync(above)) makeFolder(above);
  mkdirSync(folder, { mode: 0o700 });
};

/** A process and its start time, so that a later process with the same number is not taken for it. */
const identity = (pid: number): string => `${pid} ${startOf(pid) ?? 'gone'}`;
