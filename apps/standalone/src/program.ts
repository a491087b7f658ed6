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
  readonly env: NodeJS.ProcessEnv;
  /** The file that takes the program's output. */
  readonly log: string;
  /** Told when the program ended by itself and is started again. */
  readonly onRestart: (name: string, reason: string) => void;
  /** Told whenever a process of it was started; its pid is another one then. */
  readonly onSpawn: () => void;
}

const apps = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const patienceMs = 30_000;
const startMs = 60_000;
const longestPauseMs = 5_000;
/** What the system ends a program with that comes upon memory it cannot read, such as a file's. */
const BY_DAMAGE: readonly NodeJS.Signals[] = ['SIGSEGV', 'SIGBUS'];

/**
 * One program of `apps/` in a process of its own. It says `ready` over its channel to us, and ends when that
 * channel closes, so that none outlives this process. If it ends unasked it is started again, after a pause
 * that doubles while that goes on.
 */
export class Program {
  private child: ChildProcess | undefined;
  private isStopping = false;
  private keeping: Promise<void> | undefined;

  private constructor(private readonly options: ProgramOptions) {}

  /** Starts the program and resolves when it says that it is ready. Throws if it ends before. */
  static async start(options: ProgramOptions): Promise<Program> {
    const program = new Program(options);
    const child = program.spawn();
    await ready(child, options);
    program.keeping = program.keep(child);
    return program;
  }

  get name(): string {
    return this.options.name;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Asks it to end, and insists after half a minute. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    child?.kill('SIGTERM');
    const insist = setTimeout(() => child?.kill('SIGKILL'), patienceMs);
    await this.keeping;
    clearTimeout(insist);
  }

  private spawn(): ChildProcess {
    const { name, args = [], nodeOptions = [], env, log } = this.options;
    const output = openSync(log, 'a', 0o600);
    this.child = fork(path.join(apps, name, 'dist/main.js'), args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output, 'ipc'],
      execArgv: ['--enable-source-maps', ...nodeOptions],
      detached: true,
    });
    closeSync(output);
    this.options.onSpawn();
    return this.child;
  }

  private async keep(child: ChildProcess): Promise<void> {
    let pause = 100;
    for (let running = child; ; running = this.spawn()) {
      const started = Date.now();
      const reason = await ended(running);
      if (this.isStopping) return;
      this.options.onRestart(this.options.name, reason);
      pause = Date.now() - started > patienceMs ? 100 : Math.min(pause * 2, longestPauseMs);
      await sleep(pause);
      if (this.isStopping) return;
    }
  }
}

const ended = async (child: ChildProcess): Promise<string> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const { signalCode, exitCode } = child;
  if (signalCode && BY_DAMAGE.includes(signalCode)) return `${signalCode}, as from a damaged file`;
  return signalCode ?? `exit code ${exitCode}`;
};

const ready = async (child: ChildProcess, { name, log }: ProgramOptions): Promise<void> => {
  const isReady = new Promise<true>((resolve) =>
    child.on('message', (message) => message === 'ready' && resolve(true)),
  );
  const tooLate = sleep(startMs, 'no word from it', { ref: false });
  const outcome = await Promise.race([isReady, ended(child), tooLate]);
  if (outcome === true) return;
  child.kill('SIGKILL');
  throw new Error(`${name} did not start (${outcome}). Its log: ${log}`);
};
