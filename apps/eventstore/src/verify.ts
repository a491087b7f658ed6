import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What ends a process for what it reads, not because somebody wants it. */
const CRASHES: readonly unknown[] = ['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGILL', 'SIGFPE'];

/**
 * `verify --data DIR`: walks the log and all indexes of a folder, served or not. The walk is a process of
 * its own, since damage between the records can end the process that comes upon it.
 */
const walk = spawn(
  process.execPath,
  [fileURLToPath(new URL('verify-walk.js', import.meta.url)), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
const [code, signal] = (await once(walk, 'exit')) as [number | null, NodeJS.Signals | null];
if (CRASHES.includes(signal)) {
  console.error(
    `The file is damaged deep inside: the walk was ended by ${signal}. ` +
      'Stop the server, keep this folder for examination, and restore a backup.',
  );
}
process.exitCode = code ?? 1;
