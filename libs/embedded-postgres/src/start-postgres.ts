import { join } from 'node:path';
import { serverAccount, unprivileged, type Account } from './account.js';
import { findBinaries, type Binaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { handedFolder } from './handed-folders.js';
import { officeDatabase, officeRole, prepareOffice, superuser } from './office-role.js';
import { endOrphans } from './orphan.js';
import { claimFolder, leaveFolder } from './owner.js';
import { preparePlace, type Place } from './place.js';
import { Server } from './server.js';
import { settingsOf, type Settings } from './settings.js';
import { Supervisor } from './supervisor.js';

export interface PostgresOptions {
  /** Everything of this server lies in here; two servers need two folders and nothing else. */
  readonly dataDir: string;
  /** A TCP port on loopback; without it only a Unix socket in a private folder is opened. */
  readonly port?: number;
  /** Server settings that go before our own. */
  readonly settings?: Settings;
  readonly log?: (line: string) => void;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
}

export interface RunningPostgres {
  /** For `pg`, as the role of the programs; keeps its meaning while the server is restarted. Holds the password. */
  readonly url: string;
  /** Like `url`, as the superuser. */
  readonly adminUrl: string;
  /** Of the server as it runs now; another one after a restart. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a Postgres of our own, creating it at first, ending or mending what an earlier run left behind. */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const { dataDir, log, signal } = options;
  const binaries = findBinaries();
  const account = serverAccount();
  const place = preparePlace(dataDir, { major: binaries.major, account, ...(log && { log }) });
  claimFolder(place.folder);
  try {
    await createCluster(binaries, place, account);
    signal?.throwIfAborted();
    const supervisor = await supervise(binaries, place, options, account);
    return running(place, options.port, supervisor);
  } catch (error) {
    leaveFolder(place.folder);
    throw error;
  }
};

const supervise = async (
  { bin, major }: Binaries,
  place: Place,
  { port, settings = {}, log = () => undefined, signal }: PostgresOptions,
  account?: Account,
): Promise<Supervisor> => {
  const [data, sockets] = [handedFolder(0), handedFolder(1)];
  const args = ['-D', data, ...settingsOf(sockets, { major, port, given: settings })];
  const invocation = unprivileged(account, join(bin, 'postgres'), args);
  const supervisor = new Supervisor(async () => {
    await endOrphans(place);
    const server = new Server(invocation, place);
    await server.ready(signal);
    return server;
  }, log);
  await supervisor.run();
  try {
    await prepareOffice((database) => addressOf(place, port).admin(database), place.officePassword);
    signal?.throwIfAborted();
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  return supervisor;
};

const running = (
  place: Place,
  port: number | undefined,
  supervisor: Supervisor,
): RunningPostgres => {
  const address = addressOf(place, port);
  return {
    url: address.office,
    adminUrl: address.admin(officeDatabase),
    get pid() {
      return supervisor.pid;
    },
    async stop() {
      await supervisor.stop();
      leaveFolder(place.folder);
    },
  };
};

const addressOf = ({ password, officePassword, sockets }: Place, port: number | undefined) => {
  const where = (database: string): string =>
    port ? `127.0.0.1:${port}/${database}` : `/${database}?host=${encodeURIComponent(sockets)}`;
  return {
    office: `postgresql://${officeRole}:${officePassword}@${where(officeDatabase)}`,
    admin: (database: string) => `postgresql://${superuser}:${password}@${where(database)}`,
  };
};
