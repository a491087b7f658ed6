import { startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';

export interface DatabaseOptions {
  readonly dataDir: string;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The embedded Postgres as a part of the office, from the moment its start is asked for. */
export class DatabasePart {
  readonly name = 'postgres';
  private readonly starting: Promise<RunningPostgres>;
  private running: RunningPostgres | undefined;

  constructor(options: DatabaseOptions) {
    this.starting = startPostgres(options);
  }

  get pid(): number | undefined {
    return this.running?.pid;
  }

  /** Resolves with the address when the server takes queries. */
  async started(): Promise<string> {
    this.running = await this.starting;
    return this.running.url;
  }

  async stop(): Promise<void> {
    const postgres = await this.starting.catch(() => undefined);
    await postgres?.stop();
  }
}
