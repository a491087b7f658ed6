import { statfs } from 'node:fs/promises';

/** Bytes that are left to the stores, which need some to go on answering. */
const leastBytes = 8 * 1024 * 1024;
const shelfLifeMs = 500;

/** How much room is left on the disk of the data folder; asked of the system at most twice a second. */
export class Room {
  private found: Promise<boolean> = Promise.resolve(true);
  private askedAt = 0;

  constructor(
    private readonly folder: string,
    private readonly least = leastBytes,
  ) {}

  /** Whether there is room for writing. */
  isThere(): Promise<boolean> {
    if (Date.now() - this.askedAt >= shelfLifeMs) {
      this.askedAt = Date.now();
      this.found = statfs(this.folder).then(
        ({ bavail, bsize }) => bavail * bsize >= this.least,
        () => true, // the write itself will tell
      );
    }
    return this.found;
  }
}
