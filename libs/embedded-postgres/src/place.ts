import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { socketFolder } from '@chancery/one-machine';
import type { Account } from './account.js';

/** Where everything of one server lies. `data` is Postgres's own folder, `sockets` is open to nobody else. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly sockets: string;
  readonly log: string;
  /** Of the superuser. */
  readonly password: string;
  /** Of the programs' role. */
  readonly officePassword: string;
}

/** A path of a Unix socket has 107 bytes at most; this much of it is the name that Postgres gives it. */
const longestFolder = 107 - '/.s.PGSQL.65535.lock'.length;

export interface Preparing {
  readonly major: number;
  readonly account?: Account | undefined;
  readonly log?: (line: string) => void;
}

/** Makes the folders, with their rights, and the passwords of the roles, kept for the next start. */
export const preparePlace = (dataDir: string, { major, account, log }: Preparing): Place => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  chmodSync(folder, 0o700);
  return {
    folder,
    data: join(folder, `pg${major}`),
    sockets: socketFolder({ dataDir: folder, longest: longestFolder, owner: account, say: log }),
    log: join(folder, 'postgres.log'),
    password: keepPassword(join(folder, 'password')),
    officePassword: keepPassword(join(folder, 'office-password')),
  };
};

const keepPassword = (file: string): string => {
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
};
