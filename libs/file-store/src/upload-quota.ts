import { UploadQuotaReached } from './file-store.errors.js';
import { ownerOf, type Uploader, type Uploads } from './uploads.js';

/** How much an officer may have uploaded that no document bears. */
export interface Quota {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Counts what officers upload, also what is still under way in this process. A whole file is counted again when it is
 * stored, one after the other for each officer, as others may have been stored while it came. Services have no quota.
 */
export class UploadQuota {
  private readonly underWay = new Map<string, number>();
  private readonly storing = new Map<string, Promise<void>>();

  constructor(
    private readonly uploads: Uploads,
    private readonly quota: Quota,
  ) {}

  /** Passes the bytes on as long as the quota lasts. Throws UploadQuotaReached. */
  async *counted(by: Uploader, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (by.kind === 'service') {
      yield* bytes;
      return;
    }
    const held = await this.uploads.held(by);
    if (held.files >= this.quota.files) throw new UploadQuotaReached(this.quota);
    const owner = ownerOf(by);
    let own = 0;
    try {
      for await (const chunk of bytes) {
        own += chunk.length;
        if (held.bytes + this.add(owner, chunk.length) > this.quota.bytes)
          throw new UploadQuotaReached(this.quota);
        yield chunk;
      }
    } finally {
      if (this.add(owner, -own) === 0) this.underWay.delete(owner);
    }
  }

  /** Stores a whole file of so many bytes if the quota still allows it. Throws UploadQuotaReached. */
  async stored(by: Uploader, size: number, store: () => Promise<void>): Promise<void> {
    if (by.kind === 'service') return store();
    const owner = ownerOf(by);
    const before = this.storing.get(owner) ?? Promise.resolve();
    const turn = before
      .catch(() => undefined)
      .then(async () => {
        const held = await this.uploads.held(by);
        const isFull = held.files >= this.quota.files || held.bytes + size > this.quota.bytes;
        if (isFull) throw new UploadQuotaReached(this.quota);
        await store();
      });
    this.storing.set(owner, turn);
    try {
      await turn;
    } finally {
      if (this.storing.get(owner) === turn) this.storing.delete(owner);
    }
  }

  private add(owner: string, bytes: number): number {
    const sum = (this.underWay.get(owner) ?? 0) + bytes;
    this.underWay.set(owner, sum);
    return sum;
  }
}
