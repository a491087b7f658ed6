import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { unprivileged, type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { privateFolder, type Place } from './place.js';

export const role = 'chancery';

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
  const data = join(attempt, 'data');
  await run(
    unprivileged(account, join(bin, 'initdb'), initdbOptions(data, passwordFile, major), [
      join(bin, 'initdb'),
      attempt,
    ]),
  );
  renameSync(data, place.data);
  rmSync(attempt, { recursive: true });
};

const removeUnfinished = ({ folder }: Place): void =>
  readdirSync(folder)
    .filter((name) => /^pg\d+\.new$/.test(name))
    .forEach((name) => rmSync(join(folder, name), { recursive: true }));

const initdbOptions = (data: string, passwordFile: string, major: number): string[] => [
  `--pgdata=${data}`,
  `--username=${role}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  ...(major >= 17 ? ['--locale-provider=builtin'] : []),
];

const run = ({ program, args, ...as }: ReturnType<typeof unprivileged>): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...as, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${errors.trim()}`)),
    );
  });
