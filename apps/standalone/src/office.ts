import { socketPath } from '@chancery/one-machine';
import { environmentOf, type ProgramName } from '@chancery/program';
import type { Console } from './console.js';
import { DatabasePart } from './database-part.js';
import type { DataFolder } from './data-folder.js';
import { Program } from './program.js';
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

interface Start {
  readonly name: ProgramName;
  readonly args?: readonly string[];
  readonly nodeOptions?: readonly string[];
}

/** Its batches outlive many collections of a small young generation; 32 MB make it a twentieth faster. */
export const projectorMemory = ['--max-old-space-size=160', '--max-semi-space-size=32'];

/** All that runs on one machine: the stores first, then the programs over them; stopped in reverse. */
export class Office {
  private readonly parts: Part[] = [];
  private readonly sockets: string[] = [];
  private readonly stopping = new AbortController();

  constructor(
    private readonly settings: Settings,
    private readonly folder: DataFolder,
    private readonly console: Console,
    private readonly onSpawn: () => void,
  ) {}

  /** Starts the embedded stores, or takes those that the operator named. */
  async openStores(env: NodeJS.ProcessEnv): Promise<Stores> {
    const [eventStoreUrl, databaseUrl] = await Promise.all([
      this.settings.eventStoreUrl ?? this.startEventStore(env),
      this.settings.databaseUrl ?? this.startDatabase(),
    ]);
    return { eventStoreUrl, databaseUrl };
  }

  /** Starts all programs at once: the API says by its readiness when the projector has made the tables. */
  async startPrograms(env: NodeJS.ProcessEnv): Promise<void> {
    const programs: Start[] = [
      { name: 'projector', nodeOptions: projectorMemory },
      { name: 'reactor' },
      { name: 'api' },
      ...(this.settings.hasPortal ? this.publicPrograms() : []),
    ];
    await Promise.all(programs.map((start) => this.run(start, env)));
  }

  private publicPrograms(): readonly Start[] {
    return this.settings.isDemo
      ? [{ name: 'portal' }, { name: 'demo-identity' }]
      : [{ name: 'portal' }];
  }

  /** The process ids of what runs now, by name. */
  get pids(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.parts.map(({ name, pid = 0 }) => [name, pid]));
  }

  /** The Unix sockets on which programs serve their figures. */
  get metrics(): readonly string[] {
    return this.sockets;
  }

  /** Ends one program as it is; another process of it follows. */
  kill(name: ProgramName): void {
    const part = this.parts.find((each) => each.name === name);
    if (part instanceof Program) part.kill();
  }

  /** Stops everything, also what is only starting. Nothing can be started afterwards. */
  async stop(): Promise<void> {
    this.stopping.abort();
    for (let part = this.parts.pop(); part; part = this.parts.pop()) await part.stop();
  }

  private async startEventStore(env: NodeJS.ProcessEnv): Promise<string> {
    const socket = socketPath(this.folder.path, 'eventstore', (line) => this.console.say(line));
    const args = ['--data', this.folder.within('eventstore'), '--unix', socket];
    await this.run({ name: 'eventstore', args }, env);
    return `unix:${socket}`;
  }

  /** The API tells the figures of all, and the portal its own. */
  private metricsAddress(name: ProgramName): string | undefined {
    if (['api', 'portal', 'demo-identity'].includes(name)) return undefined;
    const socket = socketPath(this.folder.path, `metrics-${name}`);
    this.sockets.push(socket);
    return `unix:${socket}`;
  }

  private startDatabase(): Promise<string> {
    const database = new DatabasePart({
      dataDir: this.folder.within('postgres'),
      log: (line) => this.console.say(line),
      signal: this.stopping.signal,
    });
    this.parts.push(database);
    return database.started();
  }

  private async run({ name, args = [], nodeOptions = [] }: Start, env: NodeJS.ProcessEnv) {
    this.stopping.signal.throwIfAborted();
    const program = new Program({
      name,
      args,
      nodeOptions,
      env: environmentOf(name, { ...env, METRICS_ADDRESS: this.metricsAddress(name) }),
      log: this.folder.within('logs', `${name}.log`),
      say: (line) => this.console.say(line),
      onSpawn: this.onSpawn,
    });
    this.parts.push(program);
    await program.started();
  }
}
