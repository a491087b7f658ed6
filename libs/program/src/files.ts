import path from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import type { EventStore } from '@chancery/event-store';
import type { FileStore, PartyFiles } from '@chancery/file-store';
import type { SettingsOf } from './settings/schema.js';

export interface FileSettings {
  readonly folder: string;
  /** The largest file taken, in bytes. */
  readonly limit: number;
}

/** Where all programs of an office keep files. */
export const fileSettings = (
  settings: Pick<SettingsOf<'api'>, 'CHANCERY_DATA' | 'CHANCERY_FILE_LIMIT'>,
): FileSettings => ({
  folder: path.join(path.resolve(settings.CHANCERY_DATA), 'files'),
  limit: settings.CHANCERY_FILE_LIMIT,
});

/** Gives a Nest program the files of authorities and of parties. It needs StoresModule for the keys of parties. */
@Module({})
export class FilesModule {
  static async forRoot(settings: FileSettings): Promise<DynamicModule> {
    const { EventStore } = await import('@chancery/event-store');
    const { FileStore, KeptFiles, PartyFiles } = await import('@chancery/file-store');
    return {
      module: FilesModule,
      global: true,
      providers: [
        { provide: FileStore, useFactory: () => FileStore.open(settings) },
        {
          provide: PartyFiles,
          inject: [EventStore],
          useFactory: ({ parties: keys }: EventStore) => new PartyFiles({ ...settings, keys }),
        },
        {
          provide: KeptFiles,
          inject: [FileStore, PartyFiles],
          useFactory: (files: FileStore, parties: PartyFiles) => new KeptFiles(files, parties),
        },
      ],
      exports: [FileStore, PartyFiles, KeptFiles],
    };
  }
}
