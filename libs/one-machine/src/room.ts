import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const mebibyte = 1024 * 1024;
const reservedBytes = 4 * mebibyte;
/** Less than this is a full disk: the reserve is given up. */
const fullBytes = mebibyte;
/** Less than this is left to the stores, which write a little even when they only answer. */
export const leastRoomBytes = 8 * mebibyte;
/** More than this is room enough to make the reserve again. */
const plentyBytes = 16 * mebibyte;
/** How long a measurement serves, in milliseconds. */
const shelfLifeMs = 100;

/**
 * The room on the disk of a data folder. A file keeps some of it in reserve and gives way when the disk is full,
 * since Postgres cannot open another connection without writing. Writing is refused by then, so the reserve
 * serves reading alone.
 */
export class Room {
  private readonly reserve: string;
  private free = Infinity;
  private measuredAt = -Infinity;

  constructor(private readonly folder: string) {
    this.reserve = path.join(folder, 'reserve');
  }

  /** Whether there is room for writing. Gives up the reserve if the disk is full. */
  isThere(): boolean {
    return this.measured() >= leastRoomBytes;
  }

  /** Gives the reserve up, or makes it again, by the room that is left. */
  keepReserve(): void {
    if (this.measured() > plentyBytes && !existsSync(this.reserve)) this.make();
  }

  private measured(): number {
    if (performance.now() - this.measuredAt < shelfLifeMs) return this.free;
    const { bavail, bsize } = statfsSync(this.folder);
    this.free = bavail * bsize;
    this.measuredAt = performance.now();
    if (this.free < fullBytes) rmSync(this.reserve, { force: true });
    return this.free;
  }

  /** Random bytes, which no file system can pack. */
  private make(): void {
    const draft = `${this.reserve}.draft`;
    writeFileSync(draft, randomBytes(reservedBytes), { mode: 0o600 });
    renameSync(draft, this.reserve);
  }
}
