import { LRUCache } from 'lru-cache';
import type { Folded } from './folded-stream.js';
import { sizeOf } from './size-of.js';

interface Kept {
  readonly folded: Folded<unknown>;
  readonly bytes: number;
  /** The fold is measured anew when it has got here. */
  readonly measuredUpTo: number;
}

const usualBytes = 64 * 1024 * 1024;

/** Folds that are kept in memory, by the bytes that they take; those used longest ago go first. */
export class FoldedStreams {
  private readonly kept: LRUCache<string, Kept>;

  constructor(private readonly maxBytes = usualBytes) {
    this.kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ bytes }) => bytes });
  }

  get(stream: string): Folded<unknown> | undefined {
    return this.kept.get(stream)?.folded;
  }

  /** The same, but it does not count as used. */
  peek(stream: string): Folded<unknown> | undefined {
    return this.kept.peek(stream)?.folded;
  }

  /** Keeps a fold, or notes that a kept one has grown. One larger than all the room takes the room of all others. */
  keep(stream: string, folded: Folded<unknown>): void {
    const known = this.kept.peek(stream);
    if (known?.folded === folded && folded.revision < known.measuredUpTo) return;
    const bytes = sizeOf(folded.state) + sizeOf(folded.answers);
    const measuredUpTo = folded.revision + Math.max(4, folded.revision / 4);
    this.kept.set(stream, { folded, bytes: Math.min(bytes, this.maxBytes), measuredUpTo });
  }

  forget(stream: string): void {
    this.kept.delete(stream);
  }

  clear(): void {
    this.kept.clear();
  }
}
