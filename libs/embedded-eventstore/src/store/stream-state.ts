import { LRUCache } from 'lru-cache';
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
  /** Whether metadata was ever written, valid or not. */
  hasMetadata: boolean;
  metadata: StreamMetadata;
}

/** Events do not change, so what they say can be kept by their position. */
const CACHED_METADATA = 10_000;

/** Reads where a stream stands, from what is committed. */
export class StreamStates {
  private readonly metadata = new LRUCache<number, StreamMetadata>({ max: CACHED_METADATA });

  constructor(
    readonly directory: StreamDirectory,
    readonly index: StreamIndex,
    readonly eventAt: (position: number) => StoredEvent | undefined,
  ) {}

  load(name: string): StreamState {
    const id = this.directory.idOf(name);
    const metadataAt = isMetastream(name) ? undefined : this.newestPosition(metastreamOf(name));
    return {
      name,
      id,
      last: id === undefined ? -1 : this.index.lastRevision(id),
      isTombstoned: this.isTombstoned(name, id),
      hasMetadata: metadataAt !== undefined,
      metadata: isMetastream(name) ? METASTREAM_METADATA : this.metadataAt(metadataAt),
    };
  }

  /** The newest event of a stream, hidden or not. */
  newestOf(name: string): StoredEvent | undefined {
    const position = this.newestPosition(name);
    return position === undefined ? undefined : this.eventAt(position);
  }

  private metadataAt(position: number | undefined): StreamMetadata {
    if (position === undefined) return NO_METADATA;
    const known = this.metadata.get(position);
    if (known) return known;
    const event = this.eventAt(position);
    if (!event) return NO_METADATA;
    const metadata = parseStreamMetadata(event);
    this.metadata.set(position, metadata);
    return metadata;
  }

  /** A metadata stream ends with the stream that it is about. */
  private isTombstoned(name: string, id: number | undefined): boolean {
    const owner = isMetastream(name) ? this.directory.idOf(streamOfMetastream(name)) : undefined;
    return [id, owner].some((each) => each !== undefined && this.index.isTombstoned(each));
  }

  private newestPosition(name: string): number | undefined {
    const id = this.directory.idOf(name);
    return id === undefined ? undefined : this.index.positionOf(id, this.index.lastRevision(id));
  }
}
