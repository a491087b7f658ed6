import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.js';

/** Where everything of one server lies. `data` is Postgres's own folder, `sockets` is open to nobody else. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly sockets: string;
  readonly log: string;
  readonly password: string;
}

/** A path of a Unix socket has 107 bytes at most; this much of it is the name that Postgres gives it. */
const longestFolder = 107 - '/.s.PGSQL.65535.lock'.length;

/** Makes the folders, with their rights, and the password of the only role, kept for the next start. */
export const preparePlace = (dataDir: string, major: number, account?: Account): Place => {
  mkdirSync(dataDir, { recursive: true, mode: account ? 0o711 : 0o700 });
  const folder = realpathSync(dataDir);
  return {
    folder,
    data: join(folder, `pg${major}`),
    sockets: socketFolder(folder, account),
    log: join(folder, 'postgres.log'),
    password: keepPassword(join(folder, 'password')),
  };
};

const socketFolder = (folder: string, account?: Account): string => {
  const beside = join(folder, 'run');
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const fits = Buffer.byteLength(beside) <= longestFolder;
  return privateFolder(fits ? beside : join(tmpdir(), `pg-${name}`), account);
};

/** Open to the server's account (and root) only; refused if somebody else has put it there before us. */
export const privateFolder = (path: string, account?: Account): string => {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  const owners = [process.getuid?.(), account?.uid];
  if (!found.isDirectory() || !owners.includes(found.uid)) {
    throw new Error(`${path} belongs to somebody else`);
  }
  if (account) chownSync(path, account.uid, account.gid);
  chmodSync(path, 0o700);
  return path;
};

const keepPassword = (file: string): string => {
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
};
