import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { DataFolderRefused } from './data-folder.js';

const LOCK = 'server.lock';

/**
 * One server to a folder. The lock is a listening Unix socket inside it: the kernel closes it when
 * the process ends in whatever way, so a lock left behind is recognised at once and taken over.
 */
export class FolderLock {
  private constructor(
    private readonly server: Server,
    private readonly directory: number,
  ) {}

  /** Takes the lock, or throws `DataFolderRefused` when a live server holds it. */
  static async take(dataDir: string): Promise<FolderLock> {
    const directory = openSync(dataDir, 'r');
    try {
      // A socket's path is limited to some hundred bytes; by way of the open folder it is short.
      const path =
        process.platform === 'linux' ? `/proc/self/fd/${directory}/${LOCK}` : join(dataDir, LOCK);
      if (await isAlive(path)) throw folderInUse(dataDir);
      await removeDead(path, dataDir);
      return new FolderLock(await listen(path, dataDir), directory);
    } catch (error) {
      closeSync(directory);
      throw error;
    }
  }

  release(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        closeSync(this.directory);
        resolve();
      });
    });
  }
}

const folderInUse = (dataDir: string): DataFolderRefused =>
  new DataFolderRefused(
    `Another event store is serving ${dataDir}. Stop it first, or name another folder.`,
  );

/** Two servers may find the same dead lock; renaming lets one see what the other has put there. */
const removeDead = async (path: string, dataDir: string): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (await isAlive(aside)) {
    renameSync(aside, path);
    throw folderInUse(dataDir);
  }
  rmSync(aside, { force: true });
};

const isAlive = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const listen = (path: string, dataDir: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? folderInUse(dataDir) : error),
    );
    server.listen(path, () => resolve(server.unref()));
  });
