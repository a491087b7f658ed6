import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { DirectoryModule } from '@chancery/directory';
import { documentsSchemas, DocumentsModule } from '@chancery/documents';
import { readSettings, StoresModule, storeSettings } from '@chancery/program';
import { RegistersModule } from '@chancery/registers';

@Module({})
class EraseModule {}

/** The contexts over the stores of the running office, for as long as the command takes. */
export const openOffice = (env: NodeJS.ProcessEnv): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    {
      module: EraseModule,
      imports: [
        CqrsModule.forRoot(),
        StoresModule.forRoot({
          settings: storeSettings(readSettings('importer', env)),
          schemas: [documentsSchemas],
        }),
        DirectoryModule,
        RegistersModule,
        DocumentsModule,
      ],
    },
    { logger: ['error'], abortOnError: false },
  );
