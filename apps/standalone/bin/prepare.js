/**
 * Makes a fresh clone ready to run: installs the packages and builds the programs, each only when
 * something it depends on has changed. Plain JavaScript on Node's own modules, because nothing else is
 * there yet. Two that prepare at once take turns.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runStep, StepFailed } from './step.js';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const stampFile = path.join(root, '.prepared.json');
const lockFile = path.join(root, '.preparing.log');

export const prepare = async () => {
  if (isCurrent()) return;
  const unlock = await lock();
  try {
    await makeCurrent();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  } finally {
    unlock();
  }
  if (process.exitCode) process.exit();
};

const makeCurrent = async () => {
  const stamp = readStamp();
  const packages = fingerprint(packageFiles());
  if (
    stamp.packages !== packages ||
    !fs.existsSync(path.join(root, 'node_modules/typescript-native'))
  ) {
    const options = ['--no-audit', '--no-fund', '--loglevel=error'];
    await runStep('Installing packages', 'npm', ['install', ...options], root);
  }
  keepStamp({ ...stamp, packages: fingerprint(packageFiles()) });
  const sources = fingerprint(sourceFiles());
  if (stamp.sources !== sources || !isBuilt()) await build();
  const pages = contentOf(pageFiles());
  if (stamp.pages !== pages || !isBundled()) await bundle();
  keepStamp({ packages: fingerprint(packageFiles()), sources, pages });
};

/** Runs a built program in this process, as `node apps/NAME/dist/FILE` would. */
export const launch = async (name, file = 'main.js') => {
  await prepare();
  await import(pathToFileURL(path.join(root, 'apps', name, 'dist', file)).href);
};

/** The programs; the desk, which runs in browsers, is bundled. */
const build = async () => {
  const names = fs.readdirSync(path.join(root, 'apps')).filter((name) => name !== 'desk');
  const apps = names.map((app) => `apps/${app}`);
  const args = ['node_modules/typescript-native/bin/tsc', '-b', ...apps];
  await runStep('Building', process.execPath, args, root);
};

const bundle = () =>
  runStep(
    'Bundling the desk',
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', 'apps/desk'],
    root,
  );

const isBundled = () => fs.existsSync(path.join(root, 'apps/desk/dist/index.html'));
const isBuilt = () => fs.existsSync(path.join(root, 'apps/standalone/dist/main.js'));

const isCurrent = () => {
  const stamp = readStamp();
  return (
    isBuilt() &&
    isBundled() &&
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

/** What the desk is bundled from. */
const pageFiles = () => [
  'package-lock.json',
  ...['index.html', 'vite.config.js'].map((name) => `apps/desk/${name}`),
  ...['apps/desk', 'libs/charts', 'libs/ui', 'libs/words']
    .filter((member) => fs.existsSync(path.join(root, member, 'src')))
    .flatMap((member) => filesBelow(`${member}/src`)),
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

/** By their content: a bundle takes seconds, and a checkout touches many files that it leaves as they are. */
const contentOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const full = path.join(root, file);
    if (fs.existsSync(full)) hash.update(`${file}\0`).update(fs.readFileSync(full));
  }
  return hash.digest('hex');
};

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
