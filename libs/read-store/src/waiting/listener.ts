import type { Client } from 'pg';
import type { Database } from '../database.js';

export type Heard = (channel: string, payload: string) => void;

/**
 * One connection that listens for what the runner makes known, for everybody in this process. It is opened
 * at first use and again after it broke, and then tells so: something may have been missed.
 */
export class Listener {
  private connecting: Promise<void> | undefined;
  private client: Client | undefined;
  private isClosed = false;
  private readonly hearers = new Set<Heard>();

  constructor(
    private readonly database: Database,
    private readonly channels: readonly string[],
  ) {}

  /** Answers how to stop listening. An empty channel means: missed something, look for yourself. */
  hear(heard: Heard): () => void {
    this.hearers.add(heard);
    this.connecting ??= this.connect();
    return () => this.hearers.delete(heard);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    for (let pause = 50; !this.isClosed; pause = Math.min(pause * 2, 2_000)) {
      try {
        this.client = await this.listen();
        this.tell('', '');
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  /** A connection that listens. It is replaced if it breaks, unless another has taken its place already. */
  private async listen(): Promise<Client> {
    let client: Client | undefined = undefined;
    const onLost = (): void => {
      if (client && client === this.client) this.reconnect();
    };
    const opened = await this.database.connection(onLost);
    client = opened;
    opened.on('notification', ({ channel, payload }) => this.tell(channel, payload ?? ''));
    try {
      for (const channel of this.channels) await opened.query(`LISTEN ${channel}`);
      return opened;
    } catch (error) {
      void opened.end().catch(() => undefined);
      throw error;
    }
  }

  private reconnect(): void {
    this.client = undefined;
    if (!this.isClosed) this.connecting = this.connect();
  }

  private tell(channel: string, payload: string): void {
    for (const heard of this.hearers) heard(channel, payload);
  }
}
