import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderRefused } from './data-folder.js';

/** Where LMDB keeps what it needs before it can read anything; it does not survive nonsense there. */
const MAGIC = 0xbeefc0de;
const MAGIC_AT = 24;
const PAGE_SIZE_AT = 48;
const LAST_PAGE_AT = 144;
const TRANSACTION_AT = 152;
const META_BYTES = 168;
const SMALLEST_PAGE = 256;
const LARGEST_PAGE = 65_536;
/** Pages at the very end may be given out and not yet written. */
const UNWRITTEN_PAGES = 16;

/** Refuses a file that was cut short or is no store: mapped as it is, it would end the process. */
export const checkStoreFile = (dataDir: string): void => {
  const path = join(dataDir, 'data.mdb');
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return;
    const first = readMeta(file, 0);
    const pageSize = first.readUInt32LE(PAGE_SIZE_AT);
    const isSensible = pageSize >= SMALLEST_PAGE && pageSize <= LARGEST_PAGE;
    const second = readMeta(file, isSensible ? pageSize : SMALLEST_PAGE);
    if (!isSensible || !isMeta(first) || !isMeta(second)) throw refused(path, 'is not readable');
    const lastPage = Number(newer(first, second).readBigUInt64LE(LAST_PAGE_AT));
    if (size < (lastPage + 1 - UNWRITTEN_PAGES) * pageSize) throw refused(path, 'is cut short');
  } finally {
    closeSync(file);
  }
};

const readMeta = (file: number, at: number): Buffer => {
  const meta = Buffer.alloc(META_BYTES);
  readSync(file, meta, 0, META_BYTES, at);
  return meta;
};

const isMeta = (meta: Buffer): boolean => meta.readUInt32LE(MAGIC_AT) === MAGIC;

const newer = (one: Buffer, other: Buffer): Buffer =>
  one.readBigUInt64LE(TRANSACTION_AT) > other.readBigUInt64LE(TRANSACTION_AT) ? one : other;

const refused = (path: string, what: string): DataFolderRefused =>
  new DataFolderRefused(`${path} ${what}. Restore it from a backup.`);
