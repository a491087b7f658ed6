import type { Recorded } from '@chancery/kernel';
import type { EventStore } from './event-store.js';
import { fold, unwritten, type Folded } from './folded-stream.js';
import { FoldedStreams } from './folded-streams.js';
import { follow } from './follower.js';
import { LongStreams } from './long-streams.js';
import { isLong, type AnyType } from './long-type.js';
import { neededFor, nothingRecalled, recall, type Asked, type Recall } from './recall.js';
import { SharedWork } from './shared-work.js';
import type { SnapshotStore } from './snapshot-store.js';

/** Folds of streams as they were last seen, and how each is brought up to date. */
export class RememberedFolds {
  private readonly folded: FoldedStreams;
  private readonly types = new Map<string, AnyType>();
  private readonly reads = new SharedWork<Folded<unknown>>();
  private readonly longStreams: LongStreams;

  constructor(
    private readonly store: EventStore,
    snapshots: SnapshotStore,
    maxBytes: number | undefined,
  ) {
    this.folded = new FoldedStreams(maxBytes);
    this.longStreams = new LongStreams(store, snapshots);
  }

  get(stream: string): Folded<unknown> | undefined {
    return this.folded.get(stream);
  }

  /** Keeps a fold that was brought up to date elsewhere. */
  keep(stream: string, folded: Folded<unknown>): void {
    this.folded.keep(stream, folded);
  }

  /** Streams of this type are followed from their beginning on. */
  know(type: AnyType): void {
    this.types.set(type.category, type);
  }

  /** The fold brought up to what stands in the log now; a read that fails leaves it as it was. */
  current(stream: string, type: AnyType): Promise<Folded<unknown>> {
    return this.reads.do(stream, () => this.read(stream, type));
  }

  /** What the fold needs of older events for each of these; nothing where it has everything. */
  async recall(
    stream: string,
    type: AnyType,
    folded: Folded<unknown>,
    asked: readonly Asked[],
  ): Promise<Recall> {
    if (!isLong(type)) return { upTo: Infinity, of: asked.map(() => nothingRecalled) };
    for (;;) {
      const found = await recall(this.store, this.longStreams, { stream, type, folded }, asked);
      if (found.upTo >= neededFor(type, folded)) return found; // it may have moved on meanwhile
    }
  }

  follow(signal: AbortSignal): Promise<void> {
    return follow(this.store, { folded: this.folded, types: this.types }, signal);
  }

  clear(): void {
    this.folded.clear();
  }

  private async read(stream: string, type: AnyType): Promise<Folded<unknown>> {
    const asked = performance.now();
    const known = this.folded.get(stream);
    const folded = known ?? (await this.begin(stream, type));
    if (known || !isLong(type)) await this.takeNews(stream, type, folded);
    folded.knownAt = asked;
    this.folded.keep(stream, folded);
    return folded;
  }

  private async begin(stream: string, type: AnyType): Promise<Folded<unknown>> {
    return isLong(type)
      ? this.longStreams.load(stream, type)
      : unwritten(type.decider.initialState);
  }

  private async takeNews(
    stream: string,
    { decider }: AnyType,
    folded: Folded<unknown>,
  ): Promise<void> {
    const news: Recorded[] = [];
    const reading = this.store.readStream(stream, { from: folded.revision + 1, sealed: true });
    for await (const event of reading) news.push(event);
    for (const event of news) fold(folded, decider, event);
  }
}
