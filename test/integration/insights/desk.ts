import { randomUUID } from 'node:crypto';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule, QueryBus, type Query } from '@nestjs/cqrs';
import { directory } from '@chancery/directory';
import type { DocumentEvent } from '@chancery/documents';
import { CommandRunner, EventStore } from '@chancery/event-store';
import { fact } from '@chancery/documents/examples';
import { insights } from '@chancery/insights';
import {
  isSame,
  Projector,
  ReadStore,
  ReadStoreModule,
  verify,
  type TableDifferences,
} from '@chancery/read-store';
import type { SpecStores } from '../read-store/stores.js';

type Type = DocumentEvent['type'];
type Step = {
  readonly [Name in Type]: readonly [
    minute: number,
    type: Name,
    data?: Partial<Extract<DocumentEvent, { type: Name }>['data']>,
  ];
}[Type];

/** An instant so many minutes after the morning of a working day. */
export const minute = (minutes: number): string =>
  new Date(Date.parse('2026-03-02T08:00:00.000Z') + minutes * 60_000).toISOString();

@Module({})
class DeskModule {}

/** What rules look up in the log. */
const lookUps = (events: EventStore): DynamicModule => ({
  module: class LookUpModule {},
  global: true,
  providers: [
    { provide: EventStore, useValue: events },
    { provide: CommandRunner, useValue: new CommandRunner(events) },
  ],
  exports: [EventStore, CommandRunner],
});

/** The insights of an office whose documents are told as events, over real stores. */
export class Desk {
  private reached = -1n;

  private constructor(
    private readonly stores: SpecStores,
    private readonly app: INestApplicationContext,
  ) {}

  static async open(stores: SpecStores): Promise<Desk> {
    const projector = new Projector({
      database: stores.reads.database,
      source: stores.events,
      projections: insights.projections,
    });
    projector.start();
    await projector.prepared;
    const reads = ReadStoreModule.forRoot(new ReadStore(stores.reads.database));
    const contexts = [lookUps(stores.events), directory.module, insights.module];
    const app = await NestFactory.createApplicationContext(
      { module: DeskModule, imports: [CqrsModule.forRoot(), reads, ...contexts] },
      { logger: ['error'], abortOnError: false },
    );
    stores.atEnd.push(() => projector.stop());
    return new Desk(stores, app);
  }

  /** Tells the course of a document; answers its id. */
  async tell(steps: readonly Step[], documentId: string = randomUUID()): Promise<string> {
    const events = steps.map(([at, type, data]) => {
      const event = fact(type, { ...data, documentId, at: minute(at) });
      return { ...event, id: randomUUID(), metadata: { ...metadata, occurredAt: minute(at) } };
    });
    const { position } = await this.stores.events.append(`document-${documentId}`, events, 'any');
    if (position > this.reached) this.reached = position;
    return documentId;
  }

  /** By whose calendar the authority of the examples counts from now on. */
  async setTimeZone(timeZone: string): Promise<void> {
    const at = minute(0);
    const authorityId = 'riverside';
    const opened = { type: 'AuthorityOpened', data: { authorityId, name: 'R', timeZone, at } };
    const event = { ...opened, id: randomUUID(), metadata: { ...metadata, occurredAt: at } };
    await this.stores.events.append(`authority-${authorityId}`, [event], 'any');
  }

  /** Tables whose rows or counts are not what a fold of the log says. */
  async differences(): Promise<readonly (TableDifferences | string)[]> {
    await this.stores.reads.waitFor('insights', this.reached, 20_000);
    const { database } = this.stores.reads;
    const options = { database, source: this.stores.events, projections: insights.projections };
    const { tables, wrongCounts } = await verify(options, 'insights');
    return [...tables.filter((table) => !isSame(table)), ...wrongCounts];
  }

  /** Rows that no event has told of, or what is to be known of them. */
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
    return this.stores.reads.query<Row>(sql, params);
  }

  /** Keeps others from these tables as long as `work` takes. */
  hinder(tables: readonly string[], work: () => Promise<void>): Promise<void> {
    return this.stores.reads.database.transaction(async (client) => {
      await client.query(`lock table ${tables.join()} in access exclusive mode`);
      await work();
    });
  }

  /** Asks once the rows hold all that was told. */
  async ask<Result>(query: Query<Result>): Promise<Result> {
    await this.stores.reads.waitFor('insights', this.reached, 20_000);
    return this.app.get(QueryBus).execute(query);
  }
}

const metadata = {
  $correlationId: 'c',
  $causationId: 'c',
  commandId: 'c',
  actor: { kind: 'officer', id: 'riverside.bob' },
  authorityId: 'riverside',
} as const;
