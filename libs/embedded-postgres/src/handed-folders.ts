import { spawn, type ChildProcess, type IOType } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Invocation } from './account.js';

/** Descriptors of a child that come after those of input, output and errors. */
const firstHanded = 3;

/**
 * The path by which a child reaches the n-th folder that it is handed as an open descriptor. The folders above it
 * may be closed to the child's account.
 */
export const handedFolder = (index: number): string => `/proc/self/fd/${firstHanded + index}`;

export interface Spawning {
  readonly folders: readonly string[];
  readonly output: IOType | number;
  readonly errors: IOType | number;
  /** Detached from the terminal: Ctrl-C must reach the app first, which then stops Postgres last. */
  readonly detached?: boolean;
}

/** Starts a program with open descriptors of folders, which it reaches by `handedFolder`. */
export const spawnWithFolders = (
  { program, args, ...as }: Invocation,
  { folders, output, errors, detached = false }: Spawning,
): ChildProcess => {
  const handed = folders.map((folder) => openSync(folder, 'r'));
  try {
    const stdio = ['ignore' as const, output, errors, ...handed];
    return spawn(program, args, { ...as, cwd: '/', detached, stdio });
  } finally {
    handed.forEach(closeSync);
  }
};
