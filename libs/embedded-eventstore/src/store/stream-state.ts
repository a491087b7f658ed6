import { decodePosition, TOMBSTONE_REVISION } from './keys.js';
import { StoredEvent } from './stored-event.js';
import type { StreamDirectory } from './stream-directory.js';
import {
  isMetastream,
  METASTREAM_METADATA,
  metastreamOf,
  NO_METADATA,
  parseStreamMetadata,
  streamOfMetastream,
  type StreamMetadata,
} from './stream-metadata.js';
import type { Tables } from './tables.js';

/** Where a stream stands. `last` is -1 when it holds no event. */
export interface StreamState {
  readonly name: string;
  id: number | undefined;
  last: number;
  isTombstoned: boolean;
  metadata: StreamMetadata;
}

/** Reads where a stream stands from the committed tables. */
export class StreamStates {
  constructor(
    private readonly tables: Tables,
    private readonly directory: StreamDirectory,
  ) {}

  load(name: string): StreamState {
    const id = this.directory.idOf(name);
    const last = id === undefined ? -1 : this.#lastRevision(id, TOMBSTONE_REVISION);
    const isTombstoned = last === TOMBSTONE_REVISION || this.#ownerIsTombstoned(name);
    return {
      name,
      id,
      last:
        id !== undefined && last === TOMBSTONE_REVISION ? this.#lastRevision(id, last - 1) : last,
      isTombstoned,
      metadata: this.metadataOf(name),
    };
  }

  /** The metadata in force for a stream. */
  metadataOf(name: string): StreamMetadata {
    if (isMetastream(name)) return METASTREAM_METADATA;
    const newest = this.#newestEvent(metastreamOf(name));
    return newest ? parseStreamMetadata(newest.data) : NO_METADATA;
  }

  #ownerIsTombstoned(name: string): boolean {
    if (!isMetastream(name)) return false;
    const owner = this.directory.idOf(streamOfMetastream(name));
    return (
      owner !== undefined && this.#lastRevision(owner, TOMBSTONE_REVISION) === TOMBSTONE_REVISION
    );
  }

  #newestEvent(name: string): StoredEvent | undefined {
    const id = this.directory.idOf(name);
    const last = id === undefined ? -1 : this.#lastRevision(id, TOMBSTONE_REVISION);
    if (id === undefined || last < 0) return undefined;
    const position = this.tables.revisions.getBinary([id, last]);
    const bytes = position && this.tables.log.getBinary(decodePosition(position));
    return bytes && new StoredEvent(decodePosition(position), bytes);
  }

  #lastRevision(id: number, from: number): number {
    const newest = {
      start: [id, from],
      end: [id - 1, TOMBSTONE_REVISION],
      reverse: true,
      limit: 1,
    };
    for (const key of this.tables.revisions.getKeys(newest)) return (key as [number, number])[1];
    return -1;
  }
}
