import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = (file: string): string =>
  fileURLToPath(new URL(`../../../../apps/eventstore/dist/${file}`, import.meta.url));

/** A server in a process of its own, which can be killed. */
export interface ServerProcess {
  readonly pid: number;
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
  /** SIGTERM; gives the exit code, or the signal that ended it all the same. */
  stop(): Promise<number | NodeJS.Signals | null>;
}

/** Starts the built program and waits until it listens. */
export async function startServerProcess(args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program('main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await firstWords(child);
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const end = async (signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> => {
    child.kill(signal);
    const [code, by] = await exited;
    return code ?? by;
  };
  return {
    pid: child.pid ?? 0,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** A program that has not ended by itself after this time is killed. */
const PATIENCE_MS = 50_000;

/** Runs a built program to its end. The code is `null` if it had to be killed. */
export async function runToEnd(
  file: string,
  args: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [program(file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
  });
  let output = '';
  const listen = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

function firstWords(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stdout?.once('data', () => resolve());
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${errors}`)));
  });
}
