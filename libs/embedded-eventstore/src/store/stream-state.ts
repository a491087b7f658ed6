import type { StoredEvent } from './stored-event.js';
import type { StreamDirectory } from './stream-directory.js';
import type { StreamIndex } from './stream-index.js';
import {
  isMetastream,
  METASTREAM_METADATA,
  metastreamOf,
  NO_METADATA,
  parseStreamMetadata,
  streamOfMetastream,
  type StreamMetadata,
} from './stream-metadata.js';

/** Where a stream stands. `last` is -1 when it holds no event. */
export interface StreamState {
  readonly name: string;
  id: number | undefined;
  last: number;
  isTombstoned: boolean;
  metadata: StreamMetadata;
}

/** Reads where a stream stands, from what is committed. */
export class StreamStates {
  constructor(
    readonly directory: StreamDirectory,
    readonly index: StreamIndex,
    readonly eventAt: (position: number) => StoredEvent | undefined,
  ) {}

  load(name: string): StreamState {
    const id = this.directory.idOf(name);
    return {
      name,
      id,
      last: id === undefined ? -1 : this.index.lastRevision(id),
      isTombstoned: this.#isTombstoned(name, id),
      metadata: this.metadataOf(name),
    };
  }

  /** The metadata in force for a stream. */
  metadataOf(name: string): StreamMetadata {
    if (isMetastream(name)) return METASTREAM_METADATA;
    const newest = this.#newestEvent(metastreamOf(name));
    return newest ? parseStreamMetadata(newest.data) : NO_METADATA;
  }

  /** A metadata stream ends with the stream that it is about. */
  #isTombstoned(name: string, id: number | undefined): boolean {
    const owner = isMetastream(name) ? this.directory.idOf(streamOfMetastream(name)) : undefined;
    return [id, owner].some((each) => each !== undefined && this.index.isTombstoned(each));
  }

  #newestEvent(name: string): StoredEvent | undefined {
    const id = this.directory.idOf(name);
    if (id === undefined) return undefined;
    const position = this.index.positionOf(id, this.index.lastRevision(id));
    return position === undefined ? undefined : this.eventAt(position);
  }
}
