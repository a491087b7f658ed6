import type { Limits } from '../server/limits.js';
import { AppendTooLarge } from '../store/store-errors.js';
import type { ProposedEvent } from '../store/stored-event.js';

/** Metadata and types of one append may have this size; the real server takes no larger request. */
const MAX_OTHER_BYTES = 16 * 1024 * 1024;

/** The size of an append, while its events arrive. */
export class AppendSize {
  private data = 0;
  private others = 0;

  /** What the events need in memory. */
  get bytes(): number {
    return this.data + this.others;
  }

  /** Counts an event. The limits hold for data only, as in the real server. */
  add({ type, metadata, data }: ProposedEvent, { maxEventBytes, maxAppendBytes }: Limits): void {
    this.data += data.length;
    this.others += type.length * 2 + metadata.length;
    if (data.length > maxEventBytes) throw new AppendTooLarge(maxEventBytes);
    if (this.data > maxAppendBytes) throw new AppendTooLarge(maxAppendBytes);
    if (this.others > MAX_OTHER_BYTES) throw new AppendTooLarge(MAX_OTHER_BYTES);
  }
}
