import { existsSync, readdirSync, renameSync, rmSync, writeFileSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from '@chancery/one-machine';
import { unprivileged, type Account, type Invocation } from './account.js';
import type { Binaries } from './binaries.js';
import { handedFolder, spawnWithFolders } from './handed-folders.js';
import { superuser } from './office-role.js';
import type { Place } from './place.js';

/** Creates the data folder at the first start: beside its final name, so that a killed attempt leaves none. */
export const createCluster = async (
  { bin, major }: Binaries,
  place: Place,
  account?: Account,
): Promise<void> => {
  if (existsSync(place.data)) return;
  removeUnfinished(place);
  const attempt = privateFolder(`${place.data}.new`, account);
  const passwordFile = join(attempt, 'password');
  writeFileSync(passwordFile, place.password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const options = initdbOptions(handedFolder(0), major);
  await run(unprivileged(account, join(bin, 'initdb'), options), attempt);
  renameSync(join(attempt, 'data'), place.data);
  rmSync(attempt, { recursive: true });
};

const removeUnfinished = ({ folder }: Place): void =>
  readdirSync(folder)
    .filter((name) => /^pg\d+\.new$/.test(name))
    .forEach((name) => rmSync(join(folder, name), { recursive: true }));

const initdbOptions = (attempt: string, major: number): string[] => [
  `--pgdata=${join(attempt, 'data')}`,
  `--username=${superuser}`,
  `--pwfile=${join(attempt, 'password')}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  ...(major >= 17 ? ['--locale-provider=builtin'] : []),
];

const run = (initdb: Invocation, attempt: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawnWithFolders(initdb, {
      folders: [attempt],
      output: 'ignore',
      errors: 'pipe',
    });
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${errors.trim()}`)),
    );
  });
