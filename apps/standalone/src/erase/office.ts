import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { contexts, modulesOf, schemasOf } from '@chancery/contexts';
import { readSettings, StoresModule, storeSettings } from '@chancery/program';
import { Database, proveMasterKey } from '@chancery/read-store';

@Module({})
class EraseModule {}

/** The contexts over the stores of the running office, for as long as the command takes. */
export const openOffice = async (env: NodeJS.ProcessEnv): Promise<INestApplicationContext> => {
  const settings = storeSettings(readSettings('importer', env));
  const database = new Database({ url: settings.databaseUrl });
  await proveMasterKey(database, settings.masterKey).finally(() => database.close());
  return NestFactory.createApplicationContext(
    {
      module: EraseModule,
      imports: [
        CqrsModule.forRoot(),
        StoresModule.forRoot({ settings, schemas: schemasOf(contexts) }),
        ...modulesOf(contexts),
      ],
    },
    { logger: ['error'], abortOnError: false },
  );
};
