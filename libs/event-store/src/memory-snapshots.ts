import type { FoundKeys, KeyAt, Snapshot, SnapshotStore } from './snapshot-store.js';

interface Kept {
  readonly snapshot: Snapshot;
  readonly keys: Map<string, number[]>;
}

/** Snapshots and keys of one process, for programs without Postgres. They go with it. */
export class MemorySnapshots implements SnapshotStore {
  private readonly kept = new Map<string, Kept>();

  load(stream: string, maker: string): Promise<Snapshot | undefined> {
    return Promise.resolve(this.of(stream, maker)?.snapshot);
  }

  save(snapshot: Snapshot, keys: readonly KeyAt[], before: Snapshot | undefined): Promise<boolean> {
    const known = this.of(snapshot.stream, snapshot.maker);
    if (known?.snapshot.eventId !== before?.eventId) return Promise.resolve(false);
    const all = known?.keys ?? new Map<string, number[]>();
    for (const { key, revision } of keys) {
      const revisions = all.get(key);
      if (revisions) revisions.push(revision);
      else all.set(key, [revision]);
    }
    this.kept.set(snapshot.stream, { snapshot, keys: all });
    return Promise.resolve(true);
  }

  find(stream: string, maker: string, keys: readonly string[]): Promise<FoundKeys> {
    const known = this.of(stream, maker);
    const upTo = known?.snapshot.revision ?? -1;
    return Promise.resolve({ upTo, revisions: keys.flatMap((key) => known?.keys.get(key) ?? []) });
  }

  discard({ stream }: Snapshot): Promise<void> {
    this.kept.delete(stream);
    return Promise.resolve();
  }

  private of(stream: string, maker: string): Kept | undefined {
    const known = this.kept.get(stream);
    return known?.snapshot.maker === maker ? known : undefined;
  }
}
