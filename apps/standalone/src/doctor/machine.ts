import { statfsSync, statSync } from 'node:fs';
import { leastRoomBytes } from '@chancery/one-machine';
import { fault, remark, well, type Finding } from './finding.js';

/** The oldest Node that the programs run on, as `engines` in `package.json` says. */
const oldestNode = [20, 19] as const;

/** `version` as in `process.versions.node`. */
export const judgeNode = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  return isOld
    ? fault('Node', `It is ${version}.`, `Install Node ${oldestNode.join('.')} or later.`)
    : well('Node', `${version}.`);
};

/** Room of the file system that holds a folder. */
export interface Disk {
  readonly folder: string;
  readonly freeBytes: number;
  /** Files that can still be made; undefined where the file system sets no bound. */
  readonly freeFiles: number | undefined;
}

export const measureDisk = (folder: string): Disk => {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return { folder, freeBytes: bavail * bsize, freeFiles: files > 0 ? ffree : undefined };
};

const mebibyte = 1_048_576;
const littleBytes = 1_024 * mebibyte;
const littleFiles = 10_000;

export const judgeDisk = ({ folder, freeBytes, freeFiles }: Disk): Finding => {
  const words = `${Math.floor(freeBytes / mebibyte)} MiB are free for ${folder}.`;
  if (freeBytes < leastRoomBytes)
    return fault('Disk', `${words} Writing is refused (507), reading goes on.`, 'Make room.');
  if (freeFiles !== undefined && freeFiles < littleFiles)
    return fault('Disk', `Only ${freeFiles} more files fit for ${folder}.`, 'Remove files.');
  if (freeBytes < littleBytes)
    return remark('Disk', words, 'Make room, before writing is refused.');
  return well('Disk', words);
};

/** The data folder: whose it is, and whether others can look into it. */
export const examineFolder = (folder: string): Finding => {
  const about = 'Data folder';
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return well(about, `${folder} is not there yet. npm start makes it.`);
  if (!found.isDirectory())
    return fault(about, `${folder} is not a folder.`, 'Set CHANCERY_DATA to another one.');
  if (process.getuid && ![found.uid, 0].includes(process.getuid()))
    return fault(
      about,
      `${folder} belongs to another account.`,
      'Work as that account, or set CHANCERY_DATA to another folder.',
    );
  if (found.mode & 0o077)
    return fault(about, `${folder} is open to other accounts.`, `Close it: chmod 700 ${folder}`);
  return well(about, `${folder}.`);
};
