import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Invocation } from './account.js';
import type { Place } from './place.js';
import { signal, within } from './processes.js';

const startTimeout = 60_000;
const largestLog = 8 * 1024 * 1024;

/** One process of a Postgres server: started when `ready` resolves, over when `ended` does. */
export class Server {
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;
  private isOver = false;

  constructor(
    invocation: Invocation,
    private readonly place: Place,
  ) {
    this.child = launch(invocation, place.log);
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.isOver = true;
        resolve();
      };
      this.child.once('exit', end).once('error', end);
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Postgres writes its state into the last line of its lock file; nothing else needs to be asked. */
  async ready(): Promise<void> {
    await within(startTimeout, () => this.isOver || this.state() === 'ready');
    if (this.isOver || this.state() !== 'ready') {
      throw new Error(`Postgres did not start; the end of ${this.place.log}:\n${this.logTail()}`);
    }
  }

  /** Fast shutdown: open transactions are rolled back, connections closed. */
  async stop(): Promise<void> {
    if (!this.isOver) signal(this.pid, 'SIGINT');
    if (!(await within(15_000, () => this.isOver))) signal(this.pid, 'SIGQUIT');
    await this.ended;
  }

  private state(): string | undefined {
    try {
      const lines = readFileSync(join(this.place.data, 'postmaster.pid'), 'utf8').split('\n');
      return lines[0] === String(this.pid) ? lines[7]?.trim() : undefined;
    } catch {
      return undefined;
    }
  }

  private logTail(): string {
    return readFileSync(this.place.log, 'utf8').split('\n').slice(-12).join('\n');
  }
}

/** Detached from the terminal: Ctrl-C must reach the app first, which then stops Postgres last. */
const launch = ({ program, args, ...as }: Invocation, log: string): ChildProcess => {
  rotate(log);
  const file = openSync(log, 'a', 0o600);
  try {
    return spawn(program, args, { ...as, cwd: '/', detached: true, stdio: ['ignore', file, file] });
  } finally {
    closeSync(file);
  }
};

const rotate = (log: string): void => {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(log, `${log}.1`);
};
