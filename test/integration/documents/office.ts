import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule, QueryBus, type Query } from '@nestjs/cqrs';
import {
  contexts,
  contextsIn,
  modulesOf,
  projectionsOf,
  readGroupsOf,
  schemasOf,
} from '@chancery/contexts';
import * as directory from '@chancery/directory';
import * as documents from '@chancery/documents';
import { program } from '@chancery/documents/examples';
import { startEventStore } from '@chancery/embedded-eventstore';
import { startPostgres } from '@chancery/embedded-postgres';
import { EventStore, schemaTable, type Outcome } from '@chancery/event-store';
import type { CommandContext, Message, Principal } from '@chancery/kernel';
import { StoresModule } from '@chancery/program';
import { PostgresKeyVault, Projector, ReadStore, type Database } from '@chancery/read-store';
import * as registers from '@chancery/registers';

type OrderClass<Data, Made extends object> = new (
  data: Data,
  by: Principal,
  context?: CommandContext,
) => Made;
type DataOf<Class> =
  Class extends OrderClass<infer Data, object>
    ? Omit<Data, 'at'> & { readonly at?: string }
    : never;

@Module({})
class OfficeModule {}

/** A whole office in this process, over real stores: commands, queries, and the read models behind them. */
export class Office {
  private reached = 0n;

  private constructor(
    private readonly app: INestApplicationContext,
    readonly vault: PostgresKeyVault,
    private readonly end: () => Promise<void>,
  ) {}

  /** With the settings of an environment that matter to documents. */
  static async start(env: { readonly CHANCERY_LANGUAGES?: string } = {}): Promise<Office> {
    const languages = documents.SearchLanguages.parse(env.CHANCERY_LANGUAGES);
    const folder = mkdtempSync(join(tmpdir(), 'documents-'));
    chmodSync(folder, 0o711);
    const log = await startEventStore({
      dataDir: join(folder, 'log'),
      listen: { unix: join(folder, 'log.sock') },
    });
    const postgres = await startPostgres({ dataDir: join(folder, 'pg') });
    const settings = {
      eventStoreUrl: log.target,
      databaseUrl: postgres.url,
      masterKey: 'a master key',
    };
    const parts = contextsIn(languages);
    const schemas = schemasOf(parts);
    const imports = [CqrsModule.forRoot(), StoresModule.forRoot({ settings, schemas })];
    const app = await NestFactory.createApplicationContext(
      { module: OfficeModule, imports: [...imports, ...modulesOf(parts)] },
      { logger: ['error'], abortOnError: false },
    );
    const database = app.get(ReadStore).database;
    const vault = new PostgresKeyVault(database, settings.masterKey, { cacheMs: 0 });
    const source = new EventStore({
      address: log.target,
      schemas: schemaTable(...schemas),
      vault,
    });
    const projector = new Projector({ database, source, projections: projectionsOf(parts) });
    projector.start();
    await projector.prepared;
    return new Office(app, vault, async () => {
      await projector.stop();
      await source.close();
      await app.close();
      await postgres.stop();
      await log.stop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  /** Orders something; without a context the command gets a fresh id. */
  async order<Class extends OrderClass<never, object>>(
    Order: Class,
    by: Principal,
    data: DataOf<Class>,
    context: Partial<CommandContext> = {},
  ): Promise<Outcome<documents.Document, documents.DocumentEvent>> {
    const at = new Date().toISOString();
    const Made = Order as unknown as OrderClass<object, object>;
    const made = new Made({ at, ...data }, by, {
      commandId: randomUUID(),
      correlationId: 'spec',
      ...context,
    });
    const outcome = await this.app
      .get(CommandBus)
      .execute<object, Outcome<documents.Document, documents.DocumentEvent>>(made);
    if (outcome?.position > this.reached) this.reached = outcome.position;
    return outcome;
  }

  /** Asks once the read models hold all that was ordered here. */
  async ask<Result>(query: Query<Result>): Promise<Result> {
    const reads = this.app.get(ReadStore);
    for (const group of readGroupsOf(contexts)) await reads.waitFor(group, this.reached, 20_000);
    return this.app.get(QueryBus).execute(query);
  }

  execute(command: object): Promise<unknown> {
    return this.app.get(CommandBus).execute(command);
  }

  rows<Row extends object>(sql: string): Promise<Row[]> {
    return this.app.get(ReadStore).query<Row>(sql);
  }

  async events(stream: string): Promise<Message[]> {
    const events: Message[] = [];
    for await (const event of this.app.get(EventStore).readStream(stream)) events.push(event);
    return events;
  }

  /** The authority of the examples, with its units, its officers and two registers. */
  async furnish(): Promise<void> {
    const authorityId = 'riverside';
    await this.order(directory.OpenAuthority, program, { authorityId, name: 'Riverside' });
    for (const name of ['registry', 'permits', 'legal'])
      await this.order(directory.OpenUnit, program, {
        unitId: `riverside.${name}`,
        authorityId,
        name,
      });
    for (const [name, unit] of [
      ['bob', 'permits'],
      ['cas', 'permits'],
      ['lea', 'legal'],
    ]) {
      const officerId = `riverside.${name}`;
      const enrolled = { officerId, authorityId, name: `${name}`, clearance: 'internal' } as const;
      await this.order(directory.EnrolOfficer, program, enrolled);
      const post = { officerId, unitId: `riverside.${unit}`, roles: ['clerk' as const] };
      await this.order(directory.GivePost, program, post);
    }
    for (const code of ['in', 'out'])
      await this.order(registers.OpenRegister, program, {
        registerId: `riverside.${code}.2026`,
        authorityId,
        code,
        year: 2026,
        name: code,
        pattern: '{seq:5}/{code}-{yyyy}',
      });
  }

  /** Does something while nobody else gets at the documents' rows. */
  hinder(work: () => Promise<void>): Promise<void> {
    return this.app.get(ReadStore).database.transaction(async (client) => {
      await client.query('lock table document__g1 in access exclusive mode');
      await work();
    });
  }

  get reads(): ReadStore {
    return this.app.get(ReadStore);
  }

  /** Records events as they are, without asking the rules. */
  async record(stream: string, events: readonly Message[]): Promise<void> {
    const metadata = {
      ...{ $correlationId: 'spec', $causationId: 'spec', commandId: 'spec', schemaVersion: 1 },
      ...{
        actor: { kind: 'service' as const, id: 'spec' },
        authorityId: 'riverside',
        unitId: 'riverside',
      },
    } as const;
    const store = this.app.get(EventStore);
    const told = events.map((event) => {
      const occurredAt = (event.data as { readonly at: string }).at;
      return { ...event, id: randomUUID(), metadata: { ...metadata, occurredAt } };
    });
    const { position } = await store.append(stream, told, 'any');
    if (position > this.reached) this.reached = position;
  }

  get database(): Database {
    return this.app.get(ReadStore).database;
  }

  stop(): Promise<void> {
    return this.end();
  }
}
