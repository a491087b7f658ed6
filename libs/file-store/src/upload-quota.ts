import { UploadQuotaReached } from './errors.js';
import { ownerOf, type Uploader, type Uploads } from './uploads.js';

/** How much an officer may have uploaded that no document bears. */
export interface Quota {
  readonly files: number;
  readonly bytes: number;
}

/** Counts what officers upload, also what is still under way in this process. Services have no quota. */
export class UploadQuota {
  private readonly underWay = new Map<string, number>();

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

  private add(owner: string, bytes: number): number {
    const sum = (this.underWay.get(owner) ?? 0) + bytes;
    this.underWay.set(owner, sum);
    return sum;
  }
}
