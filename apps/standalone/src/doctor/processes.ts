import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { fault, well, type Finding } from './finding.js';

/** A process of this machine, as far as this account may look into it. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly workingFolder: string;
  /** Its `CHANCERY_DATA`. */
  readonly dataDir: string;
}

const about = 'Processes';

/** Processes that work on a data folder and belong to no office. `office` is the process of the one that runs. */
export const judgeProcesses = (
  all: readonly Process[],
  folder: string,
  office: number | undefined,
): readonly Finding[] => {
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
  const ours = all.filter((each) => worksOn(each, folder));
  const isOurs = new Set(ours.map(({ pid }) => pid));
  const orphans = ours.filter(
    ({ pid, parent }) => !isOurs.has(parent) && !descends(pid, office, parents),
  );
  if (orphans.length === 0) return [well(about, 'No process of an earlier office is left.')];
  return orphans.map(({ pid, command }) =>
    fault(about, `Process ${pid} (${command}) belongs to no office.`, `End it: kill ${pid}`),
  );
};

const program = /apps\/(api|projector|reactor|eventstore)\/dist\/main\.js/;

const worksOn = ({ command, workingFolder, dataDir }: Process, folder: string): boolean =>
  workingFolder.startsWith(path.join(folder, 'postgres') + path.sep) ||
  (program.test(command) && dataDir !== '' && path.resolve(dataDir) === folder);

const descends = (
  pid: number,
  from: number | undefined,
  parents: ReadonlyMap<number, number>,
): boolean => {
  for (let each: number | undefined = pid; each; each = parents.get(each))
    if (each === from) return true;
  return false;
};

export const readProcesses = (): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      parent: Number(/^PPid:\s*(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0),
      command: read(pid, 'cmdline').replaceAll('\0', ' ').trim(),
      workingFolder: workingFolderOf(pid),
      dataDir: /(?:^|\0)CHANCERY_DATA=([^\0]*)/.exec(read(pid, 'environ'))?.[1] ?? '',
    }));

const read = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // gone, or of another account
  }
};

const workingFolderOf = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
};
