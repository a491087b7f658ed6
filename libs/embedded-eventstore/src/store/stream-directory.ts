import { LRUCache } from 'lru-cache';
import { nameKey, type Tables } from './tables.js';

const CACHED_STREAMS = 50_000;

/** A stream's name as text and as the bytes that go on the wire. */
export interface StreamName {
  readonly text: string;
  readonly bytes: Buffer;
}

/** Names of streams to their numbers and back, with the most used kept in memory. */
export class StreamDirectory {
  readonly #ids = new LRUCache<string, number>({ max: CACHED_STREAMS });
  readonly #names = new LRUCache<number, StreamName>({ max: CACHED_STREAMS });
  #lastId: number;

  constructor(private readonly tables: Tables) {
    this.#lastId = this.#highestId();
  }

  /** The number of a stream that has ever been written to. */
  idOf(name: string): number | undefined {
    const cached = this.#ids.get(name);
    if (cached !== undefined) return cached;
    const stored = this.tables.ids.getBinary(nameKey(name));
    if (!stored) return undefined;
    const id = stored.readUInt32BE(0);
    this.#ids.set(name, id);
    return id;
  }

  /** The name of stream `id`, which must have been assigned. */
  nameOf(id: number): StreamName {
    const cached = this.#names.get(id);
    if (cached) return cached;
    const bytes = this.tables.names.getBinary(id);
    if (!bytes)
      throw new Error(`The log names stream ${id}, which has no name: verify the folder.`);
    const name = { text: bytes.toString('utf8'), bytes };
    this.#names.set(id, name);
    return name;
  }

  /** Gives a new stream its number; to be called inside a write. */
  assign(name: string): number {
    const id = ++this.#lastId;
    const bytes = Buffer.from(name);
    const idBytes = Buffer.allocUnsafe(4);
    idBytes.writeUInt32BE(id);
    void this.tables.names.put(id, bytes);
    void this.tables.ids.put(nameKey(name), idBytes);
    this.#ids.set(name, id);
    this.#names.set(id, { text: name, bytes });
    return id;
  }

  /** After a failed write: forget what was assigned in it. */
  reload(): void {
    this.#ids.clear();
    this.#names.clear();
    this.#lastId = this.#highestId();
  }

  #highestId(): number {
    for (const id of this.tables.names.getKeys({ reverse: true, limit: 1 })) return Number(id);
    return 0;
  }
}
