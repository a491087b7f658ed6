import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface ProgramOptions {
  readonly name: string;
  readonly args?: readonly string[];
  /** Options of Node itself, such as how much memory it may take. */
  readonly nodeOptions?: readonly string[];
  /** The whole environment of the program. */
  readonly env: NodeJS.ProcessEnv;
  /** The file that takes the program's output. */
  readonly log: string;
  readonly say: (line: string) => void;
  /** Called when another process of the program was started. */
  readonly onSpawn: () => void;
}

const apps = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const patienceMs = 30_000;
const startMs = 60_000;
const longestPauseMs = 5_000;
/** Signals with which the system ends a program that meets memory it cannot read, such as a damaged file's. */
const byDamage: readonly NodeJS.Signals[] = ['SIGSEGV', 'SIGBUS'];

/** A program ended before it was ready. */
class ProgramFailed extends Error {
  readonly isForOperator = true;
}

/**
 * One program of `apps/` in a process of its own. It says `ready` over its channel to us, and ends when that
 * channel closes, so that none outlives this process. If it ends unasked it is started again, after a pause
 * that doubles while that goes on.
 */
export class Program {
  private child: ChildProcess;
  private readonly stopping = new AbortController();
  private keeping: Promise<void> | undefined;

  /** Starts the process; `started` tells how that goes. */
  constructor(private readonly options: ProgramOptions) {
    this.child = this.spawn();
  }

  get name(): string {
    return this.options.name;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Resolves when the program says that it is ready. Throws ProgramFailed if it ends before. */
  async started(): Promise<void> {
    const { name, log, say } = this.options;
    const late = setInterval(() => say(`${name} is still starting. Its log: ${log}`), startMs);
    const outcome = await readyOrEnded(this.child).finally(() => clearInterval(late));
    if (outcome !== 'ready')
      throw new ProgramFailed(`${name} did not start: ${outcome} Its log: ${log}`);
    this.keeping = this.keep();
  }

  /** Asks it to end, and insists after half a minute. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const { child } = this;
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended(child);
    await this.keeping;
    clearTimeout(insist);
  }

  /** Ends the process as it is; another one follows. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private spawn(): ChildProcess {
    const { name, args = [], nodeOptions = [], env, log } = this.options;
    const output = openOutput(log);
    const child = fork(path.join(apps, name, 'dist/main.js'), args, {
      env,
      stdio: ['ignore', output, output, 'ipc'],
      execArgv: ['--enable-source-maps', ...nodeOptions],
      detached: true,
    });
    if (output !== 'ignore') closeSync(output);
    return child.on('error', () => undefined); // without memory for a process; it counts as ended
  }

  private async keep(): Promise<void> {
    const { signal } = this.stopping;
    for (let pause = 100; ;) {
      const startedAt = Date.now();
      const reason = await ended(this.child);
      if (signal.aborted) return;
      this.options.say(`${this.name} ended (${reason}) and is started again`);
      pause = Date.now() - startedAt > patienceMs ? 100 : Math.min(pause * 2, longestPauseMs);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      this.child = this.spawn();
      this.options.onSpawn();
    }
  }
}

/** A full disk does not keep a program from running; its output is lost then. */
const openOutput = (log: string): number | 'ignore' => {
  try {
    return openSync(log, 'a', 0o600);
  } catch {
    return 'ignore';
  }
};

const ended = async (child: ChildProcess): Promise<string> => {
  if (child.pid === undefined) return 'no process';
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const { signalCode, exitCode } = child;
  if (signalCode && byDamage.includes(signalCode)) return `${signalCode}, as from a damaged file`;
  return signalCode ?? `exit code ${exitCode}`;
};

/** What a program sends to the process that started it. */
type Word = 'ready' | { readonly failed: string };

const readyOrEnded = async (child: ChildProcess): Promise<string> => {
  let failed: string | undefined;
  const isReady = new Promise<'ready'>((resolve) =>
    child.on('message', (word: Word) => {
      if (word === 'ready') resolve(word);
      else failed = word.failed;
    }),
  );
  const outcome = await Promise.race([isReady, ended(child)]);
  return outcome === 'ready' ? outcome : (failed ?? `it ended with ${outcome}.`);
};
