import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type DatabaseOptions, type Key, type RootDatabase } from 'lmdb';
import { surviveLateRejections } from './late-rejections.js';
import { eventIdKey, positionKey, streamIdKey, streamKey } from './keys.js';

/** Keys of ours are tuples of numbers; lmdb's own type of a key knows only mutable arrays. */
type Table = Database<Buffer, Key>;

/**
 * The tables of one LMDB environment. `log` is the truth; every other can be derived from it and
 * from `names`.
 */
export interface Tables {
  readonly env: RootDatabase<Buffer, Key>;
  /** position -> record */
  readonly log: Table;
  /** stream id -> name */
  readonly names: Table;
  /** hash of a name -> stream id */
  readonly ids: Table;
  /** stream id, revision -> position */
  readonly revisions: Table;
  /** stream id, folded event id -> positions */
  readonly eventIds: Table;
  /** settings and progress of persistent subscriptions and of housekeeping */
  readonly state: Database<Buffer, string>;
}

export interface TableOptions {
  /** Bytes the file can grow to. */
  readonly mapBytes?: number | undefined;
  /** Beside a process that writes. */
  readonly readOnly?: boolean;
}

/** Address space, not disk: the file grows with what is in it. */
const MAP_BYTES = 2 ** 40;

/**
 * Opens or makes the tables. Without overlapping syncs a commit is reported only after its pages and
 * then its meta page were synced, so a settled promise means "on disk".
 */
export const openTables = (dataDir: string, options: TableOptions = {}): Tables => {
  surviveLateRejections();
  const env = open<Buffer, Key>({
    path: dataDir,
    mapSize: options.mapBytes ?? MAP_BYTES,
    readOnly: options.readOnly ?? false,
    maxDbs: 8,
    encoding: 'binary',
    overlappingSync: false,
    eventTurnBatching: false,
    noMemInit: true,
  });
  if (!options.readOnly) closeToOthers(dataDir);
  const table = (name: string, keyEncoder: unknown): Table =>
    env.openDB<Buffer, Key>(name, { encoding: 'binary', keyEncoder } as DatabaseOptions);
  return {
    env,
    log: table('log', positionKey),
    names: table('names', streamIdKey),
    ids: env.openDB<Buffer, Key>('ids', { encoding: 'binary', keyEncoding: 'binary' }),
    revisions: table('revisions', streamKey),
    eventIds: table('event-ids', eventIdKey),
    state: env.openDB<Buffer, string>('state', { encoding: 'binary' }),
  };
};

/** LMDB makes its files readable for every account; ours alone needs them. */
const closeToOthers = (dataDir: string): void => {
  for (const name of ['data.mdb', 'lock.mdb']) chmodSync(join(dataDir, name), 0o600);
};

/** A verifier that was killed would hold its pages for ever; LMDB looks only when asked. */
export const forgetDeadReaders = ({ env }: Tables): void => {
  env.readerCheck();
};

/** Names can be long, keys cannot: half a SHA-256 stands for the name. */
export const nameKey = (name: string): Buffer =>
  createHash('sha256').update(name).digest().subarray(0, 16);

/** The position of the newest event in the tables; 0 when there is none. */
export const lastPosition = ({ log }: Tables): number => {
  for (const key of log.getKeys({ reverse: true, limit: 1 })) return key as number;
  return 0;
};

/** A whole number kept under `name` in the state table. */
export const readNumber = ({ state }: Tables, name: string): number | undefined => {
  const stored = state.getBinary(name);
  return stored && Number(stored.toString('latin1'));
};

/** To be called inside a write. */
export const putNumber = ({ state }: Tables, name: string, value: number): void => {
  void state.put(name, Buffer.from(String(value), 'latin1'));
};
