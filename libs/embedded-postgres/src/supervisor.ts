import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './server.js';

const longestPause = 5_000;

/**
 * Keeps one server running: when it ends without having been asked to (killed, out of memory), the next
 * is started, after a pause that doubles while starts keep failing. Clients reconnect to the same address.
 */
export class Supervisor {
  private server: Server | undefined;
  private isStopping = false;
  private readonly stopped = new AbortController();
  private watch: Promise<void> | undefined;

  constructor(
    private readonly start: () => Promise<Server>,
    private readonly log: (line: string) => void,
  ) {}

  get pid(): number {
    return this.server?.pid ?? 0;
  }

  async run(): Promise<void> {
    this.server = await this.start();
    this.watch = this.keepRunning(this.server);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.stopped.abort();
    await this.server?.stop();
    await this.watch;
  }

  private async keepRunning(first: Server): Promise<void> {
    for (let server: Server | undefined = first; server; server = await this.restarted()) {
      this.server = server;
      if (this.isStopping) await server.stop(); // asked to stop while this one was starting
      await server.ended;
    }
  }

  private async restarted(): Promise<Server | undefined> {
    for (let pause = 100; !this.isStopping; pause = Math.min(pause * 2, longestPause)) {
      this.log('Postgres ended unexpectedly and is started again');
      await sleep(pause, undefined, { signal: this.stopped.signal }).catch(() => undefined);
      if (this.isStopping) break;
      try {
        return await this.start();
      } catch (error) {
        this.log(String(error));
      }
    }
    return undefined;
  }
}
