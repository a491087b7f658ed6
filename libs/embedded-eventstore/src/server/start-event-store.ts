import { resolve } from 'node:path';
import { Server } from '@grpc/grpc-js';
import { GroupRegistry } from '../persistent/group-registry.js';
import { EventLog } from '../store/event-log.js';
import { MemoryGauge } from '../store/memory-gauge.js';
import { Scavenger, type Scavenged } from '../store/scavenge.js';
import { basicAuthorization } from '../grpc/guard.js';
import { OpenCalls } from '../grpc/open-calls.js';
import { addServices } from '../grpc/services.js';
import type { ServerContext } from '../grpc/server-context.js';
import { openDoor, type Door } from './connections.js';
import { DataFolderRefused, prepareDataFolder } from './data-folder.js';
import { FolderLock } from './folder-lock.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import type { EventStoreOptions } from './options.js';
import { prepareLog } from './prepare-log.js';
import { checkStoreFile } from './store-file.js';

/** How much a server has to do. */
export interface Load {
  /** Subscriptions that are open. */
  readonly subscribers: number;
  /** Bytes of appends that the disk does not have yet. */
  readonly pendingBytes: number;
}

/** A server that is listening. */
export interface RunningEventStore {
  /** What `EventStoreDBClient.connectionString` takes; for a Unix socket the same as `target`. */
  readonly connectionString: string;
  /** What grpc takes: `host:port` or `unix:/path`; also the `endpoint` of a client. */
  readonly target: string;
  readonly limits: Limits;
  /** What it does at present. */
  readonly load: Load;
  /** Gives back the space of events that nobody can see any more, while serving. */
  scavenge(): Promise<Scavenged>;
  /** Finishes the appends already taken, ends every call with an error, closes the files. */
  stop(): Promise<void>;
}

const SHUTDOWN_MS = 2_000;

/** Opens a data folder and serves it. */
export const startEventStore = async (options: EventStoreOptions): Promise<RunningEventStore> => {
  const dataDir = resolve(options.dataDir);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (options.credentials && !options.tls) {
    throw new Error('Credentials need tls: clients send none over an open connection.');
  }
  prepareDataFolder(dataDir);
  const lock = await FolderLock.take(dataDir);
  try {
    const log = openLog(dataDir);
    await prepareLog(log);
    const context = makeContext(log, limits);
    const server = makeServer(limits);
    addServices(server, context, authorizationOf(options));
    const door = await openDoor(server, options, limits.maxConnections);
    return new Running(server, context, door, lock).scavengeEvery(options.scavengeEvery ?? 0);
  } catch (error) {
    await lock.release();
    throw error;
  }
};

const makeContext = (log: EventLog, limits: Limits): ServerContext => ({
  log,
  limits,
  calls: new OpenCalls(),
  groups: new GroupRegistry(log),
  subscribers: { count: 0 },
  memory: new MemoryGauge(limits.maxPendingBytes),
});

const authorizationOf = ({ credentials }: EventStoreOptions): string | undefined =>
  credentials && basicAuthorization(credentials.username, credentials.password);

const openLog = (dataDir: string): EventLog => {
  checkStoreFile(dataDir);
  try {
    return EventLog.open(dataDir);
  } catch (error) {
    throw new DataFolderRefused(
      `${dataDir} cannot be opened: ${String(error)}. Restore it from a backup; ` +
        'eventstore:verify tells what is damaged.',
    );
  }
};

const makeServer = (limits: Limits): Server =>
  new Server({
    'grpc.max_concurrent_streams': 100_000,
    'grpc.max_receive_message_length': 17 * 1024 * 1024 + limits.maxAppendBytes,
    'grpc.max_send_message_length': -1,
  });

class Running implements RunningEventStore {
  private readonly scavenger: Scavenger;
  private stopped: Promise<void> | undefined;

  constructor(
    private readonly server: Server,
    private readonly context: ServerContext,
    private readonly door: Door,
    private readonly lock: FolderLock,
  ) {
    this.scavenger = new Scavenger(context.log);
  }

  get target(): string {
    return this.door.target;
  }
  get connectionString(): string {
    return this.door.connectionString;
  }
  get limits(): Limits {
    return this.context.limits;
  }

  get load(): Load {
    const { subscribers, memory } = this.context;
    return { subscribers: subscribers.count, pendingBytes: memory.bytes };
  }

  scavengeEvery(ms: number): this {
    this.scavenger.runEvery(ms);
    return this;
  }

  scavenge(): Promise<Scavenged> {
    return this.scavenger.run();
  }

  stop(): Promise<void> {
    return (this.stopped ??= this.shutDown());
  }

  private async shutDown(): Promise<void> {
    const { log, calls, groups } = this.context;
    this.door.close();
    await groups.close();
    await this.scavenger.close();
    await log.finishWrites();
    calls.endAll();
    await closeServer(this.server);
    await log.close();
    await this.lock.release();
  }
}

/** Lets answers go out, then cuts what is left. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((settle) => {
    const timer = setTimeout(() => server.forceShutdown(), SHUTDOWN_MS);
    server.tryShutdown(() => {
      clearTimeout(timer);
      settle();
    });
  });
