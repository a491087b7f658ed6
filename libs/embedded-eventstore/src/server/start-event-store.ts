import { chmodSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { GroupRegistry } from '../persistent/group-registry.js';
import { EventLog } from '../store/event-log.js';
import { OpenCalls } from '../grpc/open-calls.js';
import { addServices } from '../grpc/services.js';
import type { ServerContext } from '../grpc/server-context.js';
import { DataFolderRefused, prepareDataFolder } from './data-folder.js';
import { FolderLock } from './folder-lock.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import type { EventStoreOptions, Listen } from './options.js';

/** A server that is listening. */
export interface RunningEventStore {
  /** What `EventStoreDBClient.connectionString` takes; for a Unix socket the same as `target`. */
  readonly connectionString: string;
  /** What grpc takes: `host:port` or `unix:/path`; also the `endpoint` of a client. */
  readonly target: string;
  readonly limits: Limits;
  /** Finishes the appends already taken, ends every call with an error, closes the files. */
  stop(): Promise<void>;
}

const SHUTDOWN_MS = 2_000;

/** Opens a data folder and serves it. */
export async function startEventStore(options: EventStoreOptions): Promise<RunningEventStore> {
  const dataDir = resolve(options.dataDir);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  prepareDataFolder(dataDir);
  const lock = await FolderLock.take(dataDir);
  try {
    const log = openLog(dataDir);
    const context: ServerContext = {
      log,
      limits,
      calls: new OpenCalls(),
      groups: new GroupRegistry(log),
      subscribers: { count: 0 },
    };
    const server = makeServer(limits);
    addServices(server, context);
    const target = await listen(server, options.listen);
    return running(server, context, target, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function openLog(dataDir: string): EventLog {
  try {
    return EventLog.open(dataDir);
  } catch (error) {
    throw new DataFolderRefused(
      `${dataDir} cannot be opened: ${String(error)}. Restore it from a backup; ` +
        'eventstore:verify tells what is damaged.',
    );
  }
}

function makeServer(limits: Limits): Server {
  return new Server({
    'grpc.max_concurrent_streams': 100_000,
    'grpc.max_receive_message_length': 17 * 1024 * 1024 + limits.maxAppendBytes,
    'grpc.max_send_message_length': -1,
  });
}

async function listen(server: Server, at: Listen): Promise<string> {
  const address = 'unix' in at ? `unix:${resolve(at.unix)}` : `${at.host}:${at.port}`;
  if ('unix' in at) rmSync(at.unix, { force: true });
  const port = await new Promise<number>((settle, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : settle(bound),
    );
  });
  if ('unix' in at) chmodSync(at.unix, 0o600);
  return 'unix' in at ? address : `${at.host}:${port}`;
}

function running(
  server: Server,
  { log, limits, calls, groups }: ServerContext,
  target: string,
  lock: FolderLock,
): RunningEventStore {
  const shutDown = async (): Promise<void> => {
    await groups.close();
    await log.finishWrites();
    calls.endAll();
    await closeServer(server);
    await log.close();
    await lock.release();
  };
  let stopped: Promise<void> | undefined;
  const isUnix = target.startsWith('unix:');
  const connectionString = isUnix ? target : `esdb://${target}?tls=false`;
  return { target, connectionString, limits, stop: () => (stopped ??= shutDown()) };
}

/** Lets answers go out, then cuts what is left. */
function closeServer(server: Server): Promise<void> {
  return new Promise((settle) => {
    const timer = setTimeout(() => server.forceShutdown(), SHUTDOWN_MS);
    server.tryShutdown(() => {
      clearTimeout(timer);
      settle();
    });
  });
}
