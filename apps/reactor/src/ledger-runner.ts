import { AnotherLog } from '@chancery/event-store';
import { LedgerBuilder, type LedgerOptions } from '@chancery/ledger';
import { migrate } from '@chancery/read-store';
import type { Logger } from 'pino';
import { whileLeading } from './while-leading.js';

const wayOut =
  'If the log was copied to another server, run npm run ledger -- reattach. Otherwise stop the reactors and run npm run ledger -- rebuild.';

export interface LedgerRunnerOptions extends LedgerOptions {
  readonly logger: Logger;
  /** Told of how many entries the ledger has. */
  readonly onSize: (size: number) => void;
}

/** Numbers the events of the log. Of several reactors one leads; another takes over when it dies. */
export class LedgerRunner {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private told: string | undefined;

  constructor(private readonly options: LedgerRunnerOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private run(): Promise<void> {
    const { database, logger, onSize } = this.options;
    return whileLeading(this.options, {
      name: 'ledger',
      run: async (signal) => {
        await migrate(database);
        await new LedgerBuilder(this.options, onSize).run(signal, (error) =>
          logger.warn({ err: error }, 'the ledger lost the event store'),
        );
      },
      onError: (error) => this.tell(error),
      signal: this.stopping.signal,
    });
  }

  /** Another log stays another log until an operator acts: that is told once. */
  private tell(error: unknown): void {
    const words = String(error);
    if (!(error instanceof AnotherLog))
      this.options.logger.warn({ err: error }, 'the ledger begins again');
    else if (words !== this.told) this.options.logger.error(`${words}. ${wayOut}`);
    this.told = words;
  }
}
