import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Invocation } from './account.js';
import { spawnWithFolders } from './handed-folders.js';
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
    this.child = launch(invocation, place);
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

  /**
   * Postgres writes its state into the last line of its lock file; nothing else needs to be asked. A server that
   * is not wanted any more is stopped. Throws then, or if the server cannot start.
   */
  async ready(signal?: AbortSignal): Promise<void> {
    const isDecided = (): boolean => this.isOver || this.state() === 'ready' || !!signal?.aborted;
    await within(startTimeout, isDecided);
    if (signal?.aborted) await this.stop();
    signal?.throwIfAborted();
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

/** Data folder and sockets are handed over open: Postgres' account cannot pass the folders above them. */
const launch = (invocation: Invocation, { data, sockets, log }: Place): ChildProcess => {
  rotate(log);
  const file = openSync(log, 'a', 0o600);
  try {
    const folders = [data, sockets];
    return spawnWithFolders(invocation, { folders, output: file, errors: file, detached: true });
  } finally {
    closeSync(file);
  }
};

const rotate = (log: string): void => {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(log, `${log}.1`);
};
