import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { contexts, schemasOf } from '@chancery/contexts';
import { officerStream } from '@chancery/directory';
import { CommandRunner, schemaTable } from '@chancery/event-store';
import type { EventStore, NewEvent } from '@chancery/event-store';
import type { Post } from '@chancery/kernel';
import type { StoreSettings } from '@chancery/program';
import { Database, PostgresKeyVault, proveMasterKey, ReadStore } from '@chancery/read-store';
import { ImporterModule } from '../importer.module.js';
import { CountedEventStore } from './counted-event-store.js';

/** The office as the importer uses it: the bus for orders, the log to see what is there already. */
export interface Office {
  readonly bus: CommandBus;
  readonly store: EventStore;
  postsHeld(officerId: string): Promise<readonly Post[]>;
  close(): Promise<void>;
}

/** Opens the contexts over the stores; `told` hears of every event that is appended from now on. */
export const openOffice = async (
  settings: StoreSettings,
  told: (event: NewEvent) => void,
): Promise<Office> => {
  const database = new Database({ url: settings.databaseUrl });
  await proveMasterKey(database, settings.masterKey);
  const vault = new PostgresKeyVault(database, settings.masterKey);
  const schemas = schemaTable(...schemasOf(contexts));
  const store = new CountedEventStore({ address: settings.eventStoreUrl, schemas, vault }, told);
  const module = ImporterModule.over(store, new ReadStore(database));
  const context = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
  const runner = context.get(CommandRunner);
  return {
    bus: context.get(CommandBus),
    store,
    postsHeld: async (officerId) => {
      const { state } = await runner.load(officerStream, officerId);
      return state.status === 'active' ? state.posts : [];
    },
    close: async () => {
      await context.close();
      await store.close();
    },
  };
};
