/**
 * Makes a fresh clone ready to run: installs the packages and builds the programs, each only when
 * something it depends on has changed. Plain JavaScript on Node's own modules, because nothing else is
 * there yet. Two that prepare at once take turns.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const stampFile = path.join(root, '.prepared.json');
const lockFile = path.join(root, '.preparing.log');

export const prepare = async () => {
  if (isCurrent()) return;
  const unlock = await lock();
  try {
    const stamp = readStamp();
    const packages = fingerprint(packageFiles());
    if (stamp.packages !== packages || !fs.existsSync(path.join(root, 'node_modules/.bin/tsc'))) {
      await run('Installing packages (about a minute, once)', 'npm', [
        'install',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
      ]);
    }
    keepStamp({ packages: fingerprint(packageFiles()), sources: stamp.sources });
    const sources = fingerprint(sourceFiles());
    if (stamp.sources !== sources || !isBuilt()) await build();
    keepStamp({ packages: fingerprint(packageFiles()), sources });
  } finally {
    unlock();
  }
};

/** Runs a built program in this process, as `node apps/NAME/dist/FILE` would. */
export const launch = async (name, file = 'main.js') => {
  await prepare();
  await import(pathToFileURL(path.join(root, 'apps', name, 'dist', file)).href);
};

const build = async () => {
  const apps = fs.readdirSync(path.join(root, 'apps')).map((app) => `apps/${app}`);
  await run('Building', process.execPath, ['node_modules/typescript/bin/tsc', '-b', ...apps]);
};

const isBuilt = () => fs.existsSync(path.join(root, 'apps/standalone/dist/main.js'));

const isCurrent = () => {
  const stamp = readStamp();
  return (
    isBuilt() &&
    stamp.packages === fingerprint(packageFiles()) &&
    stamp.sources === fingerprint(sourceFiles())
  );
};

const readStamp = () => {
  try {
    return JSON.parse(fs.readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
};

const keepStamp = (stamp) => fs.writeFileSync(stampFile, JSON.stringify(stamp));

const packageFiles = () => ['package.json', 'package-lock.json', ...inWorkspaces('package.json')];
const sourceFiles = () => [
  'tsconfig.json',
  ...inWorkspaces('tsconfig.json'),
  ...inWorkspaces('src').flatMap((folder) => filesBelow(folder)),
];

const inWorkspaces = (name) =>
  ['apps', 'libs'].flatMap((group) =>
    fs
      .readdirSync(path.join(root, group))
      .map((member) => `${group}/${member}/${name}`)
      .filter((entry) => fs.existsSync(path.join(root, entry))),
  );

const filesBelow = (folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const fingerprint = (files) => {
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const full = path.join(root, file);
    if (!fs.existsSync(full)) continue;
    const { mtimeMs, size } = fs.statSync(full);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const run = async (what, program, args) => {
  process.stderr.write(`${what} ...\n`);
  const started = Date.now();
  const failure = await outcomeOf(spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2] }));
  if (failure) {
    process.stderr.write(`${what} failed. ${failure}\n`);
    process.exit(1);
  }
  process.stderr.write(`${what} took ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
};

/** Why a process failed, if it did. A signal to this process ends that one first. */
const outcomeOf = (child) =>
  new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const settle = (failure) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(failure);
    };
    child.on('error', (error) => settle(error.message));
    child.on('exit', (code) => settle(code === 0 ? undefined : 'The reason stands above.'));
  });

/** Waits for another that prepares; the lock of one that is no longer alive is taken over. */
const lock = async () => {
  for (;;) {
    try {
      fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(lockFile, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(Number(fs.readFileSync(lockFile, 'utf8')))) fs.rmSync(lockFile, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
};

const isAlive = (pid) => {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare();
