import { LRUCache } from 'lru-cache';
import { nameKey, type Tables } from './tables.js';

const CACHED_STREAMS = 50_000;

/** A stream's name as text and as the bytes that go on the wire. */
export interface StreamName {
  readonly text: string;
  readonly bytes: Buffer;
}

/** A stream that has got its number. */
export interface AssignedName {
  readonly id: number;
  readonly bytes: Buffer;
}

/** Names of streams to their numbers and back, with the most used kept in memory. */
export class StreamDirectory {
  /** Assigned, and not in the tables yet: by name, and by number. */
  private readonly newIds = new Map<string, number>();
  private readonly newNames = new Map<number, StreamName>();
  private readonly ids = new LRUCache<string, number>({ max: CACHED_STREAMS });
  private readonly names = new LRUCache<number, StreamName>({ max: CACHED_STREAMS });
  private lastId: number;

  constructor(private readonly tables: Tables) {
    this.lastId = this.highestId();
  }

  /** The number of a stream that has ever been written to. */
  idOf(name: string): number | undefined {
    const cached = this.ids.get(name) ?? this.newIds.get(name);
    if (cached !== undefined) return cached;
    const stored = this.tables.ids.getBinary(nameKey(name));
    if (!stored) return undefined;
    const id = stored.readUInt32BE(0);
    this.ids.set(name, id);
    return id;
  }

  /** The name of stream `id`, which must have been assigned. */
  nameOf(id: number): StreamName {
    const cached = this.names.get(id) ?? this.newNames.get(id);
    if (cached) return cached;
    const bytes = this.tables.names.getBinary(id);
    if (!bytes)
      throw new Error(`The log names stream ${id}, which has no name: verify the folder.`);
    const name = { text: bytes.toString('utf8'), bytes };
    this.names.set(id, name);
    return name;
  }

  /** Gives a new stream its number. */
  assign(name: string): AssignedName {
    const id = ++this.lastId;
    const bytes = Buffer.from(name);
    this.newIds.set(name, id);
    this.newNames.set(id, { text: name, bytes });
    return { id, bytes };
  }

  /** What the tables do not have yet. */
  get unsettled(): AssignedName[] {
    return [...this.newNames].map(([id, { bytes }]) => ({ id, bytes }));
  }

  /** These are in the tables now, or what was to begin with them could not be kept. */
  forget(names: readonly AssignedName[]): void {
    for (const { id, bytes } of names) {
      this.newIds.delete(bytes.toString());
      this.newNames.delete(id);
    }
  }

  private highestId(): number {
    for (const id of this.tables.names.getKeys({ reverse: true, limit: 1 })) return Number(id);
    return 0;
  }
}

/** To be called inside a write of the tables. */
export const putNames = ({ names, ids }: Tables, assigned: readonly AssignedName[]): void => {
  for (const { id, bytes } of assigned) {
    const idBytes = Buffer.allocUnsafe(4);
    idBytes.writeUInt32BE(id);
    void names.put(id, bytes);
    void ids.put(nameKey(bytes.toString()), idBytes);
  }
};
