import { join } from 'node:path';
import pg from 'pg';
import { serverAccount, unprivileged, type Account } from './account.js';
import { findBinaries, type Binaries } from './binaries.js';
import { createCluster, role } from './create-cluster.js';
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
}

export interface RunningPostgres {
  /** For `pg`; keeps its meaning while the server is restarted. Holds the password. */
  readonly url: string;
  /** Of the server as it runs now; another one after a restart. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a Postgres of our own, creating it at first, ending or mending what an earlier run left behind. */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const binaries = findBinaries();
  const account = serverAccount();
  const place = preparePlace(options.dataDir, binaries.major, account);
  claimFolder(place.folder);
  try {
    await createCluster(binaries, place, account);
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
  { port, settings = {}, log = () => undefined }: PostgresOptions,
  account?: Account,
): Promise<Supervisor> => {
  const program = join(bin, 'postgres');
  const args = ['-D', place.data, ...settingsOf(place, { major, port, given: settings })];
  const invocation = unprivileged(account, program, args, [program, place.data, place.sockets]);
  const supervisor = new Supervisor(async () => {
    await endOrphans(place);
    const server = new Server(invocation, place);
    await server.ready();
    return server;
  }, log);
  await supervisor.run();
  await createDatabase(urlOf(place, port, 'postgres')).catch(async (error: unknown) => {
    await supervisor.stop();
    throw error;
  });
  return supervisor;
};

const running = (
  place: Place,
  port: number | undefined,
  supervisor: Supervisor,
): RunningPostgres => ({
  url: urlOf(place, port, role),
  get pid() {
    return supervisor.pid;
  },
  async stop() {
    await supervisor.stop();
    leaveFolder(place.folder);
  },
});

const urlOf = ({ password, sockets }: Place, port: number | undefined, database: string): string =>
  port
    ? `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
    : `postgresql://${role}:${password}@/${database}?host=${encodeURIComponent(sockets)}`;

const createDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [role]);
    if (!rowCount) await client.query(`CREATE DATABASE ${role}`);
  } finally {
    await client.end();
  }
};
