import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An account that a folder is given to; without one it stays with this process's account. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** A folder that has to be ours belongs to another account. */
export class FolderTaken extends Error {
  readonly isForOperator = true;
  constructor(folder: string) {
    super(`${folder} belongs to another account. Remove it, or choose another data folder.`);
  }
}

/** Makes a folder that only its owner (and root) can enter, or closes an existing one. Throws FolderTaken. */
export const privateFolder = (folder: string, owner?: Owner): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOurs(folder, owner)) throw new FolderTaken(folder);
  return closed(folder, owner);
};

export interface SocketPlace {
  /** The folder that the sockets belong to. */
  readonly dataDir: string;
  /** Most bytes that the path of the sockets' folder may have. */
  readonly longest: number;
  readonly owner?: Owner | undefined;
  readonly say?: ((line: string) => void) | undefined;
}

/**
 * The private folder for sockets: `run` in the data folder. If that path is too long for a socket, it is a folder
 * with a random name in the temporary folder, noted in the data folder for the next start. Another account
 * cannot foresee its name; if it has taken the noted one since, another folder is made, and that is said.
 */
export const socketFolder = ({ dataDir, longest, owner, say }: SocketPlace): string => {
  const beside = path.join(dataDir, 'run');
  if (Buffer.byteLength(beside) <= longest) return privateFolder(beside, owner);
  const note = path.join(dataDir, 'socket-folder');
  const noted = read(note);
  if (noted !== undefined && isOurs(noted, owner)) return closed(noted, owner);
  const made = closed(mkdtempSync(path.join(os.tmpdir(), 'chancery-')), owner);
  writeFileSync(note, made, { mode: 0o600 });
  if (noted !== undefined && isThere(noted))
    say?.(`${noted} belongs to another account now; the sockets are in ${made}`);
  return made;
};

const closed = (folder: string, owner?: Owner): string => {
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  return folder;
};

const isThere = (folder: string): boolean =>
  lstatSync(folder, { throwIfNoEntry: false }) !== undefined;

/** A link is not followed: it may lead to what its maker wants. */
const isOurs = (folder: string, owner?: Owner): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && [process.getuid?.(), owner?.uid].includes(found.uid);
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
};
