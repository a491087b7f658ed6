import type { LiveTail } from './live-tail.js';
import { RecordDamaged } from './store-errors.js';
import { intactRecord, type StoredEvent } from './stored-event.js';
import type { Tables } from './tables.js';

/** Not much more than this is read at once. */
export const PAGE_BYTES = 512 * 1024;

/** All records by position: the newest in memory, the others in the tables. */
export class Records {
  constructor(
    private readonly tables: Tables,
    private readonly tail: LiveTail,
  ) {}

  at(position: number): StoredEvent | undefined {
    const recent = this.tail.at(position);
    if (recent) return recent;
    const bytes = this.tables.log.getBinary(position);
    return bytes && fromDisk(position, bytes);
  }

  /** From `position` on, oldest first. */
  forwards(position: number, limit: number): readonly StoredEvent[] {
    const recent = this.tail.from(position, limit);
    if (recent) return recent;
    const stored = this.stored({ start: position, limit });
    return stored.length > 0 ? stored : (this.tail.from(this.tail.first, limit) ?? []);
  }

  /** From `position` back, newest first. */
  backwards(position: number, limit: number): readonly StoredEvent[] {
    const events: StoredEvent[] = [];
    let at = Math.min(position, this.tail.head);
    for (let bytes = 0; events.length < limit && bytes < PAGE_BYTES; at--) {
      const recent = this.tail.at(at);
      if (!recent) break;
      events.push(recent);
      bytes += recent.bytes.length;
    }
    if (events.length > 0 || at < 1) return events;
    return this.stored({ start: at, limit, reverse: true });
  }

  private stored(range: { start: number; limit: number; reverse?: boolean }): StoredEvent[] {
    const events: StoredEvent[] = [];
    let bytes = 0;
    for (const { key, value } of this.tables.log.getRange(range)) {
      events.push(fromDisk(key as number, value));
      bytes += value.length;
      if (bytes >= PAGE_BYTES) break;
    }
    return events;
  }
}

/** Better no answer than a wrong one. */
const fromDisk = (position: number, bytes: Buffer): StoredEvent => {
  const event = intactRecord(position, bytes);
  if (!event) throw new RecordDamaged(position);
  return event;
};
