import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const reservedBytes = 4 * 1024 * 1024;
/** Less than this is a full disk: the reserve is given up. */
const fullBytes = 1024 * 1024;
/** More than this is room enough to make the reserve again. */
const roomBytes = 16 * 1024 * 1024;

/**
 * A file that keeps some of the disk. On a full disk it gives way, since Postgres cannot open another connection
 * without writing a little. The API refuses to write then, so this room serves reading alone.
 */
export class Reserve {
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = path.join(folder, 'reserve');
  }

  /** Gives the reserve up, or makes it again, by the room that is left. */
  keep(): void {
    const { bavail, bsize } = statfsSync(this.folder);
    const free = bavail * bsize;
    if (free < fullBytes) rmSync(this.file, { force: true });
    else if (free > roomBytes && !existsSync(this.file)) this.make();
  }

  /** Random bytes, which no file system can pack. */
  private make(): void {
    const draft = `${this.file}.draft`;
    writeFileSync(draft, randomBytes(reservedBytes), { mode: 0o600 });
    renameSync(draft, this.file);
  }
}
