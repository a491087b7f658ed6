import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  backupDataFolder,
  startEventStore,
  type RunningEventStore,
} from '@chancery/embedded-eventstore';
import { startPostgres, type RunningPostgres } from '@chancery/embedded-postgres';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { Database, ReadStore } from '@chancery/read-store';

/** A real Postgres for a spec file, and for each spec a database and an event store of its own. */
export class Stores {
  private readonly closing: (() => Promise<unknown>)[] = [];
  private count = 0;

  private constructor(
    private readonly folder: string,
    readonly postgres: RunningPostgres,
  ) {}

  static async start(): Promise<Stores> {
    const folder = mkdtempSync(join(tmpdir(), 'read-store-'));
    chmodSync(folder, 0o711);
    return new Stores(folder, await startPostgres({ dataDir: join(folder, 'pg') }));
  }

  async fresh(): Promise<SpecStores> {
    const name = `spec${++this.count}`;
    const server = new Database({ url: this.postgres.adminUrl });
    await server.rows(`CREATE DATABASE ${name} OWNER chancery_office`);
    await server.close();
    const unix = join(this.folder, `${name}.sock`);
    const log = await startEventStore({ dataDir: join(this.folder, name), listen: { unix } });
    const url = this.postgres.url.replace('/chancery?', `/${name}?`);
    const stores = new SpecStores(log, { unix, dataDir: join(this.folder, name) }, url);
    this.closing.push(() => stores.close());
    return stores;
  }

  /** Ends what the spec opened. */
  async clean(): Promise<void> {
    for (const close of this.closing.splice(0).reverse()) await close();
  }

  async stop(): Promise<void> {
    await this.clean();
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class SpecStores {
  readonly events: EventStore;
  readonly reads: ReadStore;
  readonly atEnd: (() => Promise<unknown>)[] = [];
  private backups = 0;

  constructor(
    private log: RunningEventStore,
    private readonly place: { readonly unix: string; readonly dataDir: string },
    readonly url: string,
  ) {
    this.events = new EventStore({ address: log.target, schemas: schemaTable({}), vault: noKeys });
    this.reads = new ReadStore(new Database({ url }));
  }

  get address(): string {
    return this.log.target;
  }

  /** A copy of the log as it is now; answers its folder. */
  async backUp(): Promise<string> {
    const folder = `${this.place.dataDir}-backup-${++this.backups}`;
    await backupDataFolder(this.place.dataDir, folder);
    return folder;
  }

  /** Another log answers at the same address; of a new folder it is empty. */
  async exchangeLog(dataDir = `${this.place.dataDir}-other-${++this.backups}`): Promise<void> {
    await this.log.stop();
    this.log = await startEventStore({ dataDir, listen: { unix: this.place.unix } });
  }

  async close(): Promise<void> {
    for (const end of this.atEnd.splice(0).reverse()) await end();
    await this.reads.close();
    await this.events.close();
    await this.log.stop();
  }
}
