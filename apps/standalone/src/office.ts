import { startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';
import { socketPath } from '@chancery/one-machine';
import type { Console } from './console.js';
import type { DataFolder } from './data-folder.js';
import { Program, type ProgramOptions } from './program.js';
import type { Settings } from './settings.js';

export interface Stores {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
}

interface Part {
  readonly name: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Its batches outlive many collections of a small young generation; 32 MB make it a twentieth faster. */
export const projectorMemory = ['--max-old-space-size=160', '--max-semi-space-size=32'];

/** All that runs on one machine: the stores first, then the programs over them; stopped in reverse. */
export class Office {
  private readonly running: Part[] = [];

  constructor(
    private readonly settings: Settings,
    private readonly folder: DataFolder,
    private readonly console: Console,
    private readonly onSpawn: () => void,
  ) {}

  /** Starts the embedded stores, or takes those that the operator named. */
  async openStores(): Promise<Stores> {
    const [eventStoreUrl, databaseUrl] = await Promise.all([
      this.settings.eventStoreUrl ?? this.startEventStore(),
      this.settings.databaseUrl ?? this.startDatabase(),
    ]);
    return { eventStoreUrl, databaseUrl };
  }

  /** Together: the API says by its readiness when the projector has made the tables. */
  async startPrograms(env: NodeJS.ProcessEnv): Promise<void> {
    await Promise.all([
      this.run({ name: 'projector', nodeOptions: projectorMemory, env }),
      this.run({ name: 'reactor', env }),
      this.run({ name: 'api', env }),
    ]);
  }

  /** The process ids of what runs now, by name. */
  get pids(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.running.map(({ name, pid = 0 }) => [name, pid]));
  }

  async stop(): Promise<void> {
    for (const part of this.running.splice(0).reverse()) await part.stop();
  }

  private async startEventStore(): Promise<string> {
    const socket = socketPath(this.folder.path, 'eventstore');
    const args = ['--data', this.folder.within('eventstore'), '--unix', socket];
    await this.run({ name: 'eventstore', args, env: {} });
    return `unix:${socket}`;
  }

  private async startDatabase(): Promise<string> {
    const postgres: RunningPostgres = await startPostgres({
      dataDir: this.folder.within('postgres'),
      log: (line) => this.console.say(line),
    });
    this.running.push({
      name: 'postgres',
      get pid() {
        return postgres.pid;
      },
      stop: () => postgres.stop(),
    });
    return postgres.url;
  }

  private async run(
    options: Pick<ProgramOptions, 'name' | 'args' | 'nodeOptions' | 'env'>,
  ): Promise<void> {
    const program = await Program.start({
      ...options,
      log: this.folder.within('logs', `${options.name}.log`),
      onRestart: (name, reason) =>
        this.console.say(`${name} ended (${reason}) and is started again`),
      onSpawn: this.onSpawn,
    });
    this.running.push(program);
  }
}
