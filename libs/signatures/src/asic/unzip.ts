import { buffer } from 'node:stream/consumers';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../reasons.js';

export const mostEntries = 1000;
export const mostUnpacked = 100 << 20;
const longestName = 1024;

/**
 * Unpacks a ZIP into memory: at most 1,000 entries and 100 MiB. Names are UTF-8, as ETSI EN 319 162-1 demands.
 * Refuses names that lead out of a folder, names that are there twice, links, and entries whose local header
 * tells another name than the directory, because other programs might unpack something else.
 */
export const unzip = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  try {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const zip = await yauzl.fromBufferPromise(view, { decodeStrings: false });
    return await unpack(zip);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('malformed-container');
  }
};

const unpack = async (zip: ZipFile): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  if (zip.entryCount > mostEntries) throw new Refusal('too-large');
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = await nameOf(zip, entry);
    if (files.has(name)) throw new Refusal('malformed-container');
    unpacked += entry.uncompressedSize;
    if (unpacked > mostUnpacked) throw new Refusal('too-large');
    if (!entry.canDecodeFileData()) throw new Refusal('unsupported-format');
    const stream = await zip.openReadStreamPromise(entry);
    files.set(name, await buffer(stream));
  }
  for (const [name, content] of files) {
    if (name.endsWith('/') && content.length > 0) throw new Refusal('malformed-container');
  }
  return new Map([...files].filter(([name]) => !name.endsWith('/')));
};

const nameOf = async (zip: ZipFile, entry: Entry): Promise<string> => {
  const raw = entry.fileNameRaw;
  const { fileName } = await zip.readLocalFileHeaderPromise(entry);
  if (!raw.equals(fileName)) throw new Refusal('malformed-container');
  const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  const isUnsafe =
    yauzl.validateFileName(name) !== null ||
    name.length > longestName ||
    hasControls(name) ||
    isLink(entry);
  if (isUnsafe) throw new Refusal('unsafe-file-name');
  return name;
};

const hasControls = (name: string): boolean => /\p{Cc}/u.test(name);

/** The upper half of the attributes is the mode of Unix, where 0o12 in the first four bits is a link. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  externalFileAttributes >>> 28 === 0o12;
